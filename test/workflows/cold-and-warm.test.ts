/** A worker that has a journey in its memory, and one that must read it again first, come to the same. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Send } from '../../activities/send.js';
import { standingOf } from '../../journey/standing.js';
import { createWorld, eventually, type Told, type World } from './carrying.js';
import { type Gate, gate } from './gate.js';
import { joinServer, type Place } from './server.js';

let place: Place;
let world: World;

beforeAll(async () => {
  place = await joinServer();
  world = await createWorld(place);
});

afterEach(() => world.rest());

afterAll(async () => {
  await world.close();
  await place.leave();
});

interface How {
  cache: number;
  /** Whether the third answer is the receipt of our own message, or is brought by the body itself. */
  third: 'receipt' | 'news';
}

/** Four messages are underway; three answers have come, each by itself and with nothing to do about it, when somebody acts. */
async function threeAnswersAndAnAct({ cache, third }: How) {
  const stop = await world.work({ cache });
  const doors = new Map<string, Gate>();
  const doorOf = ({ with: body, about }: Pick<Send, 'with' | 'about'>): Gate => {
    const key = `${body} ${about}`;
    doors.set(key, doors.get(key) ?? gate());
    return doors.get(key)!;
  };
  const journey = await world.begin('many', {
    send: async (it) => {
      await doorOf(it).opened;
      return { outcome: it.step === 'tell' ? 'acknowledged' : 'sent' };
    },
  });
  await eventually(() => expect(journey.seen.calls.filter((it) => it.activity === 'send')).toHaveLength(4));
  doorOf({ with: 'guard', about: 'boat' }).open();
  await journey.reaches('tell', 'acknowledged', { body: 'guard' });
  doorOf({ with: 'customs', about: 'boat' }).open();
  await journey.reaches('tell', 'acknowledged', { body: 'customs' });
  const ada = { with: 'registry', about: 'ada' };
  if (third === 'receipt') doorOf(ada).open();
  else await journey.hears({ type: 'receipt.received', errand: journey.errand('pilot', ada).id });
  const { id, since } = await journey.reaches('pilot', 'withBody', { about: 'ada' });
  await pause(1_500);
  const reply = await journey.acts({ type: 'word.given', says: 'received', errand: id });
  for (const it of [ada, { with: 'registry', about: 'ben' }]) doorOf(it).open();
  await journey.reaches('pilot', 'withBody', { about: 'ben' });
  const after = await eventually(() => journey.look());
  await stop();
  return { reply, since, after, journey };
}

const told = async ({ reply, since, after, journey }: Awaited<ReturnType<typeof threeAnswersAndAnAct>>) => {
  const { id } = reply.errand!;
  return {
    moved: reply.moved,
    state: reply.errand?.state,
    answeredWithTheTimeThatWasShown: reply.errand?.since === since,
    stillSo: standingOf(after).errands.find((it) => it.id === id)?.since === since,
    errands: after.errands.map((it) => `${it.step} ${it.with} ${it.about} ${it.state}`),
    tasksFailed: await journey.failedTasks(),
  };
};

test.each([
  { cache: 100, third: 'receipt' },
  { cache: 0, third: 'receipt' },
  { cache: 100, third: 'news' },
  { cache: 0, third: 'news' },
] as const)(
  'an act that comes after answers is heard after them, each at its own time: $third, with $cache journeys in memory',
  async (how) => {
    expect(await told(await threeAnswersAndAnAct(how))).toEqual({
      moved: false,
      state: 'withBody',
      answeredWithTheTimeThatWasShown: true,
      stillSo: true,
      errands: [
        'tell guard boat acknowledged',
        'tell customs boat acknowledged',
        'pilot registry ada withBody',
        'pilot registry ben withBody',
      ],
      tasksFailed: [],
    });
  },
);

test('a worker that takes over in the middle answers as the one before it would have', async () => {
  const stop = await world.work({ cache: 100 });
  const journey = await world.begin('berth');
  const { id } = await journey.reaches('berth', 'asking');
  await journey.acts({ type: 'consent.given', errand: id, by: 'ada' }, `${journey.id}-1`);
  await stop();
  const stopAgain = await world.work({ cache: 100 });
  expect(await journey.acts({ type: 'consent.given', errand: id, by: 'ben' })).toMatchObject({
    moved: true,
    errand: { state: 'submitting', replies: { ada: { says: 'yes' }, ben: { says: 'yes' } } },
  });
  await journey.reaches('berth', 'withBody');
  await stopAgain();
});

test('while nobody works, a repeated act is still answered', async () => {
  const stop = await world.work();
  const journey: Told = await world.begin('berth');
  const { id } = await journey.reaches('berth', 'asking');
  const act = { type: 'consent.given', errand: id, by: 'ada' };
  const reply = await journey.acts(act, 'the same');
  await stop();
  expect(await journey.acts(act, 'the same')).toEqual(reply);
});

test('all of it comes out the same when it is read again', async () => {
  expect(await world.replayAll()).toBeGreaterThanOrEqual(4);
});
