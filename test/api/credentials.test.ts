import { randomBytes } from 'node:crypto';
import { type CryptoKey, exportSPKI, generateKeyPair, importJWK } from 'jose';
import { deriveKey } from '../../api/access/derive-key.js';
import { createJourneyTokens } from '../../api/access/journey-tokens.js';
import { createSessions, type SignedIn } from '../../api/session/sessions.js';
import { everyRoute } from './every-route.js';
import { type FrontDoor, openFrontDoor } from './front-door.js';
import { knock } from './knock.js';
import {
  citizenClaims,
  employeeClaims,
  type Making,
  machineClaims,
  makeToken,
  privateKeyFor,
  publicJwk,
} from './local-issuers.js';

let door: FrontDoor;
beforeAll(async () => {
  door = await openFrontDoor();
});
afterAll(() => door.stop());

type Lines = readonly (readonly [string, string])[];

const number = '04888296134';
const stranger = await generateKeyPair('RS256', { extractable: true });
const theirs = await generateKeyPair('ES256', { extractable: true });
const pem = await exportSPKI((await importJWK(publicJwk, 'RS256')) as CryptoKey);
const now = () => Math.floor(Date.now() / 1_000);
const at = { typ: 'at+jwt' };

const bearer = (token: string): Lines => [['Authorization', `Bearer ${token}`]];
/** A citizen's token with one thing wrong with it. */
const citizen =
  (making: Making, header: Record<string, unknown> = at) =>
  async (): Promise<Lines> =>
    bearer(
      await makeToken(citizenClaims(door.idporten, door.numbers.of('mother-1')), {
        ...making,
        header: { ...header, ...making.header },
      }),
    );
const says = (claims: Record<string, unknown>) => citizen({ claims });
const employee =
  (claims: Record<string, unknown>, roles = ['caseworker'], organisation = '312831279') =>
  async (): Promise<Lines> => {
    const usual = employeeClaims(door.ansattporten, { sub: 'kari', name: 'Kari', organisation, roles });
    return bearer(await makeToken(usual, { claims, header: at }));
  };
const machine =
  (making: Making, organisation = '312831279') =>
  async (): Promise<Lines> =>
    bearer(
      await makeToken(machineClaims(`${door.maskinporten}/`, organisation, 'livsferd:bodies'), {
        lives: 119,
        ...making,
      }),
    );

const mother: SignedIn = { kind: 'person', ref: 'mother-1', level: 'idporten-loa-high', signedInAt: Date.now() };
const sessionsWith = (key: Uint8Array, clock?: () => number) =>
  createSessions(key, { isSecure: false, ...(clock && { clock }) });
const sessionKey = () => deriveKey(door.masterKey, 'session');
const cookieOf = (line: string): Lines => [['Cookie', line.split(';')[0]!]];
const hoursAgo = () => Date.now() - 2 * 3_600_000;

/** Credentials that are no good, each for one reason. */
const bad: Record<string, () => Promise<Lines>> = {
  'no credential': async () => [],
  'no scheme': async () => [['Authorization', 'whatever']],
  'another scheme': async () => [['Authorization', 'Basic b2xhOm9sYQ==']],
  'an empty token': async () => [['Authorization', 'Bearer ']],
  'an empty header': async () => [['Authorization', '']],
  'not a token': async () => bearer('abc'),
  'three parts of nothing': async () => bearer('a.b.c'),
  'five parts of nothing': async () => bearer('a.b.c.d.e'),
  'a token of other signs': async () => [['Authorization', 'Bearer abc def']],
  'two Authorization headers': async () => [...(await citizen({})()), ...(await citizen({})())],
  expired: citizen({ from: -7_200 }),
  'not valid yet': says({ nbf: now() + 600 }),
  'issued in the future': citizen({ from: 300 }),
  'issued long ago, and good for ever': citizen({ from: -9 * 3_600, lives: 99_999_999 }),
  'by an issuer that nobody knows': says({ iss: 'https://issuer.example' }),
  'by no issuer': says({ iss: undefined }),
  'by another key': citizen({ key: stranger.privateKey }),
  'by a key nobody published': citizen({ key: stranger.privateKey, header: { kid: 'two' } }),
  'by a key that is a path': citizen({ key: stranger.privateKey, header: { kid: '../../jwks' } }),
  'by a key of its own, in the header': citizen({
    key: stranger.privateKey,
    header: { jwk: { kty: 'RSA', n: 'AQAB', e: 'AQAB' } },
  }),
  'by a key that lies elsewhere': citizen({
    key: stranger.privateKey,
    header: { jku: 'https://keys.example/jwks', x5u: 'https://keys.example/x5u' },
  }),
  unsigned: async () => {
    const [[, signed = ''] = ['', '']] = await citizen({})();
    const [, payload] = signed.slice(7).split('.');
    return bearer(`${Buffer.from('{"alg":"none","typ":"at+jwt"}').toString('base64url')}.${payload}.`);
  },
  'signed with the public key as a secret': citizen({ key: new TextEncoder().encode(pem), header: { alg: 'HS256' } }),
  'signed with the published modulus as a secret': citizen({
    key: Buffer.from(publicJwk.n!, 'base64url'),
    header: { alg: 'HS256' },
  }),
  'by an algorithm that is not its issuer’s': async () =>
    citizen({ key: await privateKeyFor('RS512'), header: { alg: 'RS512' } })(),
  'by a curve': citizen({ key: theirs.privateKey, header: { alg: 'ES256' } }),
  'a changed token': async () => {
    const [[, signed = ''] = ['', '']] = await citizen({})();
    return bearer(`${signed.slice(7, -4)}AAAA`);
  },
  'an id_token': citizen(
    { claims: { aud: 'livsferd-pages', nonce: 'n', at_hash: 'h', scope: undefined } },
    { typ: 'JWT' },
  ),
  'an id_token made out to us': citizen({ claims: { nonce: 'n' } }),
  'an access token without its type': citizen({}, {}),
  'a logout token': citizen(
    { claims: { events: { 'http://schemas.openid.net/event/backchannel-logout': {} } } },
    { typ: 'logout+jwt' },
  ),
  'a proof of possession': citizen(
    { claims: { htm: 'GET', htu: 'https://api.example', scope: undefined } },
    { typ: 'dpop+jwt' },
  ),
  'bound to a key, and sent without its proof': says({ cnf: { jkt: 'abc' } }),
  'for no audience': says({ aud: undefined }),
  'for an audience that is not said': says({ aud: 'unspecified' }),
  'for a sibling API': says({ aud: 'urn:livsferd:api:other' }),
  'of no level': says({ acr: undefined }),
  'of a level as it was called before': says({ acr: 'Level4' }),
  'of a level nobody knows': says({ acr: 'idporten-loa-highest' }),
  'of a login at no time': says({ auth_time: undefined }),
  'of a login in the future': says({ auth_time: now() + 3_600 }),
  'without an end': says({ exp: undefined }),
  'of nobody': says({ pid: undefined }),
  'of a number that is none': says({ pid: '12345678901' }),
  // Whoever gets this number is born in 2032.
  'of a number that is not synthetic': says({ pid: '02013299997' }),
  'of a person, by the employees’ issuer': async () =>
    bearer(
      await makeToken(citizenClaims(door.ansattporten, door.numbers.of('mother-1')), {
        claims: { scope: 'livsferd:desk' },
        header: at,
      }),
    ),
  'of an employee, by the people’s issuer': () => employee({ iss: door.idporten, scope: 'livsferd:citizens' })(),
  'of an employee without a role': employee({}, []),
  'of an employee of nobody we know': employee({}, ['caseworker'], '313000134'),
  'of an operator of somebody else': employee({}, ['operator']),
  'of an employee of two municipalities': employee({ kommunenummer: '7402' }),
  'of an employee whose name is a number': employee({ sub: number }),
  'of an employee at a level of others': employee({ acr: 'idporten-loa-high' }),
  'a machine’s, expired': machine({ from: -600 }),
  'a machine’s, from the future': machine({ from: 300 }),
  'a machine’s, for another API': machine({ claims: { aud: 'https://api.example' } }),
  'a machine’s, by another issuer': machine({ claims: { iss: 'https://issuer.example/' } }),
  'a machine’s, by another key': machine({ key: stranger.privateKey }),
  'a machine’s, with a shared secret': machine({ key: randomBytes(32), header: { alg: 'HS256' } }),
  'a machine’s, of an organisation that is no body': machine({}, '313000134'),
  'a machine’s, restricted to a person': machine({ claims: { pid: number } }),
  'a supplier’s, without the consumer’s word': machine({
    claims: { supplier: { authority: 'iso6523-actorid-upis', ID: '0192:313000134' } },
  }),
  'a journey token that is over': async () =>
    bearer(await journeyToken(deriveKey(door.masterKey, 'journey-token'), hoursAgo)),
  'a journey token by another key': async () => bearer(await journeyToken(randomBytes(32))),
  'a session, sent as a token': async () => bearer((await sessionsWith(sessionKey()).begin(mother)).split(/[=;]/)[1]!),
  'an empty cookie': async () => [['Cookie', 'livsferd-session=']],
  'a cookie that is nothing': async () => [['Cookie', 'livsferd-session=abc']],
  'a changed cookie': async () => cookieOf((await sessionsWith(sessionKey()).begin(mother)).replace(/.{4};/, 'AAAA;')),
  'a cookie that is over': async () => cookieOf(await sessionsWith(sessionKey(), hoursAgo).begin(mother)),
  'a cookie by another key': async () => cookieOf(await sessionsWith(randomBytes(32)).begin(mother)),
  'a cookie of another kind': async () => {
    const key = deriveKey(door.masterKey, 'journey-token');
    return [['Cookie', `livsferd-session=${await journeyToken(key)}`]];
  },
  'a journey token, sealed with the key of sessions': async () => [
    ['Cookie', `livsferd-session=${await journeyToken(sessionKey())}`],
  ],
  'two cookies': async () => {
    const [[, one = ''] = ['', '']] = cookieOf(await sessionsWith(sessionKey()).begin(mother));
    return [['Cookie', `${one}; ${one}`]];
  },
  'a cookie of a session that was ended': async () => {
    const line = await sessionsWith(sessionKey()).begin(mother);
    const { id, expiresAt } = await door.connections.sessions.read(line.split(/[=;]/)[1]!);
    await door.connections.store.sessions.end(id, expiresAt);
    return cookieOf(line);
  },
  'a cookie and a token': async () => [
    ...cookieOf(await sessionsWith(sessionKey()).begin(mother)),
    ...(await citizen({})()),
  ],
};

function journeyToken(key: Uint8Array, clock?: () => number): Promise<string> {
  const reading = {
    ref: 'mother-1',
    level: 'idporten-loa-high',
    signedInAt: Date.now(),
    journey: 'journey-1',
    portal: '312831279',
  } as const;
  return createJourneyTokens(key, clock)
    .issue(reading)
    .then(({ token }) => token);
}

const closed = everyRoute.filter(({ route }) => !route.open);

const linesOf = ({ headers = {} }: { headers?: Record<string, string> }): Lines => [
  ...Object.entries(headers),
  ['Idempotency-Key', 'a-key-of-a-test'],
];

test('there are more than 32 bad credentials', () => {
  expect(Object.keys(bad).length).toBeGreaterThan(32);
});

test.each(Object.keys(bad))('no route but the open ones takes a request with %s', async (name) => {
  const lines = await bad[name]!();
  for (const { route, address, sending } of closed) {
    const all = [...lines, ...linesOf(sending)];
    const { status, headers, text } = await knock(door.url + address, route.method, { lines: all, body: sending.body });
    expect([route.path, status]).toEqual([route.path, 401]);
    expect(headers['www-authenticate']).toMatch(
      challenges[name] ?? /^Bearer realm="livsferd"(, error="invalid_token")?$/,
    );
    expect(JSON.parse(text).type).toBe('urn:livsferd:problem:unauthenticated');
    for (const secret of secretsIn(lines)) expect(text + JSON.stringify(headers)).not.toContain(secret);
  }
});

const challenges: Record<string, RegExp> = {
  'no credential': /^Bearer realm="livsferd"$/,
  'a cookie and a token': /^Bearer realm="livsferd", error="invalid_request"$/,
};

/** Nothing that was sent comes back: not the credential, nor a part of it. */
const secretsIn = (lines: Lines): string[] =>
  lines.flatMap(([, value]) => value.split(/[ .=;]/)).filter((it) => it.length > 12 && !it.startsWith('livsferd-'));

test.each([
  ['a person', 'livsferd:citizens', citizen({ claims: { scope: undefined } })],
  ['a person, for a sibling', 'livsferd:citizens', says({ scope: 'livsferd:citizens.other openid' })],
  ['an employee', 'livsferd:desk', employee({ scope: 'livsferd:citizens' })],
  ['a machine', 'livsferd:bodies', machine({ claims: { scope: 'livsferd:read' } })],
])('a token of %s without the scope is told which one', async (_, scope, make) => {
  const lines = await make();
  for (const { route, address, sending } of closed) {
    const all = [...lines, ...linesOf(sending)];
    const { status, headers } = await knock(door.url + address, route.method, { lines: all, body: sending.body });
    expect([route.path, status]).toEqual([route.path, 403]);
    expect(headers['www-authenticate']).toBe(`Bearer realm="livsferd", error="insufficient_scope", scope="${scope}"`);
  }
});

test('no token in the query is looked at', async () => {
  const token = (await door.operator()).slice(7);
  const { status } = await knock(`${door.url}/stalls?access_token=${token}`, 'GET', { lines: [] });
  expect(status).toBe(401);
});

test('a token that is no good is refused even where none is needed; an old cookie is not, so that one can sign in again', async () => {
  expect((await knock(`${door.url}/catalogue`, 'GET', { lines: bearer('abc') })).status).toBe(401);
  const over = await bad['a cookie that is over']!();
  expect((await knock(`${door.url}/catalogue`, 'GET', { lines: over })).status).toBe(200);
  expect(JSON.parse((await knock(`${door.url}/session`, 'GET', { lines: over })).text)).toEqual({ kind: 'anonymous' });
});

test('a refused cookie is taken away', async () => {
  const { headers } = await knock(`${door.url}/journeys`, 'GET', { lines: await bad['a cookie that is over']!() });
  expect(headers['set-cookie']).toEqual(['livsferd-session=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax']);
});

test.each([
  ['says nothing of where it comes from', []],
  ['comes from another site', [['Origin', 'https://elsewhere.example']]],
  ['comes from another port', [['Origin', 'http://127.0.0.1:1']]],
  ['comes from nowhere', [['Origin', 'null']]],
  ['comes from a sibling site', [['Sec-Fetch-Site', 'same-site']]],
  ['comes from another site by another’s word', [['Sec-Fetch-Site', 'cross-site']]],
] as [string, Lines][])('no write with a cookie is taken that %s', async (_, more) => {
  const lines = [...cookieOf(await sessionsWith(sessionKey()).begin(mother)), ...more];
  for (const { route, address, sending } of everyRoute.filter((it) => it.route.method === 'POST')) {
    const all = [...lines, ...linesOf(sending)];
    const { status, text } = await knock(door.url + address, 'POST', { lines: all, body: sending.body });
    expect([route.path, status, JSON.parse(text).type]).toEqual([route.path, 403, 'urn:livsferd:problem:wrong-origin']);
  }
});

test.each([
  ['Origin', () => door.url],
  ['Sec-Fetch-Site', () => 'same-origin'],
])('a write with a cookie from our own pages is taken, by %s', async (name, value) => {
  const lines = [
    ...cookieOf(await sessionsWith(sessionKey()).begin(mother)),
    [name, value()],
    ['Content-Type', 'application/json'],
    ['Idempotency-Key', `a-key-${name}`],
  ] as Lines;
  const path = '/journeys/journey-1/errands/errand-1/acts';
  expect((await knock(door.url + path, 'POST', { lines, body: { type: 'errand.declined' } })).status).toBe(200);
});

test('a session says who somebody is, and holds nobody’s number', async () => {
  const line = await door.cookie(mother);
  const { text } = await knock(`${door.url}/session`, 'GET', { lines: cookieOf(line) });
  expect(JSON.parse(text)).toMatchObject({ kind: 'person', level: 'idporten-loa-high' });
  const opened = await door.connections.sessions.read(line.split('=')[1]!);
  expect(JSON.stringify(opened)).not.toMatch(/(?<!\d)\d{11}(?!\d)/);
});

test('behind https the cookies are bound to our host, and by nothing else than it', async () => {
  const line = await createSessions(sessionKey(), { isSecure: true }).begin(mother);
  expect(line).toMatch(/^__Host-livsferd-session=[^;]+; Max-Age=3600; Path=\/; HttpOnly; SameSite=Lax; Secure$/);
});
