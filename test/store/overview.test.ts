import { openDb, type PooledDb } from '../../store/db.js';
import { anErrand, aStanding, stalled } from './a-standing.js';
import { type FreshStore, freshStore } from './fresh.js';

let fresh: FreshStore;
let db: PooledDb;
beforeAll(async () => {
  fresh = await freshStore();
  db = openDb(fresh.urls.database, { size: 2 });
});
afterEach(() => fresh.empty());
afterAll(async () => {
  await db.close();
  await fresh.drop();
});

const read = (bodies: readonly string[] = ['nav', 'helfo']) => fresh.store.overview.read(bodies);
const tallied = async (kind: string) =>
  (await read()).tallies.filter((it) => it.kind === kind).map(({ kind: _, lifeEvent: __, cause: ___, ...it }) => it);

const hour = 3_600_000;
const anEffect = { journey: 'j', errand: 'e', body: 'nav', act: 'submit', digest: 'd' };

test('with nothing there, nothing waits and everybody is reached', async () => {
  expect(await read()).toEqual({
    tallies: [],
    tasks: [],
    oldest: {
      errand: { person: 0, body: 0, caseworker: 0, operator: 0, errand: 0, date: 0, unknown: 0, settling: 0 },
      task: { person: 0, caseworker: 0, operator: 0 },
      event: { pending: 0, parked: 0 },
      delivery: 0,
      standing: 0,
    },
    behind: 0,
    unreachableSince: { nav: 0, helfo: 0 },
  });
});

test('effects are counted by what has become of them, and a refusal is told from a stop', async () => {
  const { effects } = fresh.store;
  for (const key of ['a', 'b', 'c', 'd', 'e']) await effects.begin(key, anEffect);
  for (const key of ['a', 'b', 'c', 'd']) await effects.sending(key);
  await effects.answered('a', { outcome: 1 });
  await effects.stopped('b', { cause: 'Refused' });
  await effects.stopped('c', { cause: 'ConsentWithdrawn' });
  await effects.unknown('d');
  await effects.arrived('a');
  const of = { step: 'submit', body: 'nav', waitsFor: '', count: 1 };
  expect(await tallied('effect')).toEqual(
    ['answered', 'refused', 'sending', 'stopped', 'unknown'].map((state) => ({ ...of, state })),
  );
});

test('events are counted by what kind of source they have, and deliveries until Temporal has them', async () => {
  const { events, deliveries } = fresh.store;
  const anEvent = { type: 't', time: 1, body: {} };
  await events.record({ ...anEvent, source: 'folkeregisteret', id: '1' });
  await events.record({ ...anEvent, source: 'urn:no:orgnr:312831279', id: '1' });
  await events.record({ ...anEvent, source: 'urn:no:orgnr:312790750', id: '1' });
  await events.park('folkeregisteret', '1', 'nobody', Date.now());
  await events.done('urn:no:orgnr:312831279', '1');
  const told = { source: 'folkeregisteret', event: '1', journey: 'j', disposition: 'started', start: {} } as const;
  const id = await deliveries.add(told);
  await deliveries.add({ ...told, journey: 'k' });
  await deliveries.delivered(id);
  const none = { step: '', count: 1 };
  expect(await tallied('event')).toEqual([
    { ...none, body: 'folkeregisteret', state: 'parked', waitsFor: '' },
    { ...none, body: 'urn', state: 'done', waitsFor: '' },
    { ...none, body: 'urn', state: 'pending', waitsFor: '' },
  ]);
  expect(await tallied('delivery')).toEqual([
    { ...none, body: '', state: 'started', waitsFor: '' },
    { ...none, body: '', state: 'started', waitsFor: 'temporal' },
  ]);
});

test('the oldest wait is measured in law’s time, by whom it waits for', async () => {
  const now = Date.now();
  const { standings, calendar } = fresh.store;
  const errands = [
    { ...anErrand, since: now - hour },
    { ...anErrand, id: 'errand-2', since: now - 3 * hour },
    { ...stalled, id: 'errand-3', since: now - 2 * hour },
    { ...anErrand, id: 'errand-4', since: now - 9 * hour, state: 'granted' as const, waitsFor: 'nobody' as const },
  ];
  await standings.save([{ ...aStanding, errands }]);
  expect((await read()).oldest.errand).toMatchObject({ person: 0, body: near(3), caseworker: near(2) });
  await calendar.leap(24 * hour);
  expect((await read()).oldest.errand).toMatchObject({ person: 0, body: near(27), caseworker: near(26) });
});

test('tasks are counted by owner, those past their deadline apart, and the oldest is the one opened first', async () => {
  const { desk, calendar } = fresh.store;
  const aTask = { journey: 'j', errand: 'e1', round: 1, step: 's', about: 'm', body: 'nav', cause: 'unreadable' };
  await desk.open({ ...aTask, owner: 'caseworker', due: '2026-01-01' });
  await calendar.leap(2 * hour);
  await desk.open({ ...aTask, errand: 'e2', owner: 'caseworker', due: '2099-01-01' });
  await desk.open({ ...aTask, errand: 'e3', owner: 'operator' });
  await desk.open({ ...aTask, errand: 'e4', owner: 'operator' });
  await desk.close('e4', 1);
  const { tasks, oldest } = await read();
  expect(tasks).toEqual([
    { owner: 'caseworker', open: 2, overdue: 1 },
    { owner: 'operator', open: 1, overdue: 0 },
  ]);
  expect(oldest.task).toEqual({ person: 0, caseworker: near(2), operator: near(0) });
});

test('a body is unreachable since its first effect that could not be delivered, until none is left', async () => {
  const { effects } = fresh.store;
  const began = Date.now() / 1_000;
  for (const key of ['a', 'b']) {
    await effects.begin(key, anEffect);
    await effects.sending(key);
    await effects.unreachable(key);
  }
  const since = (await read()).unreachableSince;
  expect(since).toEqual({ nav: expect.closeTo(began, -1), helfo: 0 });
  await effects.answered('a');
  expect((await read()).unreachableSince.nav).toBeGreaterThanOrEqual(since.nav!);
  await effects.answered('b');
  expect((await read()).unreachableSince).toEqual({ nav: 0, helfo: 0 });
});

test('what has not been recognised, told or recorded has an age by the clock', async () => {
  const { events, deliveries, journeys } = fresh.store;
  expect(journeys).toBeDefined();
  await events.record({ source: 'folkeregisteret', id: '1', type: 't', time: 1, body: {} });
  await events.record({ source: 'person', id: '2', type: 't', time: 1, body: {}, urgent: true });
  await events.record({ source: 'person', id: '3', type: 't', time: 1, body: {} });
  await events.park('person', '3', 'nobody', Date.now());
  await deliveries.add({ source: 'person', event: '2', journey: 'j', disposition: 'started', start: {} });
  await db.query("UPDATE events SET received = now() - interval '1 h' WHERE id = '1'");
  await db.query("UPDATE events SET received = now() - interval '2 h' WHERE id = '2'");
  await db.query("UPDATE events SET received = now() - interval '3 h' WHERE id = '3'");
  await db.query("UPDATE deliveries SET added = now() - interval '4 h'");
  await db.query(
    "INSERT INTO journeys (journey, told, touched) VALUES ('j', 1, now() - interval '5 h'), ('k', 1, now())",
  );
  const { oldest, behind } = await read();
  expect(oldest).toMatchObject({ event: { pending: near(2), parked: near(3) }, delivery: near(4), standing: near(5) });
  expect(behind).toBe(1);
});

const near = (hours: number) => expect.closeTo(hours * 3_600, -2);
