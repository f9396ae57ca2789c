import { randomUUID } from 'node:crypto';
import { request } from 'node:http';
import { dayOf, plus } from '../../journey/calendar.js';
import { leaflet as havingChildren } from '../../life-events/having-children/index.js';
import { lifeEvents } from '../../life-events/index.js';
import { type FrontDoor, openFrontDoor } from './front-door.js';

let door: FrontDoor;
beforeAll(async () => {
  door = await openFrontDoor();
});
afterAll(() => door.stop());

const address = '/journeys/journey-1/errands/errand-1/acts';
const act = { type: 'errand.declined' };
const send = async (body: unknown, headers: Record<string, string> = {}) =>
  door.call('POST', address, { as: await door.person('mother-1'), body, headers });

test('a problem points at what must be mended, and never repeats it', async () => {
  const { json, text } = await send({ type: 'word.given', says: 'sverget på det', on: '32.13.2026' });
  expect(json.errors.map((it: { pointer: string }) => it.pointer)).toEqual(['/says', '/on']);
  expect(text).not.toMatch(/sverget|32\.13/);
});

test('a key we do not know is not repeated either', async () => {
  const { text } = await send({ ...act, '13899797187': 'x' });
  expect(text).not.toContain('13899797187');
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
      headers: {
        authorization: as,
        'content-type': 'application/json',
        'content-length': 1_000,
        'idempotency-key': randomUUID(),
      },
    });
    req.on('error', () => resolve()).write('{"type"');
    setTimeout(() => req.destroy(), 50);
  });
  expect((await send(act)).status).toBe(200);
  expect(door.reported).toEqual([]);
});

const today = () => dayOf(Date.now());
const declare = async (body: object, key: string | null = randomUUID()) =>
  door.call('POST', '/life-events/having-children/journeys', {
    as: await door.person('mother-1'),
    body,
    key,
  });

test('a declared pregnancy is a journey, and the same key is the same one', async () => {
  door.nouns.journeys = { ...door.nouns.journeys, open: async () => undefined, begin: async () => undefined } as never;
  const [key, body] = [randomUUID(), { kind: 'pregnancy.declared', on: plus(today(), { days: 100 }) }];
  const [one, again] = [await declare(body, key), await declare(body, key)];
  expect([one.status, again.status]).toEqual([202, 202]);
  expect(one.headers.get('location')).toBe(`/journeys/${one.json.journey}`);
  expect(again.headers.get('location')).toBe(one.headers.get('location'));
  expect((await declare({ ...body, on: plus(today(), { days: 101 }) }, key)).status).toBe(409);
});

test('a declaration needs a key, a day that can be, and a life event that takes it', async () => {
  const body = { kind: 'pregnancy.declared', on: plus(today(), { days: 100 }) };
  expect([(await declare(body, null)).status, (await declare(body, 'x')).status]).toEqual([428, 400]);
  expect((await declare({ ...body, on: plus(today(), { days: 301 }) })).status).toBe(422);
  expect((await declare({ ...body, on: plus(today(), { days: -29 }) })).status).toBe(422);
  const other = { as: await door.person('mother-1'), body };
  expect((await door.call('POST', '/life-events/job-loss/journeys', other)).status).toBe(404);
});

test('the catalogue names steps, rules and laws; every body says whether it is simulated', async () => {
  const { json } = await door.call('GET', '/catalogue');
  expect(json.lifeEvents[0].id).toBe('having-children');
  expect(json.lifeEvents.map(({ id }: { id: string }) => id)).toEqual(Object.keys(lifeEvents));
  expect(json.lifeEvents[0].steps.map(({ id }: { id: string }) => id)).toEqual(Object.keys(havingChildren.steps));
  expect(json.lifeEvents[0].triggers).toContainEqual({
    kind: 'freg.birth.registered',
    by: ['register'],
    reversedBy: ['freg.birth.annulled'],
    law: 'helsepersonelloven § 35, folkeregisterloven',
  });
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
