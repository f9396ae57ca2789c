import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client, Connection } from '@temporalio/client';
import pg from 'pg';
import { userCache } from '../../scripts/cache.mjs';
import { reset } from '../../scripts/reset.mjs';
import { startStack } from '../../scripts/start.mjs';
import { aFolder } from './folders.js';

const healthy = (port: string) => `
import { createServer } from 'node:http';
createServer((request, response) => {
  response.statusCode = request.url === '/health/ready' ? 200 : 404;
  response.end(JSON.stringify(process.env));
}).listen(Number(process.env.${port}), '127.0.0.1');`;

const home = aFolder({
  'stand-ins.mjs': `console.log('warming up'); console.log(JSON.stringify({ addresses: { nav: 'http://127.0.0.1:1' } })); setInterval(() => {}, 1000);`,
  'workers.mjs': healthy('METRICS_PORT'),
  'api.mjs': healthy('API_PORT'),
});
const folder = join(home, '.livsferd');
const how = {
  quiet: true,
  folder,
  entries: { 'stand-ins': join(home, 'stand-ins.mjs'), workers: join(home, 'workers.mjs'), api: join(home, 'api.mjs') },
  preferred: { api: 0, temporal: 0, temporalHttp: 0, temporalMetrics: 0, ui: 0, metrics: 0, postgres: 0 },
  env: { PATH: process.env.PATH, HOME: process.env.HOME, LIVSFERD_CACHE: userCache(process.env) },
};

/** The same in a process of its own, so that it can be killed. */
async function startElsewhere() {
  const text = `const { startStack } = await import(${JSON.stringify(new URL('../../scripts/start.mjs', import.meta.url).href)});
    await startStack(${JSON.stringify(how)}); console.log('ready'); setInterval(() => {}, 1000)`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', text], { stdio: ['ignore', 'pipe', 'inherit'] });
  await new Promise((ready, failed) => child.stdout.once('data', ready) && child.once('exit', failed));
  return child;
}

const running = () => JSON.parse(readFileSync(join(folder, 'running.json'), 'utf8'));
const isDown = (url: string) =>
  fetch(url).then(
    () => false,
    () => true,
  );

async function inDatabase(url: string, sql: string) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return client.query(sql).finally(() => client.end());
}

async function withTemporal<T>(address: string, work: (client: Client) => Promise<T>) {
  const connection = await Connection.connect({ address });
  return work(new Client({ connection, namespace: 'livsferd' })).finally(() => connection.close());
}

test('after kill -9 the next start works, what was written is there, and Ctrl-C leaves nothing running', async () => {
  const killed = await startElsewhere();
  const before = running();
  await inDatabase(before.postgres, 'CREATE TABLE kept (word text)');
  await inDatabase(before.postgres, "INSERT INTO kept VALUES ('still here')");
  await withTemporal(before.temporal, (client) =>
    client.workflow.start('death-and-inheritance', { taskQueue: 'journeys', workflowId: 'a-journey' }),
  );
  killed.kill('SIGKILL');

  const began = Date.now();
  const stack = await startStack(how);
  expect(Date.now() - began).toBeLessThan(15_000);
  expect(running()).toMatchObject({
    pid: process.pid,
    api: stack.api,
    temporal: stack.temporal,
    addresses: { nav: 'http://127.0.0.1:1' },
  });
  expect((await inDatabase(stack.postgres, 'SELECT word FROM kept')).rows).toEqual([{ word: 'still here' }]);
  expect(
    (await inDatabase(stack.keys, 'SELECT current_database() AS name, current_setting($$fsync$$) AS fsync')).rows,
  ).toEqual([{ name: 'livsferd_keys', fsync: 'on' }]);
  const { status } = await withTemporal(stack.temporal, (client) => client.workflow.getHandle('a-journey').describe());
  expect(status.name).toBe('RUNNING');

  const told = (await (await fetch(stack.api)).json()) as Record<string, string>;
  expect(told).toMatchObject({
    LIVSFERD_PROFILE: 'test',
    TEMPORAL_NAMESPACE: 'livsferd',
    TEMPORAL_ADDRESS: stack.temporal,
  });
  expect(JSON.parse(told.LIVSFERD_ADDRESSES ?? '')).toEqual({ nav: 'http://127.0.0.1:1' });
  expect(told.DATABASE_URL).toBe(stack.postgres);

  await expect(startStack(how)).rejects.toThrow(`Livsferd already runs from this clone (process ${process.pid})`);
  await expect(reset(folder)).rejects.toThrow('Stop it first');

  const ids = Object.values(stack.processes());
  expect(ids).toHaveLength(5);
  await stack.stop();
  expect(await isDown(stack.api)).toBe(true);
  expect(ids.filter((pid) => existsSync(`/proc/${pid}`))).toEqual([]);
  expect(existsSync(join(folder, 'running.json'))).toBe(false);
});

test('a start that is stopped on its way leaves nothing running', async () => {
  const stop = new AbortController();
  const start = startStack({
    ...how,
    entries: { ...how.entries, api: join(home, 'stand-ins.mjs') },
    signal: stop.signal,
  });
  const refused = expect(start).rejects.toThrow('enough');
  while (!existsSync(join(folder, 'logs', 'api.log'))) await pause(50);
  stop.abort(new Error('enough'));
  await refused;
  expect(JSON.parse(readFileSync(join(folder, 'processes.json'), 'utf8'))).toEqual([]);
  await reset(folder);
  expect(existsSync(folder)).toBe(false);
});
