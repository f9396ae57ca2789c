import { declare } from '../../intake/declare.js';
import { park } from '../../intake/dispose.js';
import { recognise } from '../../intake/recognise.js';
import { lifeEvents } from '../../life-events/index.js';
import type { Catalogue } from '../../life-events/life-event.js';
import type { Recognisable } from '../../life-events/recognised.js';
import { type FreshStore, freshStore } from '../store/fresh.js';

let fresh: FreshStore;
beforeAll(async () => {
  fresh = await freshStore();
});
afterEach(() => fresh.empty());
afterAll(() => fresh.drop());

const source = 'folkeregisteret';
const catalogue: Catalogue = lifeEvents;
const birth: Recognisable = {
  ...{ type: 'freg.birth.registered', about: 'child-1', mother: 'mother-1', today: '2026-11-25', born: '2026-11-20' },
  otherParent: { ref: 'father-1', role: 'father' },
};

/** An event as it is written, recognised once or more. */
async function hear(id: string, event: Recognisable, times = 1) {
  const { store } = fresh;
  await store.events.record({ source, id, type: event.type, time: 0, body: event });
  const all = Array.from({ length: times }, () => recognise(store, catalogue, { source, id, event }));
  await Promise.all(all);
  return store.deliveries.of(source, id);
}
const journeysOf = (ref: string) => fresh.store.journeys.ofParty(ref);

test('a birth starts one journey, the family in it, and hearing of the same birth again is ignored', async () => {
  const [started] = await hear('1', birth);
  expect(started).toMatchObject({ disposition: 'started', reason: 'new-birth' });
  expect(await hear('2', birth)).toEqual([{ disposition: 'ignored', reason: 'known' }]);
  const [journey, ...others] = await journeysOf('mother-1');
  expect(others).toEqual([]);
  expect(journey?.parties.map(({ ref }) => ref)).toEqual(['child-1', 'father-1', 'mother-1']);
});

test('the feed and the sweep that come to one event at the same time dispose of it once', async () => {
  expect(await hear('1', birth, 5)).toHaveLength(1);
  expect(await journeysOf('child-1')).toHaveLength(1);
  await park(fresh.store, { source, id: '1' }, 'too late', 0);
  expect((await fresh.store.events.get(source, '1'))?.state).toBe('done');
});

test('a birth that the register takes back and enters anew in the same page of the feed has a journey of its own', async () => {
  const [first] = await hear('1', birth);
  await hear('2', { type: 'freg.birth.annulled', about: 'child-1', today: birth.today });
  const [again] = await hear('3', { ...birth, about: 'child-2' });
  expect(again).toMatchObject({ disposition: 'started', reason: 'new-birth' });
  const known = await journeysOf('mother-1');
  expect(known.map(({ journey, isAnnulled }) => [journey === first?.journey, isAnnulled === true]).sort()).toEqual([
    [false, false],
    [true, true],
  ]);
});

test.each([
  ['their mother', birth, { ...birth, about: 'child-2' }],
  [
    'a father, for she who gave birth is abroad',
    { ...birth, mother: undefined },
    { ...birth, about: 'child-2', mother: undefined },
  ],
])('twins who come at once from two pages are one journey by %s', async (_, one, other) => {
  const born = ({ mother, ...rest }: typeof one) => ({ ...rest, ...(mother !== undefined && { mother }) });
  const both = await Promise.all([hear('1', born(one)), hear('2', born(other))]);
  expect(
    both
      .flat()
      .map((it) => it.disposition)
      .sort(),
  ).toEqual(['joined', 'started']);
  const [journey, ...others] = await journeysOf('father-1');
  expect(others).toEqual([]);
  expect(journey?.parties.filter(({ roles }) => roles.includes('child'))).toHaveLength(2);
});

test('a child that was declared as expected joins the journey that waits for it', async () => {
  const { store } = fresh;
  const pregnancy = { type: 'pregnancy.declared', about: 'mother-1', on: '2026-12-01', today: '2026-06-01' };
  const journey = await declare(store, catalogue, 'a-command', pregnancy, '2026-06-01T10:00:00Z');
  expect(await declare(store, catalogue, 'a-command', pregnancy, '2026-06-01T10:00:00Z')).toBe(journey);
  expect(await declare(store, catalogue, 'a-command', { ...pregnancy, on: '2026-12-02' }, '2026-06-01T10:00:00Z')).toBe(
    undefined,
  );
  expect(await hear('1', birth)).toEqual([
    { disposition: 'joined', journey },
    { disposition: 'joined', journey },
  ]);
  expect((await journeysOf('child-1')).map((it) => it.journey)).toEqual([journey]);
});

test('a declaration that a crash left half done is finished by the same command', async () => {
  const { store } = fresh;
  const event = { type: 'pregnancy.declared', about: 'mother-1', on: '2026-12-01', today: '2026-06-01' };
  const time = '2026-06-01T10:00:00Z';
  await store.events.record({ source: 'person', id: 'c', type: event.type, time, subject: event.about, body: event });
  expect(await declare(store, catalogue, 'c', event, time)).toBeDefined();
});

test('an annulment raises its stop in the same step as the news, before anybody can be told', async () => {
  const [started] = await hear('1', birth);
  const { store } = fresh;
  const annulled: Recognisable = { type: 'freg.birth.annulled', about: 'child-1', today: '2026-11-26' };
  expect(await hear('2', annulled)).toEqual([{ disposition: 'told', journey: started!.journey }]);
  expect(await store.stops.ofJourney(started!.journey!)).toMatchObject([
    { about: 'trigger', why: 'freg.birth.annulled' },
  ]);
  const told = (await store.deliveries.undelivered(10)).filter(({ event }) => event === '2');
  expect(told.map(({ news }) => news?.type)).toEqual(['trigger.annulled']);
});

test('a stop and its news stand or fall together', async () => {
  const [started] = await hear('1', birth);
  const { store } = fresh;
  const annulled: Recognisable = { type: 'freg.birth.annulled', about: 'child-1', today: '2026-11-26' };
  await expect(recognise(store, catalogue, { source, id: 'never written', event: annulled })).rejects.toThrow();
  expect(await store.stops.ofJourney(started!.journey!)).toEqual([]);
});

test('a newborn whose parents nobody knows yet is laid aside, and starts a journey when they are', async () => {
  const { mother: _, otherParent: __, ...alone } = birth;
  const { store } = fresh;
  expect(await hear('1', alone)).toEqual([]);
  expect(await store.events.get(source, '1')).toMatchObject({ state: 'parked', tries: 1, reason: 'parents-unknown' });
  expect(await store.events.pending(10)).toEqual([]);
  expect(await store.events.pending(10, Date.now() + 10_000)).toHaveLength(1);
  expect(await hear('1', birth)).toMatchObject([{ disposition: 'started' }]);
});
