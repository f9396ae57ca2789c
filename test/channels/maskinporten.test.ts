import { exportJWK, generateKeyPair, type JWTPayload, jwtVerify } from 'jose';
import { createMaskinporten } from '../../channels/maskinporten.js';
import { closeAll, json, listen, type Reply } from './listen.js';

afterEach(closeAll);

const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true });
const key = await exportJWK(privateKey);
const start = Date.parse('2026-11-25T12:00:00Z');

const granting =
  (seconds: number): Reply =>
  (_, res, nth) =>
    json(res, 200, { access_token: `token ${nth}`, token_type: 'Bearer', expires_in: seconds, scope: 'a' });

const given = async (reply: Reply) => {
  const { base, heard } = await listen(reply);
  const clock = { now: start };
  const maskinporten = createMaskinporten({ base, issuer: 'our-client', key, kid: 'our-key', now: () => clock.now });
  const grants = (): Promise<JWTPayload[]> =>
    Promise.all(
      heard.map(async ({ body }) => {
        const assertion = new URLSearchParams(body.toString()).get('assertion') ?? '';
        const { payload, protectedHeader } = await jwtVerify(assertion, publicKey, { currentDate: new Date(start) });
        expect(protectedHeader).toEqual({ alg: 'RS256', kid: 'our-key' });
        return payload;
      }),
    );
  return { base, heard, clock, maskinporten, grants };
};

test('a grant is signed for Maskinporten alone, for at most two minutes', async () => {
  const { base, heard, maskinporten, grants } = await given(granting(120));
  expect(await maskinporten.token(['b:read', 'a:write'])).toBe('token 1');
  expect(heard[0]).toMatchObject({ method: 'POST', url: '/token' });
  expect(new URLSearchParams(heard[0]?.body.toString()).get('grant_type')).toBe(
    'urn:ietf:params:oauth:grant-type:jwt-bearer',
  );
  const [grant] = await grants();
  expect(Object.keys(grant ?? {}).sort()).toEqual(['aud', 'exp', 'iat', 'iss', 'jti', 'scope']);
  expect(grant).toMatchObject({ iss: 'our-client', aud: `${base}/`, scope: 'a:write b:read', iat: start / 1_000 });
  expect(grant!.exp! - grant!.iat!).toBeLessThanOrEqual(120);
});

test('a grant can name the API, and the organisation that it is for', async () => {
  const { maskinporten, grants } = await given(granting(120));
  await maskinporten.token(['a'], { resource: 'urn:api', consumerOrg: '310000000' });
  expect(await grants()).toMatchObject([{ resource: ['urn:api'], consumer_org: '310000000' }]);
});

test('a hundred who ask at once share one request, and so do those who come later', async () => {
  const { heard, maskinporten } = await given(granting(120));
  const tokens = await Promise.all(
    Array.from({ length: 100 }, (_, i) => maskinporten.token(i % 2 ? ['a', 'b'] : ['b', 'a'])),
  );
  expect(new Set(tokens)).toEqual(new Set(['token 1']));
  expect(await maskinporten.token(['a', 'b', 'a'])).toBe('token 1');
  expect(heard).toHaveLength(1);
});

test('other scopes, another API or another organisation have a token of their own', async () => {
  const { heard, maskinporten, grants } = await given(granting(120));
  await maskinporten.token(['a']);
  await maskinporten.token(['a', 'b']);
  await maskinporten.token(['a'], { resource: 'urn:api' });
  await maskinporten.token(['a'], { consumerOrg: '310000000' });
  expect(heard).toHaveLength(4);
  expect(new Set((await grants()).map(({ jti }) => jti)).size).toBe(4);
});

test.each([
  [120, 89, 91],
  [600, 569, 571],
  [20, 14, 16],
])('a token of %i seconds is used after %i and renewed after %i', async (lifetime, used, renewed) => {
  const { clock, maskinporten } = await given(granting(lifetime));
  await maskinporten.token(['a']);
  clock.now = start + used * 1_000;
  expect(await maskinporten.token(['a'])).toBe('token 1');
  clock.now = start + renewed * 1_000;
  expect(await maskinporten.token(['a'])).toBe('token 2');
});

test('while Maskinporten is down, a token is used to its end and no longer', async () => {
  const { clock, maskinporten } = await given((heard, res, nth) =>
    nth === 1 ? granting(120)(heard, res, nth) : json(res, 503, {}),
  );
  await maskinporten.token(['a']);
  clock.now = start + 119_000;
  expect(await maskinporten.token(['a'])).toBe('token 1');
  clock.now = start + 120_000;
  await expect(maskinporten.token(['a'])).rejects.toMatchObject({ name: 'Unavailable', status: 503 });
});

test('a grant that fails is not remembered', async () => {
  const { maskinporten } = await given((heard, res, nth) =>
    nth === 1 ? json(res, 500, {}) : granting(120)(heard, res, nth),
  );
  await expect(maskinporten.token(['a'])).rejects.toMatchObject({ name: 'Unavailable' });
  expect(await maskinporten.token(['a'])).toBe('token 2');
});

test('a client that is not allowed the scope is refused, finally', async () => {
  const { maskinporten } = await given((_, res) => json(res, 400, { error: 'invalid_scope' }));
  await expect(maskinporten.token(['a'])).rejects.toMatchObject({ name: 'Refused', status: 400 });
});

test('an answer without a lifetime is unreadable', async () => {
  const { maskinporten } = await given((_, res) => json(res, 200, { access_token: 'token' }));
  await expect(maskinporten.token(['a'])).rejects.toMatchObject({ name: 'Unreadable' });
});
