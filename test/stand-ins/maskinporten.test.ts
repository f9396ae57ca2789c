import { randomUUID } from 'node:crypto';
import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose';
import { askToken, assertion, call, consumer, type OpenTown, openTown } from './town.js';

describe('maskinporten', () => {
  let town: OpenTown;
  let address: string;

  beforeAll(async () => {
    town = await openTown();
    address = town.addresses.maskinporten;
  });
  afterAll(() => town.stop());

  const ask = async (claims: Parameters<typeof assertion>[1]) => askToken(address, await assertion(address, claims));

  test('a signed assertion gives a token that names the consumer and stands up to the published keys', async () => {
    const { json } = await ask({ scope: 'ks:fiks' });
    const metadata = (await call(`${address}/.well-known/oauth-authorization-server`)).json;
    const { payload } = await jwtVerify(json.access_token, createRemoteJWKSet(new URL(metadata.jwks_uri)), {
      issuer: metadata.issuer,
    });
    expect(payload).toMatchObject({
      scope: 'ks:fiks',
      consumer: { authority: 'iso6523-actorid-upis', ID: `0192:${consumer}` },
    });
    expect(json).toMatchObject({ token_type: 'Bearer', expires_in: 119, scope: 'ks:fiks' });
    expect(payload.exp! - payload.iat!).toBe(119);
  });

  test.each([
    ['an audience without the slash', (at: string) => ({ aud: at, scope: 'a' })],
    ['a life of more than two minutes', () => ({ scope: 'a', lives: 121 })],
    ['an issue in the future', () => ({ scope: 'a', iat: Math.floor(Date.now() / 1000) + 60 })],
    ['an assertion that has expired', () => ({ scope: 'a', iat: Math.floor(Date.now() / 1000) - 300 })],
  ])('%s is an invalid grant', async (_, claims) => {
    const { status, json } = await ask(claims(address));
    expect([status, json.error]).toEqual([400, 'invalid_grant']);
  });

  test('an assertion works once', async () => {
    const jti = randomUUID();
    const first = await ask({ scope: 'a', jti });
    const second = await ask({ scope: 'a', jti });
    expect([first.status, second.status, second.json.error]).toEqual([200, 400, 'invalid_grant']);
  });

  test('a client that nobody registered gets nothing', async () => {
    const { status, json } = await ask({ scope: 'a', iss: 'stranger' });
    expect([status, json.error]).toEqual([401, 'invalid_client']);
  });

  test('a body turns away a token that has run out', async () => {
    await town.control('maskinporten', 'POST', '/manners', { lifetime: 1 });
    const headers = await town.bearer('krr:global/kontaktinformasjon.read');
    await new Promise((resolve) => setTimeout(resolve, 2100));
    const late = await call(`${town.addresses.kontaktregisteret}/rest/v2/personer`, {
      method: 'POST',
      headers,
      body: '{}',
    });
    await town.control('maskinporten', 'POST', '/manners', { lifetime: 119 });
    expect(late.status).toBe(401);
  });

  test('a token that somebody else signed opens no door', async () => {
    const { payload } = { payload: decodeJwt(await town.token('ks:fiks')) };
    const forged = [{ alg: 'none' }, payload]
      .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
      .join('.');
    const answer = await call(`${town.addresses.kontaktregisteret}/rest/v2/personer`, {
      method: 'POST',
      headers: { authorization: `Bearer ${forged}.` },
    });
    expect(answer.status).toBe(401);
  });
});
