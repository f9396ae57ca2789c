import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { standInIds } from '../../stand-ins/stand-in-id.js';
import { build } from './build.js';
import { call, openTown, sending } from './town.js';

describe('what stand-ins remember', () => {
  let data: string;

  beforeEach(async () => {
    data = await mkdtemp(join(tmpdir(), 'stand-ins-'));
  });
  afterEach(() => rm(data, { recursive: true, force: true }));

  test('a restart keeps births, applications, ledgers and the signing key', async () => {
    const before = await openTown({ data });
    const [{ mother }] = (await before.control('folkeregisteret', 'GET', '/people?kind=married')).json;
    await before.control('folkeregisteret', 'POST', '/births', {
      mother,
      born: '2026-11-20',
      children: [{ live: true }],
    });
    await call(
      `${before.addresses.nav}/_person/applications`,
      sending('POST', { person: mother, kind: 'cash-for-care' }),
    );
    const keys = (await call(`${before.addresses.maskinporten}/jwks`)).json;
    await before.stop();

    const after = await openTown({ data });
    const family = (await after.control('folkeregisteret', 'GET', '/people?kind=married')).json[0];
    const { committed } = await after.ledger('nav');
    const keysAfter = (await call(`${after.addresses.maskinporten}/jwks`)).json;
    await after.stop();
    expect(family.children).toHaveLength(1);
    expect(committed).toMatchObject([{ key: `${mother}/cash-for-care`, times: 1 }]);
    expect(keysAfter).toEqual(keys);
  });

  test('a process killed in mid-flight has kept all that it answered', async () => {
    const main = await build(data);
    const start = async () => {
      const env = { ...process.env, STAND_INS_FIRST_PORT: '0', STAND_INS_DATA: join(data, 'memory') };
      const child: ChildProcess = spawn(process.execPath, [main], { env, stdio: ['ignore', 'pipe', 'inherit'] });
      const [line] = await once(child.stdout!, 'data');
      return { child, addresses: JSON.parse(String(line)).addresses };
    };
    const end = async (child: ChildProcess, signal: NodeJS.Signals) => {
      child.kill(signal);
      return once(child, 'exit');
    };
    const first = await start();
    for (let turn = 0; turn < 20; turn += 1) {
      const application = { person: '14880512345', kind: `kind-${turn}` };
      await call(`${first.addresses.nav}/_person/applications`, sending('POST', application));
    }
    await end(first.child, 'SIGKILL');
    const second = await start();
    const { committed } = (await call(`${second.addresses.nav}/_control/ledger`)).json;
    const [code] = await end(second.child, 'SIGTERM');
    expect(committed).toHaveLength(20);
    expect(code).toBe(0);
  });

  test('ports follow one another, and one that is taken is passed over', async () => {
    const squatter = createServer().listen(0, '127.0.0.1');
    await once(squatter, 'listening');
    const taken = (squatter.address() as { port: number }).port;
    const town = await openTown({ firstPort: taken - 1 });
    const ports = Object.values(town.addresses).map((address) => Number(new URL(address).port));
    await town.stop();
    squatter.close();
    expect(ports).not.toContain(taken);
    expect(new Set(ports).size).toBe(standInIds.length);
  });

  test('a reset takes a body back to where it began', async () => {
    const town = await openTown();
    await town.control('folkeregisteret', 'POST', '/events', { times: 3 });
    await town.control('folkeregisteret', 'DELETE', '');
    const headers = await town.bearer('folkeregister:deling/offentligmedhjemmel');
    const url = `${town.addresses.folkeregisteret}/folkeregisteret/offentlig-med-hjemmel/api/v1/hendelser/siste/sekvensnummer`;
    expect((await call(url, { headers })).json).toBe(1000);
    await town.stop();
  });
});
