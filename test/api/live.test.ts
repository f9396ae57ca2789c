import { createServer } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { createEars } from '../../api/live/ears.js';
import { liveOf } from '../../api/live/live.js';
import { stream } from '../../api/live/stream.js';
import type { Standing } from '../../journey/standing.js';
import { aJourney, anErrand, mothersOwn } from './a-journey.js';
import { type FrontDoor, openFrontDoor } from './front-door.js';
import { listenTo } from './listen-to.js';
import { listen } from './local-issuers.js';

let standings: Standing[];
let door: FrontDoor;
beforeEach(async () => {
  standings = [aJourney];
  door = await openFrontDoor({ standings });
});
afterEach(() => door.stop());

const path = '/journeys/journey-1/live';
const follow = async (ref: string) => listenTo(door.url + path, await door.person(ref));

/** Something has happened to an errand, and the store has said so. */
function happens(id: string, change: Partial<(typeof aJourney.errands)[number]>): void {
  const [before] = standings;
  standings[0] = {
    ...before!,
    seq: before!.seq + 1,
    errands: before!.errands.map((it) => (it.id === id ? { ...it, ...change } : it)),
  };
  door.notify('journey-1');
}

const versionFor = async (ref: string): Promise<string> =>
  (await door.call('GET', '/journeys/journey-1/timeline', { as: await door.person(ref) })).json.version;

test('who comes is told at once which version the timeline has, and when to come back', async () => {
  const stream = await follow('mother-1');
  expect(await stream.next()).toBe(await versionFor('mother-1'));
  expect(stream.text()).toMatch(/^retry: 2000\n/);
  expect(stream.headers.get('content-type')).toContain('text/event-stream');
  expect(stream.headers.get('cache-control')).toBe('no-store');
  stream.stop();
});

test('what the viewer sees is told once, with the version the timeline then has', async () => {
  const stream = await follow('mother-1');
  const before = await stream.next();
  happens('errand-2', { state: 'granted' });
  const after = await stream.next();
  expect(after).not.toBe(before);
  expect(after).toBe(await versionFor('mother-1'));
  door.notify('journey-1');
  await pause(50);
  expect(stream.versions()).toEqual([before, after]);
  stream.stop();
});

test('nothing is told of what only the other parent sees', async () => {
  const [father, mother] = [await follow('father-1'), await follow('mother-1')];
  const [hers, his] = [await mother.next(), await father.next()];
  happens('errand-2', { state: 'granted' });
  expect(await mother.next()).not.toBe(hers);
  await pause(50);
  expect(father.versions()).toEqual([his]);
  expect(father.text()).toBe(`retry: 2000\n\nevent: changed\ndata: {"version":"${his}"}\n\n`);
  father.stop();
  mother.stop();
});

test('many notes at once are one look, and no change is missed', async () => {
  const stream = await follow('mother-1');
  await stream.next();
  for (let since = 1; since <= 20; since += 1) happens('errand-2', { since });
  while (stream.versions().at(-1) !== (await versionFor('mother-1'))) await pause(5);
  expect(stream.versions().length).toBeLessThan(10);
  stream.stop();
});

test('who no longer takes part is told nothing more, and the stream ends', async () => {
  const stream = await follow('father-1');
  const seen = await stream.next();
  standings[0] = { ...aJourney, participants: aJourney.participants.filter((it) => it.ref !== 'father-1') };
  door.notify('journey-1');
  await stream.ended;
  expect(stream.versions()).toEqual([seen]);
});

test('a login that is over ends the stream at the next note', async () => {
  const stream = await listenTo(
    door.url + path,
    await door.person('mother-1', 'idporten-loa-high', { from: -10, lives: 2 }),
  );
  await stream.next();
  await pause(2_100);
  happens('errand-2', { state: 'granted' });
  await stream.ended;
  expect(stream.versions()).toHaveLength(1);
});

test('who has signed out hears nothing more', async () => {
  const who = { kind: 'person', ref: 'mother-1', level: 'idporten-loa-high', signedInAt: Date.now() } as const;
  const cookie = await door.cookie(who);
  const stream = await listenTo(door.url + path, { cookie });
  await stream.next();
  const { id } = await door.connections.sessions.read(cookie.slice(cookie.indexOf('=') + 1));
  await door.connections.store.sessions.end(id, Date.now() + 60_000);
  happens('errand-2', { state: 'granted' });
  await stream.ended;
  expect(stream.versions()).toHaveLength(1);
});

test('a stream gives a sign of life, and looks for itself at every second one', async () => {
  const seen = standings;
  const server = createServer((_, res) => {
    res.setHeader('content-type', 'text/event-stream');
    void stream(door.connections, { journey: 'journey-1', ears: liveOf(door.connections).ears, beat: 100 }, res);
  });
  const quiet = await listenTo(await listen(server), await door.person('mother-1'));
  const before = await quiet.next();
  seen[0] = { ...aJourney, errands: aJourney.errands.map((it) => ({ ...it, state: 'done' })) };
  expect(await quiet.next()).not.toBe(before);
  expect(quiet.text()).toContain('\n:\n\n');
  seen[0] = { ...aJourney, participants: [] };
  await quiet.ended;
  server.close();
});

test('of a journey that is another’s nothing is followed', async () => {
  const as = await door.person('stranger-1');
  expect((await door.call('GET', path, { as })).status).toBe(404);
  expect((await door.call('GET', path)).status).toBe(401);
  expect((await door.call('GET', path, { as: await door.operator() })).status).toBe(404);
});

test('a person has five streams and no more, until one is closed', async () => {
  const streams: Awaited<ReturnType<typeof follow>>[] = [];
  for (let n = 0; n < 5; n += 1) streams.push(await follow('mother-1'));
  for (const it of streams) await it.next();
  const sixth = await door.call('GET', path, { as: await door.person('mother-1') });
  expect(sixth.status).toBe(429);
  expect(sixth.headers.get('retry-after')).toBe('5');
  expect(await (await follow('father-1')).next()).toBeDefined();
  streams.pop()!.stop();
  await pause(50);
  expect(await (await follow('mother-1')).next()).toBeDefined();
});

test('when the process stops every stream is ended, with word of when to come back', async () => {
  const stream = await follow('mother-1');
  await stream.next();
  await liveOf(door.connections).stop();
  await stream.ended;
  expect(stream.text()).toMatch(/\nretry: 2000\n\n$/);
});

test('a stream is asked for with HEAD without being opened', async () => {
  for (let n = 0; n < 7; n += 1)
    expect(
      (await fetch(door.url + path, { method: 'HEAD', headers: { authorization: await door.person('mother-1') } }))
        .status,
    ).toBe(200);
});

test('one listener hears for everybody, and after a gap everybody looks', async () => {
  let opened = 0;
  let gap = (): void => undefined;
  let say = (_: string): void => undefined;
  const ears = createEars({
    listen: async (hear, how) => {
      opened += 1;
      say = hear;
      gap = how?.onGap ?? gap;
      return { stop: async () => undefined };
    },
  });
  await Promise.all([ears.open(), ears.open()]);
  const heard: string[] = [];
  const deaf = ears.hear('one', () => heard.push('one'));
  ears.hear('two', () => heard.push('two'));
  say('two');
  gap();
  deaf();
  gap();
  expect([opened, ...heard]).toEqual([1, 'two', 'one', 'two', 'two']);
});

test('a listener that could not be opened is tried again by the next', async () => {
  let opened = 0;
  const ears = createEars({
    listen: async () => {
      opened += 1;
      if (opened === 1) throw new Error('away');
      return { stop: async () => undefined };
    },
  });
  await expect(ears.open()).rejects.toThrow('away');
  await ears.open();
  expect(opened).toBe(2);
});

test('an errand of both is told to both', async () => {
  const [father, mother] = [await follow('father-1'), await follow('mother-1')];
  const before = [await father.next(), await mother.next()];
  happens(anErrand.id, { state: 'preparing' });
  expect(await father.next()).not.toBe(before[0]);
  expect(await mother.next()).not.toBe(before[1]);
  expect(mothersOwn.seenBy).not.toContain('father-1');
  father.stop();
  mother.stop();
});
