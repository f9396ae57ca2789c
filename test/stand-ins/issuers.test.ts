import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportJWK, generateKeyPair } from 'jose';
import { hasControlDigits } from '../../stand-ins/national-number.js';
import { call, type OpenTown, openTown, sending } from './town.js';

const issuers = ['idporten', 'ansattporten'] as const;
const { publicKey } = await generateKeyPair('RS256');
const jwk = { ...(await exportJWK(publicKey)), kid: 'of-a-test' };

describe('who signs people in', () => {
  let town: OpenTown;
  beforeAll(async () => {
    town = await openTown();
  });
  afterAll(() => town.stop());
  afterEach(() => Promise.all(issuers.map((id) => town.control(id, 'DELETE', '/faults'))));

  const metadata = async (id: (typeof issuers)[number]) =>
    (await call(`${town.addresses[id]}/.well-known/openid-configuration`)).json;

  test.each(issuers)('%s says what it can: the code flow with PKCE and RS256, and no more', async (id) => {
    expect(await metadata(id)).toMatchObject({
      issuer: town.addresses[id],
      response_types_supported: ['code'],
      code_challenge_methods_supported: ['S256'],
      token_endpoint_auth_methods_supported: ['private_key_jwt', 'none'],
      authorization_response_iss_parameter_supported: true,
      end_session_endpoint: `${town.addresses[id]}/logout`,
    });
  });

  test('each issuer has its own levels, in its own words', async () => {
    expect((await metadata('idporten')).acr_values_supported).toEqual([
      'idporten-loa-substantial',
      'idporten-loa-high',
    ]);
    expect((await metadata('ansattporten')).acr_values_supported).toEqual(['substantial', 'high']);
  });

  test('one can be a mother at a protected address, and the father of her child', async () => {
    const people: { number: string; name: string; who: string }[] = (await town.control('idporten', 'GET', '/people'))
      .json;
    expect(people.length).toBeGreaterThan(15);
    expect(people.every(({ number, name, who }) => hasControlDigits(number) && name !== '' && who !== '')).toBe(true);
    const [home] = (await town.control('folkeregisteret', 'GET', '/people?kind=protected-mother')).json;
    const of = (number: string) => people.find((it) => it.number === number)?.who;
    expect(of(home.mother)).toBe('Mor uten kjent bosted: moren har strengt fortrolig adresse, og bor ikke med faren');
    expect(of(home.father)).toContain('bor ikke med faren');
  });

  test('there are caseworkers at every body, two at Solvik who can agree, clerks and an operator', async () => {
    const people: { at: string; sub: string; roles: string[] }[] = (
      await town.control('ansattporten', 'GET', '/people')
    ).json;
    const at = (body: string, role: string) => people.filter((it) => it.at === body && it.roles.includes(role)).length;
    expect([at('nav', 'caseworker'), at('solvik', 'caseworker'), at('skatteetaten', 'caseworker')]).toEqual([4, 4, 2]);
    expect([at('nav', 'clerk'), at('solvik', 'clerk'), at('livsferd', 'operator')]).toEqual([1, 1, 1]);
    expect(new Set(people.map((it) => it.sub)).size).toBe(people.length);
  });

  test('a confidential client that has not told its key is nobody', async () => {
    const ask = async () => {
      const url = new URL(`${town.addresses.idporten}/authorize`);
      url.search = new URLSearchParams({
        ...{ response_type: 'code', client_id: 'solvik-portal', redirect_uri: 'https://portal.example/tilbake' },
        ...{ scope: 'openid', state: 's', nonce: 'n', code_challenge: 'c'.repeat(43), code_challenge_method: 'S256' },
      }).toString();
      return (await fetch(url, { redirect: 'manual' })).status;
    };
    expect(await ask()).toBe(400);
    const told = { client: 'solvik-portal', jwk, redirects: ['https://portal.example/tilbake'] };
    expect((await town.control('idporten', 'PUT', '/clients', told)).status).toBe(204);
    expect(await ask()).toBe(303);
  });

  test('the ledger has every request, and no secret in any', async () => {
    await call(`${town.addresses.idporten}/token?code=a-secret`, {
      method: 'POST',
      body: new URLSearchParams({ code: 'a-secret' }),
    });
    const { entries } = await town.ledger('idporten');
    expect(entries.at(-1)).toMatchObject({ verb: 'POST', path: '/token', answered: 400, delivered: true });
    expect(JSON.stringify(entries)).not.toContain('a-secret');
  });

  test.each(issuers)('%s can be slow, and away', async (id) => {
    await town.control(id, 'PUT', '/faults', { fault: 'slow', milliseconds: 250 });
    const before = Date.now();
    expect((await metadata(id)).issuer).toBe(town.addresses[id]);
    expect(Date.now() - before).toBeGreaterThanOrEqual(240);
    await town.control(id, 'PUT', '/faults', { fault: 'down' });
    await expect(metadata(id)).rejects.toThrow();
    expect((await metadata(id)).issuer).toBe(town.addresses[id]);
  });

  test('a fault of a token waits for a token', async () => {
    await town.control('idporten', 'PUT', '/faults', { fault: 'wrong-nonce' });
    expect((await metadata('idporten')).issuer).toBe(town.addresses.idporten);
    expect((await town.control('idporten', 'GET', '/faults')).json.faults).toHaveLength(1);
    expect((await call(`${town.addresses.idporten}/_control/faults`, sending('PUT', { fault: 'wrong' }))).status).toBe(
      400,
    );
  });
});

test('a restart keeps an issuer’s key and its clients, and the addresses of the first thirteen do not move', async () => {
  const data = await mkdtemp(join(tmpdir(), 'stand-ins-'));
  const keysOf = async (town: OpenTown) => (await call(`${town.addresses.ansattporten}/jwks`)).json;
  const before = await openTown({ data });
  const keys = await keysOf(before);
  await before.control('ansattporten', 'PUT', '/clients', { client: 'one', jwk, redirects: ['https://one.example/'] });
  await before.stop();
  const after = await openTown({ data });
  expect(await keysOf(after)).toEqual(keys);
  expect(Object.keys(after.addresses).indexOf('idporten')).toBe(13);
  await after.stop();
  await rm(data, { recursive: true, force: true });
});
