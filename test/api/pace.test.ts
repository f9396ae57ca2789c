import { createPace } from '../../api/pace.js';
import { openFrontDoor } from './front-door.js';

test('a burst goes on, and after it as many a second as are allowed', () => {
  let now = 0;
  const pace = createPace({ perSecond: 2, burst: 3 }, () => now);
  const all = (count: number) => Array.from({ length: count }, () => pace('kari'));
  expect(all(5)).toEqual([undefined, undefined, undefined, 1, 1]);
  now = 500;
  expect(all(2)).toEqual([undefined, 1]);
  now = 60_000;
  expect(all(4)).toEqual([undefined, undefined, undefined, 1]);
});

test('who waits as long as they are told may go on', () => {
  let now = 0;
  const pace = createPace({ perSecond: 0.2, burst: 1 }, () => now);
  pace('kari');
  const seconds = pace('kari')!;
  expect(seconds).toBe(5);
  now = seconds * 1_000;
  expect(pace('kari')).toBeUndefined();
});

test('nobody waits for somebody else', () => {
  const pace = createPace({ perSecond: 1, burst: 1 }, () => 0);
  expect([pace('kari'), pace('per'), pace('kari')]).toEqual([undefined, undefined, 1]);
});

test('however many come by, only so many are remembered', () => {
  const pace = createPace({ perSecond: 1, burst: 1 }, () => 0);
  for (let each = 0; each < 20_000; each += 1) pace(`caller-${each}`);
  expect(pace('caller-19999')).toBe(1);
  expect(pace('one more')).toBeUndefined();
  expect(pace('caller-0')).toBeUndefined();
});

test('who goes too fast is told when to come again, and the others are let in', async () => {
  const allowances = { actor: { perSecond: 1, burst: 2 }, signIn: { perSecond: 1, burst: 1 } };
  const door = await openFrontDoor({ allowances });
  const get = async (path: string, as?: string) => door.call('GET', path, { as });
  const [mother, father] = [await door.person('mother-1'), await door.person('father-1')];
  try {
    await get('/journeys', mother);
    await get('/journeys', mother);
    const { status, headers, json } = await get('/journeys', mother);
    expect([status, headers.get('retry-after'), json.type]).toEqual([429, '1', 'urn:livsferd:problem:too-many']);
    expect((await get('/journeys', father)).status).toBe(200);
    expect([(await get('/sign-in?to=%2F%2Felsewhere')).status, (await get('/sign-in')).status]).toEqual([422, 429]);
    for (let each = 0; each < 5; each += 1) {
      expect((await get('/health/live')).status).toBe(200);
      expect((await get('/metrics')).status).toBe(200);
    }
  } finally {
    await door.stop();
  }
});

test('somebody without a name is their address; what a proxy says of it is believed as far as we have proxies', async () => {
  const allowances = { actor: { perSecond: 0.01, burst: 1 }, signIn: { perSecond: 1, burst: 1 } };
  const through = async (trustedHops: number) => {
    const door = await openFrontDoor({ allowances, trustedHops });
    const from = async (forwarded: string) =>
      (await door.call('GET', '/catalogue', { headers: { 'x-forwarded-for': forwarded } })).status;
    const all = [await from('192.0.2.1'), await from('192.0.2.2'), await from('192.0.2.9, 192.0.2.2')];
    await door.stop();
    return all;
  };
  expect(await through(0)).toEqual([200, 429, 429]);
  expect(await through(1)).toEqual([200, 200, 429]);
});

test('who tries one bad credential after the other is told to wait', async () => {
  const door = await openFrontDoor({
    allowances: { actor: { perSecond: 0.01, burst: 2 }, signIn: { perSecond: 1, burst: 1 } },
  });
  const statuses: number[] = [];
  for (let each = 0; each < 4; each += 1)
    statuses.push((await door.call('GET', '/journeys', { as: 'Bearer a.b.c' })).status);
  expect(statuses).toEqual([401, 401, 429, 429]);
  expect((await door.call('GET', '/journeys', { as: await door.person('mother-1') })).status).toBe(200);
  await door.stop();
});
