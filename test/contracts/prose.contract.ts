import { decodeJwt, decodeProtectedHeader, exportJWK, generateKeyPair } from 'jose';
import { createContactRegister } from '../../channels/contact-register.js';
import { hangUp } from '../../channels/line.js';
import { createMaskinporten } from '../../channels/maskinporten.js';
import { call, type OpenTown, openTown } from '../stand-ins/town.js';
import { contract } from './contract.js';
import { openRecorder } from './recorder.js';

const krr = contract('kontaktregisteret', 'prose only', ['felleslosninger/docs (2024-10), personer v2']);
const maskinporten = contract('maskinporten', 'prose only', ['felleslosninger/docs (2024-10), Maskinporten']);
contract('nav', 'prose only', ['navikt repositories (2026-08): no machine may apply, a portal']);
contract('skatteetaten', 'prose only', [
  'Skatteetaten/folkeregisteret-api-dokumentasjon@de3cabb: forms of a person, a portal',
]);
contract('lanekassen', 'prose only', ['lanekassen.no: no application by machine, a portal']);
contract('helfo', 'prose only', ['helsenorge.no and NHN: no choice of doctor by machine, a portal']);
contract('politiet', 'prose only', ['politiet.no: a passport is asked for in person, a portal']);

let town: OpenTown;
let recorders: Awaited<ReturnType<typeof openRecorder>>[];
beforeAll(async () => {
  town = await openTown();
  recorders = await Promise.all([town.addresses.kontaktregisteret, town.addresses.maskinporten].map(openRecorder));
});
afterAll(async () => {
  await hangUp();
  for (const recorder of recorders) await recorder.stop();
  await town.stop();
});

const words = {
  status: ['AKTIV', 'SLETTET', 'IKKE_REGISTRERT'],
  reservasjon: ['JA', 'NEI'],
  varslingsstatus: ['KAN_VARSLES', 'KAN_IKKE_VARSLES'],
};

test('the contact register is asked for at most a thousand people at once, and answers in the words of its page', async () => {
  const [recorder] = recorders;
  const token = () => town.token('krr:global/kontaktinformasjon.read');
  const register = createContactRegister({ base: `${recorder?.address}/rest`, token });
  const contacts = (await town.control('kontaktregisteret', 'GET', '/contacts')).json;
  const known = Object.keys(contacts);
  const asked = Array.from({ length: 1001 }, (_, place) => known[place % known.length] as string);
  expect(await register.contact(asked)).toHaveLength(1001);
  const { exchanges = [] } = recorder ?? {};
  for (const { verb, path, sent, answered } of exchanges) {
    expect([verb, path, Object.keys(sent as object)]).toEqual(['POST', '/rest/v2/personer', ['personidentifikatorer']]);
    const { personer } = answered as { personer: Record<keyof typeof words, string>[] };
    for (const [field, allowed] of Object.entries(words) as [keyof typeof words, string[]][])
      expect(personer.filter((person) => !allowed.includes(person[field]))).toEqual([]);
  }
  const sizes = exchanges.map(({ sent }) => (sent as { personidentifikatorer: string[] }).personidentifikatorer.length);
  expect(sizes).toEqual([1000, 1]);
  krr.count('requests', exchanges.length);
  krr.count('answers', exchanges.length);
});

test('a grant to Maskinporten lives two minutes at most, is used once, and names the issuer with its slash', async () => {
  const [, recorder] = recorders;
  const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true });
  const jwk = { ...(await exportJWK(publicKey)), kid: 'key-of-a-test' };
  await town.control('maskinporten', 'PUT', '/clients', { issuer: 'livsferd', jwk, consumer: '313000134' });
  const client = createMaskinporten({
    base: town.addresses.maskinporten,
    issuer: 'livsferd',
    key: privateKey,
    kid: 'key-of-a-test',
  });
  expect(await client.token(['ks:fiks'])).toBeTruthy();
  const { entries } = await town.ledger('maskinporten');
  const { body, path } = entries.at(-1);
  const { iat = 0, exp = 0, ...claims } = decodeJwt(body.assertion);
  expect([path, body.grant_type]).toEqual(['/token', 'urn:ietf:params:oauth:grant-type:jwt-bearer']);
  expect(decodeProtectedHeader(body.assertion)).toEqual({ alg: 'RS256', kid: 'key-of-a-test' });
  expect(claims).toEqual({
    iss: 'livsferd',
    aud: `${town.addresses.maskinporten}/`,
    scope: 'ks:fiks',
    jti: expect.any(String),
  });
  expect(exp - iat).toBeLessThanOrEqual(120);
  const again = await call(`${recorder?.address}/token`, { method: 'POST', body: new URLSearchParams(body) });
  expect([again.status, again.json.error]).toEqual([400, 'invalid_grant']);
  expect(again.json.error_description).toMatch(/^MP-\d+/);
  maskinporten.count('requests');
  maskinporten.count('answers');
  maskinporten.count('rules', 5);
});
