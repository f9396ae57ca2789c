import { randomUUID } from 'node:crypto';
import { request } from 'node:http';
import { plus } from '../../journey/calendar.js';
import { nationalNumber } from '../../stand-ins/national-number.js';
import { everyRoute } from './every-route.js';
import { type FrontDoor, openFrontDoor } from './front-door.js';

let door: FrontDoor;
beforeAll(async () => {
  door = await openFrontDoor();
});
afterAll(() => door.stop());

const address = '/journeys/journey-1/errands/errand-1/acts';
const act = { command: randomUUID(), type: 'errand.declined' };
const send = async (body: unknown, headers: Record<string, string> = {}) =>
  door.call('POST', address, { as: await door.person('mother-1'), body, headers });

test.each([
  ['nothing', '', 400],
  ['half a thing', '{"type":', 400],
  ['a comment', '{} // yes', 400],
  ['a byte order mark', `\ufeff${JSON.stringify(act)}`, 400],
  ['a key twice', `{"command":"${act.command}","type":"errand.declined","type":"errand.retried"}`, 400],
  ['a key twice, written otherwise', '{"type":"a","\\u0074ype":"b"}', 400],
  ['U+0000', '{"type":"\\u0000"}', 400],
  ['half a character', '{"type":"\\ud800"}', 400],
  ['no UTF-8', new Uint8Array([0x7b, 0xff, 0x7d]), 400],
  ['a well without a bottom', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, 400],
  ['null', 'null', 422],
  ['a list', '[]', 422],
  ['a key we do not know', { ...act, role: 'operator' }, 422],
  ['a prototype', `{"command":"${act.command}","type":"errand.declined","__proto__":{"role":"operator"}}`, 422],
  ['an act we do not know', { ...act, type: 'errand.decided' }, 422],
  ['no command', { type: 'errand.declined' }, 422],
  ['a day that is not', { ...act, type: 'word.given', says: 'done', on: '2026-02-30' }, 422],
  ['a day out of time', { ...act, type: 'word.given', says: 'done', on: '0000-01-01' }, 422],
  ['a line that is two', { ...act, type: 'consent.given', choice: 'august\nseptember' }, 422],
])('%s is refused', async (_, body, status) => {
  const before = door.asked.length;
  const answer = await send(body);
  expect(answer.status).toBe(status);
  expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  expect(answer.json).toMatchObject({
    status,
    detail: expect.any(String),
    instance: expect.stringMatching(/^urn:uuid:/),
  });
  expect(door.asked).toHaveLength(before);
});

test('a problem points at what must be mended, and never repeats it', async () => {
  const { json, text } = await send({ ...act, type: 'word.given', says: 'sverget på det', on: '32.13.2026' });
  expect(json.errors.map((it: { pointer: string }) => it.pointer)).toEqual(['/says', '/on']);
  expect(text).not.toMatch(/sverget|32\.13/);
});

test('a key we do not know is not repeated either', async () => {
  const { text } = await send({ ...act, '13899797187': 'x' });
  expect(text).not.toContain('13899797187');
});

test('too much is too much', async () => {
  expect((await send({ ...act, more: 'x'.repeat(257 * 1024) })).status).toBe(413);
});

test.each([{ 'content-type': 'text/plain' }, { 'content-encoding': 'gzip' }])(
  'content is JSON as it is: %j',
  async (headers) => {
    expect((await send(act, headers as Record<string, string>)).status).toBe(415);
  },
);

test.each([
  '/journeys/13899797187',
  '/journeys/138997%2097187',
  '/journeys?lifeEvent=13899797187',
  '/journeys?lifeEvent=%31%3389979718%37',
  '/nowhere/13899797187',
])('nobody’s number stands in an address: %s', async (path) => {
  const { status, text } = await door.call('GET', path, { as: await door.operator() });
  expect(status).toBe(400);
  expect(text).not.toContain('13899797187');
});

test.each([
  '/journeys?limit=0',
  '/journeys?limit=1e9',
  '/journeys?limit=5&limit=6',
  '/journeys?sort=name',
  '/journeys?__proto__=1',
  '/journeys?after=x',
])('a list takes only what it knows: %s', async (path) =>
  expect((await door.call('GET', path, { as: await door.operator() })).status).toBe(400),
);

test.each(['/journeys/', '/Journeys', '/journeys/..%2fstalls', '/journeys/%00', '/journeys/%ff', '/nowhere', '/%'])(
  'an address that is not ours is not there: %s',
  async (path) => expect([400, 404]).toContain((await door.call('GET', path, { as: await door.operator() })).status),
);

test('every address answers other verbs with what it takes', async () => {
  for (const { route, address: at } of everyRoute)
    for (const method of ['PUT', 'PATCH', 'DELETE', 'OPTIONS']) {
      const { status, headers } = await door.call(method, at);
      expect([route.path, status]).toEqual([route.path, 405]);
      expect(headers.get('allow')).toContain(route.method);
    }
});

test('no header of the caller’s makes them somebody else', async () => {
  const headers = { 'x-http-method-override': 'POST', 'x-forwarded-user': 'ola', 'x-user-id': 'mother-1' };
  expect((await door.call('GET', '/journeys', { headers })).status).toBe(401);
});

test('nothing is kept by anybody on the way, whatever the answer', async () => {
  for (const path of ['/catalogue', '/nowhere', '/journeys', '/%'])
    expect((await door.call('GET', path)).headers.get('cache-control')).toBe('no-store');
});

test('a request that is broken off harms nobody', async () => {
  const as = await door.person('mother-1');
  await new Promise<void>((resolve) => {
    const req = request(door.url + address, {
      method: 'POST',
      headers: { authorization: as, 'content-type': 'application/json', 'content-length': 1_000 },
    });
    req.on('error', () => resolve()).write('{"type"');
    setTimeout(() => req.destroy(), 50);
  });
  expect((await send(act)).status).toBe(200);
  expect(door.reported).toEqual([]);
});

const today = () => new Date().toISOString().slice(0, 10);
const declare = async (body: object, key: string | undefined = randomUUID()) =>
  door.call('POST', '/life-events/having-children/journeys', {
    as: await door.person('mother-1'),
    body,
    headers: key === undefined ? {} : { 'idempotency-key': key },
  });

test('a declared pregnancy is a journey, and the same key is the same one', async () => {
  door.nouns.journeys = { ...door.nouns.journeys, open: async () => undefined, begin: async () => undefined } as never;
  const [key, body] = [randomUUID(), { kind: 'pregnancy.declared', dueOn: plus(today(), { days: 100 }) }];
  const [one, again] = [await declare(body, key), await declare(body, key)];
  expect([one.status, again.status]).toEqual([202, 202]);
  expect(one.headers.get('location')).toBe(`/journeys/${one.json.journey}`);
  expect(again.headers.get('location')).toBe(one.headers.get('location'));
  expect((await declare({ ...body, dueOn: plus(today(), { days: 101 }) }, key)).status).toBe(409);
});

test('a declaration needs a key, a day that can be, and a life event that takes it', async () => {
  const body = { kind: 'pregnancy.declared', dueOn: plus(today(), { days: 100 }) };
  const keyless = await door.call('POST', '/life-events/having-children/journeys', {
    as: await door.person('mother-1'),
    body,
  });
  expect([keyless.status, (await declare(body, 'x')).status]).toEqual([428, 400]);
  expect((await declare({ ...body, dueOn: plus(today(), { days: 301 }) })).status).toBe(422);
  expect((await declare({ ...body, dueOn: plus(today(), { days: -29 }) })).status).toBe(422);
  const other = { as: await door.person('mother-1'), body, headers: { 'idempotency-key': randomUUID() } };
  expect((await door.call('POST', '/life-events/job-loss/journeys', other)).status).toBe(404);
});

test('whoever signs in has a synthetic number, and it stands in no token', async () => {
  const synthetic = nationalNumber('1991-04-05', 'kvinne', () => false);
  const real = synthetic.slice(0, 2) + String(Number(synthetic.slice(2, 4)) - 80).padStart(2, '0') + synthetic.slice(4);
  const { status, json } = await door.call('POST', '/sign-in', { body: { person: synthetic } });
  expect([status, json.ref]).toEqual([200, 'mother-1']);
  expect(Buffer.from(json.token.split('.')[1], 'base64url').toString()).not.toContain(synthetic);
  const refused = await door.call('POST', '/sign-in', { body: { person: real } });
  expect(refused.status).toBe(422);
  expect(refused.text).not.toContain(real);
});

test('the catalogue names steps, rules and laws; every body says whether it is simulated', async () => {
  const { json } = await door.call('GET', '/catalogue');
  expect(json.lifeEvents[0].id).toBe('having-children');
  expect(json.lifeEvents[0].steps.length).toBeGreaterThan(0);
  expect(json.lifeEvents[0].undo).toContainEqual({
    body: 'nav',
    stage: 'unsent',
    repair: { act: 'cancel', by: 'us' },
  });
  const { agencies } = (await door.call('GET', '/agencies')).json;
  for (const it of agencies) expect(['live', 'simulated']).toContain(it.today);
});

test('the calendar does not go back, and leaps to the same time of another day', async () => {
  const as = await door.operator();
  expect((await door.call('POST', '/calendar/leap', { as, body: { to: '2020-01-01' } })).status).toBe(422);
  expect((await door.call('POST', '/calendar/leap', { as, body: { days: 0 } })).status).toBe(422);
  expect((await door.call('POST', '/calendar/leap', { as, body: { days: 7 } })).status).toBe(200);
});

test('health says whether the process runs, and whether it can take requests', async () => {
  expect((await door.call('GET', '/health/live')).status).toBe(200);
  expect((await door.call('GET', '/health/ready')).status).toBe(200);
  const alone = await openFrontDoor();
  alone.nouns.ping = () => Promise.reject(new Error('away'));
  (alone.connections.store as { ping: unknown }).ping = alone.nouns.ping;
  const answers = [await alone.call('GET', '/health/live'), await alone.call('GET', '/health/ready')];
  expect(answers.map((it) => it.status)).toEqual([200, 503]);
  expect(answers[1]!.headers.get('retry-after')).toBe('5');
  await alone.stop();
});
