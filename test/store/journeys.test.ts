import { aStanding } from './a-standing.js';
import { type FreshStore, freshStore } from './fresh.js';

let fresh: FreshStore;
beforeAll(async () => {
  fresh = await freshStore();
});
afterEach(() => fresh.empty());
afterAll(() => fresh.drop());

const { journey, lifeEvent, parties } = aStanding;
const begun = {
  journey,
  lifeEvent,
  trigger: { kind: 'pregnancy.declared', on: '2026-06-01' },
  parties: parties.slice(0, 1),
};

test('a journey is found by each of its parties, from the moment it begins', async () => {
  const { journeys } = fresh.store;
  await journeys.begin(begun);
  await journeys.begin(begun);
  expect(await journeys.openOf('mother')).toEqual([{ ...begun, open: true }]);
  expect(await journeys.openOf('child')).toEqual([]);
  await journeys.join(journey, parties[1]!, { kind: 'freg.birth.registered', on: '2026-01-03' });
  expect(await journeys.openOf('child')).toMatchObject([
    { journey, trigger: { kind: 'freg.birth.registered', on: '2026-01-03' } },
  ]);
});

test('a saved standing says who is in it and whether it is open', async () => {
  const { journeys, standings } = fresh.store;
  await journeys.begin(begun);
  await standings.save([aStanding]);
  await journeys.begin(begun);
  expect(await journeys.openOf('child')).toEqual([
    {
      journey,
      lifeEvent,
      open: true,
      trigger: { kind: 'freg.birth.registered', on: '2026-01-03' },
      parties: [parties[1], parties[0]],
    },
  ]);
  await standings.save([{ ...aStanding, seq: 4, over: true }]);
  expect(await journeys.openOf('child')).toEqual([]);
  expect(await journeys.ofParty('child')).toMatchObject([{ journey, open: false }]);
  await standings.save([{ ...aStanding, seq: 5 }]);
  expect(await journeys.openOf('child')).toHaveLength(1);
});

test('two that would start a journey for the same mother do so one after the other', async () => {
  const { store } = fresh;
  const startOnce = (id: string) =>
    store.inTransaction(async (tx) => {
      await tx.journeys.lock('mother');
      if ((await tx.journeys.openOf('mother')).length > 0) return 'joined';
      await new Promise((resolve) => setTimeout(resolve, 30));
      await tx.journeys.begin({ ...begun, journey: id });
      return 'started';
    });
  const done = await Promise.all(['a', 'b', 'c'].map(startOnce));
  expect(done.sort()).toEqual(['joined', 'joined', 'started']);
  await expect(store.journeys.lock('mother')).rejects.toThrow('transaction');
});

test('merged numbers share a lock and their journeys', async () => {
  const { store } = fresh;
  const gone = await store.people.refOf('41859000001');
  const stays = await store.people.refOf('01859000002');
  await store.journeys.begin({ ...begun, parties: [{ ...parties[0]!, ref: gone }] });
  await store.people.merge('41859000001', '01859000002');
  expect(await store.journeys.openOf(stays)).toHaveLength(1);
  let isFirstDone = false;
  const first = store.inTransaction(async (tx) => {
    await tx.journeys.lock(gone);
    await new Promise((resolve) => setTimeout(resolve, 50));
    isFirstDone = true;
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  await store.inTransaction((tx) => tx.journeys.lock(stays));
  expect(isFirstDone).toBe(true);
  await first;
});

test("law's time leaps forward and never back", async () => {
  const { calendar } = fresh.store;
  expect(await calendar.offset()).toBe(0);
  expect(await calendar.leap(86_400_000)).toBe(86_400_000);
  expect(await calendar.leap(1000)).toBe(86_400_000);
  expect(await calendar.offset()).toBe(86_400_000);
});
