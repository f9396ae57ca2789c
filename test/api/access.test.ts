import { randomBytes } from 'node:crypto';
import { generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import { deriveKey } from '../../api/access/derive-key.js';
import { createSignIns } from '../../api/access/sign-ins.js';
import type { ErrandStanding } from '../../journey/standing.js';
import { aJourney, anErrand } from './a-journey.js';
import { everyRoute } from './every-route.js';
import { type FrontDoor, openFrontDoor } from './front-door.js';

let door: FrontDoor;
beforeAll(async () => {
  door = await openFrontDoor();
});
afterAll(() => door.stop());

const closed = everyRoute.filter(({ route }) => !route.open);
const someone = { kind: 'person', sub: 'mother-1', acr: 'idporten-loa-high' } as const;
const signedWith = (key: Uint8Array) => createSignIns(key).issue(someone);
const claims = { kind: 'person', sub: 'mother-1', acr: 'idporten-loa-high', auth_time: Math.floor(Date.now() / 1_000) };

async function ours(change: (it: SignJWT) => SignJWT, header = { alg: 'HS256', typ: 'at+jwt' }) {
  const token = new SignJWT(claims)
    .setProtectedHeader(header)
    .setIssuer('urn:livsferd:sign-in')
    .setAudience('urn:livsferd:api')
    .setIssuedAt()
    .setExpirationTime('1h');
  return `Bearer ${await change(token).sign(deriveKey(door.masterKey, 'sign-in'))}`;
}

const stranger = await generateKeyPair('RS256');

/** Tokens that are no good, each for one reason. */
const bad: Record<string, () => Promise<string | undefined>> = {
  'no token': async () => undefined,
  'no scheme': async () => 'whatever',
  'another scheme': async () => 'Basic b2xhOm9sYQ==',
  'not a token': async () => 'Bearer abc',
  'another key': async () => `Bearer ${(await signedWith(randomBytes(32))).token}`,
  'no signature': async () =>
    `Bearer ${new UnsecuredJWT(claims).setIssuer('urn:livsferd:sign-in').setAudience('urn:livsferd:api').setExpirationTime('1h').encode()}`,
  expired: () => ours((it) => it.setIssuedAt('-2h').setExpirationTime('-1h')),
  'issued in the future': () => ours((it) => it.setIssuedAt('10m').setExpirationTime('1h')),
  'not valid yet': () => ours((it) => it.setNotBefore('10m')),
  'another audience': () => ours((it) => it.setAudience('urn:somebody:else')),
  'another issuer': () => ours((it) => it.setIssuer('urn:somebody:else')),
  'another type': () => ours((it) => it, { alg: 'HS256', typ: 'JWT' }),
  'another algorithm': () => ours((it) => it, { alg: 'HS512', typ: 'at+jwt' }),
  'a machine’s, expired': () => door.machine({ from: -600 }),
  'a machine’s, from the future': () => door.machine({ from: 300 }),
  'a machine’s, for another API': () => door.machine({ aud: 'https://api.example' }),
  'a machine’s, by another issuer': () => door.machine({ iss: 'https://issuer.example/' }),
  'a machine’s, by another key': () => door.machine({ key: stranger.privateKey }),
  'a machine’s, by a key nobody published': () => door.machine({ key: stranger.privateKey, kid: 'two' }),
  'a machine’s, with a shared secret': () => door.machine({ alg: 'HS256', key: randomBytes(32) }),
  'of an organisation that is no body': () => door.machine({ org: '313000134' }),
};

test.each(Object.keys(bad))('no route but the open ones takes a request with %s', async (name) => {
  const as = await bad[name]!();
  for (const { route, address, sending } of closed) {
    const { status, headers, json } = await door.call(route.method, address, { ...sending, as });
    expect([route.path, status]).toEqual([route.path, 401]);
    expect(headers.get('www-authenticate')).toMatch(/^Bearer realm="livsferd"/);
    expect(json.type).toBe('urn:livsferd:problem:unauthenticated');
  }
});

test('a token that is no good is refused even where none is needed', async () => {
  expect((await door.call('GET', '/catalogue', { as: 'Bearer abc' })).status).toBe(401);
});

test('two tokens are none', async () => {
  const as = await door.operator();
  const { request } = await import('node:http');
  const status = await new Promise((resolve) =>
    request(`${door.url}/stalls`, { headers: ['Host', 'x', 'Authorization', as, 'Authorization', as] }, (res) =>
      resolve(res.statusCode),
    ).end(),
  );
  expect(status).toBe(401);
});

test('a machine without the scope is told which one', async () => {
  const as = await door.machine({ scope: 'livsferd:read' });
  for (const { route, address, sending } of closed) {
    const { status, headers } = await door.call(route.method, address, { ...sending, as });
    expect([route.path, status]).toEqual([route.path, 403]);
    expect(headers.get('www-authenticate')).toContain('scope="livsferd:bodies"');
  }
});

test('no token in the query is looked at', async () => {
  const token = (await door.operator()).slice(7);
  expect((await door.call('GET', `/stalls?access_token=${token}`)).status).toBe(401);
});

const opaque = (text: string) => text.replace(/urn:uuid:[0-9a-f-]{36}/, 'urn:uuid:-');

test('what is somebody else’s answers exactly as what does not exist', async () => {
  const as = await door.person('mother-1');
  const act = { command: '0b0e7a2e-52c7-4a1b-9a5e-3f8f6f4f7a11', type: 'errand.declined' };
  const report = { command: act.command, type: 'error.reported', about: 'trigger', why: 'wrong-person' };
  for (const [method, anothers, nothing, body] of [
    ['GET', '/journeys/journey-2', '/journeys/journey-0'],
    ['GET', '/journeys/journey-2/errands/errand-9', '/journeys/journey-0/errands/errand-0'],
    ['GET', '/journeys/journey-1/errands/errand-9', '/journeys/journey-1/errands/errand-0'],
    ['GET', '/journeys/journey-2/errands/errand-9/field-card', '/journeys/journey-0/errands/errand-0/field-card'],
    ['POST', '/journeys/journey-2/errands/errand-9/acts', '/journeys/journey-0/errands/errand-0/acts', act],
    ['POST', '/journeys/journey-2/acts', '/journeys/journey-0/acts', report],
  ] as const) {
    const [theirs, absent] = [
      await door.call(method, anothers, { as, body }),
      await door.call(method, nothing, { as, body }),
    ];
    expect([anothers, theirs.status]).toEqual([anothers, 404]);
    expect(opaque(theirs.text)).toBe(opaque(absent.text));
    expect([...theirs.headers.keys()]).toEqual([...absent.headers.keys()]);
  }
});

test('a parent does not see what is only the other parent’s, nor that it is there', async () => {
  const father = await door.person('father-1');
  const { json, text } = await door.call('GET', '/journeys/journey-1', { as: father });
  expect(json.errands.map((it: { id: string }) => it.id)).toEqual(['errand-1', 'errand-3']);
  expect(text).not.toContain('mother-1');
  expect((await door.call('GET', '/journeys/journey-1/errands/errand-2', { as: father })).status).toBe(404);
});

test('a question and a verdict do not tell of the other parent', async () => {
  const asked: ErrandStanding = {
    ...anErrand,
    question: {
      about: 'finding',
      of: 'child-1',
      names: ['mother-1:student', 'father-1:student', 'child-1:wantsPassport'],
    },
    verdicts: [{ rule: 'is-student', answer: 'unknown', looked: [{ of: 'mother-1', at: 'student' }] }],
  };
  const alone = await openFrontDoor({ standings: [{ ...aJourney, errands: [asked] }] });
  const { json, text } = await alone.call('GET', '/journeys/journey-1', { as: await alone.person('father-1') });
  expect(json.errands[0].question.names).toEqual(['father-1:student', 'child-1:wantsPassport']);
  expect(text).not.toContain('mother-1');
  await alone.stop();
});

test('a caseworker sees the errands of the body and no other', async () => {
  const { json, text } = await door.call('GET', '/journeys/journey-1', { as: await door.caseworker('nav') });
  expect(json.errands.map((it: { id: string }) => it.id)).toEqual(['errand-2']);
  expect(text).not.toContain('solvik');
  expect((await door.call('GET', '/journeys/journey-1', { as: await door.caseworker('helfo') })).status).toBe(404);
});

test('an operator sees how things go, and nothing of whom', async () => {
  const as = await door.operator();
  for (const path of ['/journeys', '/journeys/journey-1', '/journeys/journey-1/errands/errand-2']) {
    const { status, text } = await door.call('GET', path, { as });
    expect([path, status]).toEqual([path, 200]);
    expect(text).not.toMatch(/mother-1|father-1|child-1|letter|2026-01-03/);
  }
});

test('each list shows what is its viewer’s', async () => {
  const mine = await door.call('GET', '/journeys', { as: await door.person('mother-1') });
  expect(mine.json.journeys.map((it: { journey: string }) => it.journey)).toEqual(['journey-1']);
});

test('a place in a list is good for the one it was given, in that list', async () => {
  const { json } = await door.call('GET', '/journeys?limit=5', { as: await door.person('mother-1') });
  const next = `/journeys?limit=5&after=${json.next}`;
  expect((await door.call('GET', next, { as: await door.person('mother-1') })).status).toBe(200);
  expect((await door.call('GET', next, { as: await door.person('father-1') })).status).toBe(400);
  expect(
    (await door.call('GET', `/journeys?limit=6&after=${json.next}`, { as: await door.person('mother-1') })).status,
  ).toBe(400);
});

test('consent asks for a high and fresh login, and says which', async () => {
  const as = await door.person('mother-1', 'idporten-loa-substantial');
  const body = { command: '7c1d2f0a-2b63-4c43-8b0c-1d7f2b1f1c01', type: 'consent.given' };
  const { status, headers } = await door.call('POST', '/journeys/journey-1/errands/errand-1/acts', { as, body });
  expect(status).toBe(401);
  expect(headers.get('www-authenticate')).toContain('acr_values="idporten-loa-high", max_age="900"');
});

test('no stronger login is asked of somebody who may not do it anyway', async () => {
  const as = await door.person('stranger-1', 'idporten-loa-substantial');
  const body = { command: '7c1d2f0a-2b63-4c43-8b0c-1d7f2b1f1c01', type: 'consent.given' };
  expect((await door.call('POST', '/journeys/journey-1/errands/errand-1/acts', { as, body })).status).toBe(404);
});

test('every decision is written down, a no as much as a yes', async () => {
  const before = door.written.audit.length;
  const as = await door.person('mother-1');
  await door.call('GET', '/journeys/journey-1/errands/errand-1', { as });
  await door.call('GET', '/journeys/journey-2', { as });
  expect(
    door.written.audit.slice(before).map(({ actor, operation, decision }) => [actor, operation, decision]),
  ).toEqual([
    ['person:mother-1', 'errand.read', 'permit'],
    ['person:mother-1', 'journey.read', 'deny'],
  ]);
});

test('without the audit there is no data', async () => {
  const quiet = await openFrontDoor();
  quiet.nouns.audit.write = () => Promise.reject(new Error('the disk is full'));
  const { status, headers } = await quiet.call('GET', '/journeys/journey-1', { as: await quiet.person('mother-1') });
  expect([status, headers.get('retry-after')]).toEqual([503, '5']);
  await quiet.stop();
});

test('while Maskinporten is away nobody is let in, and nobody is blamed', async () => {
  const as = await door.machine();
  const { createMachines } = await import('../../api/access/machines.js');
  const alone = await openFrontDoor({
    machines: { ...createMachines('http://127.0.0.1:9'), issuer: `${door.maskinporten}/` },
  });
  expect((await alone.call('GET', '/stalls', { as })).status).toBe(503);
  await alone.stop();
});

test('in the live profile nobody signs in by saying who they are', async () => {
  const live = await openFrontDoor({ profile: 'live' });
  const as = await live.operator();
  expect((await live.call('POST', '/sign-in', { body: { operator: { name: 'ola' } } })).status).toBe(404);
  expect((await live.call('GET', '/stalls', { as })).status).toBe(401);
  expect((await live.call('GET', '/metrics')).status).toBe(404);
  await live.stop();
});
