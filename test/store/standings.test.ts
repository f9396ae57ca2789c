import type { Standing } from '../../journey/standing.js';
import { anErrand, aStanding, stalled } from './a-standing.js';
import { type FreshStore, freshStore } from './fresh.js';

let fresh: FreshStore;
beforeAll(async () => {
  fresh = await freshStore();
});
afterEach(() => fresh.empty());
afterAll(() => fresh.drop());

const journeys = (standings: readonly Standing[]): string[] => standings.map((it) => it.journey);
const many = (count: number, change: (nth: number) => Partial<Standing> = () => ({})): Standing[] =>
  Array.from({ length: count }, (_, nth) => ({
    ...aStanding,
    journey: `j${String(nth).padStart(2, '0')}`,
    begun: nth * 1000,
    ...change(nth),
  }));

test('a standing comes back whole', async () => {
  const { standings } = fresh.store;
  expect(await standings.save([aStanding])).toEqual(['journey-1']);
  expect(await standings.get('journey-1')).toEqual(aStanding);
  expect(await standings.get('unknown')).toBeUndefined();
});

test('an older sequence never replaces a newer one, not in its errands either, unless by force', async () => {
  const { standings } = fresh.store;
  await standings.save([{ ...aStanding, seq: 5, errands: [stalled] }]);
  expect(await standings.save([{ ...aStanding, seq: 4 }])).toEqual([]);
  expect((await standings.get('journey-1'))?.seq).toBe(5);
  expect((await standings.stalled({ limit: 10 })).stalled).toHaveLength(1);
  expect(await standings.save([{ ...aStanding, seq: 5, heard: 2 }])).toEqual(['journey-1']);
  expect(await standings.save([{ ...aStanding, seq: 1, errands: [] }], [], { force: true })).toEqual(['journey-1']);
  expect((await standings.get('journey-1'))?.seq).toBe(1);
  expect((await standings.counts()).errands).toEqual([]);
});

test('of one journey twice in a batch the newest is written, and many writers at once end with the newest', async () => {
  const { standings } = fresh.store;
  await standings.save([
    { ...aStanding, seq: 9 },
    { ...aStanding, seq: 7 },
  ]);
  expect((await standings.get('journey-1'))?.seq).toBe(9);
  const batches = Array.from({ length: 8 }, (_, seq) =>
    many(20, () => ({ seq: 10 + seq })).sort(() => Math.random() - 0.5),
  );
  await Promise.all(batches.map((batch) => standings.save(batch)));
  for (const it of (await standings.list({ limit: 20 })).standings)
    expect(it.seq).toBe(it.journey === 'journey-1' ? 9 : 17);
  expect((await standings.counts()).journeys).toEqual([{ lifeEvent: 'having-children', state: 'open', count: 21 }]);
});

test('pages follow one another without a gap or a repeat, newest first', async () => {
  const { standings } = fresh.store;
  await standings.save(many(7, (nth) => ({ begun: Math.floor(nth / 2) * 1000 })));
  const seen: string[] = [];
  let after: string | undefined;
  do {
    const page = await standings.list({ limit: 2, ...(after && { after }) });
    seen.push(...journeys(page.standings));
    after = page.next;
  } while (after);
  expect(seen).toEqual(['j06', 'j05', 'j04', 'j03', 'j02', 'j01', 'j00']);
});

test('a participant sees the journeys they take part in, and no others', async () => {
  const { standings } = fresh.store;
  const hers = { participants: [{ ref: 'kari', role: 'mother', from: 0 }] };
  const wasHers = { participants: [{ ref: 'kari', role: 'mother', from: 0, until: 1 }] };
  await standings.save(many(6, (nth) => (nth % 3 === 0 ? hers : nth % 3 === 1 ? wasHers : {})));
  expect(journeys((await standings.list({ participant: 'kari', limit: 10 })).standings)).toEqual(['j03', 'j00']);
  const page = await standings.list({ participant: 'kari', limit: 1 });
  expect(journeys(page.standings)).toEqual(['j03']);
  expect(journeys((await standings.list({ participant: 'kari', limit: 1, after: page.next! })).standings)).toEqual([
    'j00',
  ]);
  expect((await standings.list({ participant: "kari' OR true --", limit: 10 })).standings).toEqual([]);
});

test('a person whose number was given up keeps her journeys', async () => {
  const { standings, people } = fresh.store;
  const gone = await people.refOf('41859000001');
  const stays = await people.refOf('01859000002');
  await standings.save([{ ...aStanding, participants: [{ ref: gone, role: 'mother', from: 0 }] }]);
  await people.merge('41859000001', '01859000002');
  expect((await standings.list({ participant: stays, limit: 10 })).standings).toHaveLength(1);
});

test('lists are narrowed by life event, by open or over, by body and by state, together too', async () => {
  const { standings } = fresh.store;
  await standings.save([
    { ...aStanding, journey: 'a', begun: 1 },
    { ...aStanding, journey: 'b', begun: 2, lifeEvent: 'job-loss', errands: [stalled] },
    { ...aStanding, journey: 'c', begun: 3, over: true, errands: [{ ...anErrand, with: 'helfo', state: 'done' }] },
    { ...aStanding, journey: 'd', begun: 4, errands: [stalled, { ...anErrand, id: 'errand-2' }] },
  ]);
  const found = async (wanted: object) => journeys((await standings.list({ ...wanted, limit: 10 })).standings);
  expect(await found({ lifeEvent: 'job-loss' })).toEqual(['b']);
  expect(await found({ state: 'open' })).toEqual(['d', 'b', 'a']);
  expect(await found({ state: 'over' })).toEqual(['c']);
  expect(await found({ body: 'nav' })).toEqual(['d', 'b', 'a']);
  expect(await found({ state: 'stalled' })).toEqual(['d', 'b']);
  expect(await found({ body: 'nav', state: 'withBody' })).toEqual(['d', 'a']);
  expect(await found({ body: 'helfo', state: 'stalled' })).toEqual([]);
  expect(await found({ body: 'nav', state: 'stalled', lifeEvent: 'having-children' })).toEqual(['d']);
  expect(await found({ participant: 'mother', body: 'helfo', state: 'done' })).toEqual(['c']);
  expect(await found({ participant: 'mother', state: 'over' })).toEqual(['c']);
  expect(await found({ participant: 'mother', body: 'nav', state: 'open', lifeEvent: 'job-loss' })).toEqual(['b']);
  expect(await found({ participant: 'father', body: 'nav', state: 'open' })).toEqual([]);
});

test('a cursor that we never gave is refused', async () => {
  for (const after of [
    '',
    'x',
    Buffer.from('["2026","j",1]').toString('base64url'),
    Buffer.from('{}').toString('base64url'),
  ]) {
    await expect(fresh.store.standings.list({ limit: 1, after })).rejects.toThrow('cursor');
    await expect(fresh.store.standings.stalled({ limit: 1, after })).rejects.toThrow('cursor');
  }
});

test('the stalled list goes by deadline, those without one last, page by page', async () => {
  const { standings } = fresh.store;
  const dues = ['2026-03-01', undefined, '2026-02-01', '2026-03-01', undefined];
  await standings.save(
    many(5, (nth) => ({
      errands: [{ ...stalled, since: nth, ...(dues[nth] && { due: { on: dues[nth], kind: 'nudge' as const } }) }],
    })),
  );
  const seen: string[] = [];
  let after: string | undefined;
  do {
    const page = await standings.stalled({ limit: 2, ...(after && { after }) });
    seen.push(...page.stalled.map((it) => it.journey));
    after = page.next;
  } while (after);
  expect(seen).toEqual(['j02', 'j00', 'j03', 'j01', 'j04']);
});

test('the stalled list is narrowed by body and cause, and forgets what goes on', async () => {
  const { standings } = fresh.store;
  await standings.save(
    many(3, (nth) => ({ errands: [{ ...stalled, with: nth === 0 ? 'helfo' : 'nav', cause: `cause-${nth}` }] })),
  );
  expect((await standings.stalled({ body: 'nav', limit: 10 })).stalled.map((it) => it.journey)).toEqual(['j01', 'j02']);
  expect((await standings.stalled({ cause: 'cause-0', limit: 10 })).stalled).toMatchObject([
    {
      journey: 'j00',
      errand: 'errand-1',
      lifeEvent: 'having-children',
      step: 'child-benefit',
      about: 'mother',
      body: 'helfo',
      round: 1,
      waitsFor: 'caseworker',
      cause: 'cause-0',
      since: stalled.since,
    },
  ]);
  expect((await standings.stalled({ body: 'nav', cause: 'cause-0', limit: 10 })).stalled).toEqual([]);
  await standings.save(many(3, () => ({ seq: 4 })));
  expect((await standings.stalled({ limit: 10 })).stalled).toEqual([]);
});

test('counters say what counting would', async () => {
  const { standings } = fresh.store;
  await standings.save(many(5));
  await standings.save(many(2, () => ({ seq: 4, errands: [stalled] })));
  await standings.save([
    {
      ...aStanding,
      journey: 'j00',
      seq: 5,
      over: true,
      errands: [{ ...anErrand, state: 'granted', waitsFor: 'nobody' }],
    },
  ]);
  const of = { lifeEvent: 'having-children', step: 'child-benefit', body: 'nav' };
  const expected = {
    errands: [
      { ...of, state: 'granted', waitsFor: 'nobody', cause: '', count: 1 },
      { ...of, state: 'stalled', waitsFor: 'caseworker', cause: 'unreadable', count: 1 },
      { ...of, state: 'withBody', waitsFor: 'body', cause: '', count: 3 },
    ],
    journeys: [
      { lifeEvent: 'having-children', state: 'open', count: 4 },
      { lifeEvent: 'having-children', state: 'over', count: 1 },
    ],
  };
  const told = await Promise.all([standings.counts(), standings.counts(), standings.counts()]);
  for (const counts of [...told, await standings.counts()]) expect(counts).toEqual(expected);
});

test('a closed period that has left the journey stays in the store', async () => {
  const { standings } = fresh.store;
  await standings.save([{ ...aStanding, errands: [anErrand, { ...anErrand, id: 'period-1', state: 'done' }] }]);
  await standings.save([{ ...aStanding, seq: 4 }]);
  expect(journeys((await standings.list({ state: 'done', limit: 10 })).standings)).toEqual(['journey-1']);
});

test('every saved standing is announced by its id and nothing more', async () => {
  const { store } = fresh;
  const heard: string[] = [];
  const ear = await store.listen((journey) => heard.push(journey));
  await store.standings.save([aStanding, { ...aStanding, journey: 'journey-2' }]);
  await store.standings.save([{ ...aStanding, seq: 1 }]);
  for (let tries = 0; heard.length < 2 && tries < 50; tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 20));
  await ear.stop();
  expect(heard.sort()).toEqual(['journey-1', 'journey-2']);
});

test('the last state is sealed under the key of its journey, and gone when that is erased', async () => {
  const { standings, keys } = fresh.store;
  const state = Buffer.from(JSON.stringify({ findings: 'secret' }));
  await standings.save([aStanding], [{ journey: 'journey-1', state }]);
  await standings.seal('journey-2', state);
  expect(await standings.sealed('journey-1')).toEqual(state);
  expect(await standings.sealed('journey-2')).toEqual(state);
  expect(await standings.sealed('journey-3')).toBeUndefined();
  await standings.save([{ ...aStanding, seq: 1 }], [{ journey: 'journey-1', state: Buffer.from('older') }]);
  expect(await standings.sealed('journey-1')).toEqual(state);
  await keys.erase('journey-1');
  expect(await standings.sealed('journey-1')).toBeUndefined();
  expect(await standings.sealed('journey-2')).toEqual(state);
});

describe('the sweep asks', () => {
  const suspects = (now = 0) => fresh.store.standings.suspects(now, 10, { quietFor: 0 });

  test('nobody, when every record is as it should be', async () => {
    await fresh.store.standings.save([{ ...aStanding, next: 1000 }]);
    expect(await suspects(999)).toEqual([]);
  });

  test('a journey that has begun without a record', async () => {
    const { journey, lifeEvent, trigger, parties } = aStanding;
    await fresh.store.journeys.begin({ journey, lifeEvent, trigger, parties });
    expect(await suspects()).toEqual(['journey-1']);
    expect(await fresh.store.standings.suspects(0, 10)).toEqual([]);
    await fresh.store.standings.save([aStanding]);
    expect(await suspects()).toEqual([]);
  });

  test('a journey whose due date has passed, unless it is over', async () => {
    await fresh.store.standings.save([
      { ...aStanding, next: 1000 },
      { ...aStanding, journey: 'over', over: true, next: 1000 },
    ]);
    expect(await suspects(1000)).toEqual(['journey-1']);
  });

  test('a journey that was told more than it has heard', async () => {
    const { store } = fresh;
    await store.events.record({ source: 's', id: '1', type: 't', time: 0, body: {} });
    const id = await store.deliveries.add({
      source: 's',
      event: '1',
      journey: 'journey-1',
      disposition: 'told',
      news: { type: 'trigger.annulled', id: '1' },
    });
    await store.standings.save([aStanding]);
    expect(await suspects()).toEqual([]);
    await store.deliveries.delivered(id);
    expect(await suspects()).toEqual(['journey-1']);
    await store.standings.save([{ ...aStanding, seq: 4, heard: 1 }]);
    expect(await suspects()).toEqual([]);
  });

  test('a journey whose effect was answered after its standing was saved', async () => {
    const { store } = fresh;
    await store.effects.begin('k', { journey: 'journey-1', errand: 'e', body: 'nav', act: 'submit', digest: 'd' });
    await store.standings.save([aStanding]);
    await store.effects.answered('k');
    expect(await suspects()).toEqual(['journey-1']);
    await store.standings.save([{ ...aStanding, seq: 4 }]);
    expect(await suspects()).toEqual([]);
  });
});

test('an erased journey is on no page, in no list and in no count', async () => {
  const { store } = fresh;
  await store.standings.save([{ ...aStanding, errands: [stalled] }]);
  await store.standings.erase('journey-1');
  expect(await store.standings.get('journey-1')).toBeUndefined();
  expect(await store.standings.stalled({ limit: 1 })).toEqual({ stalled: [] });
  expect(await store.standings.counts()).toEqual({ errands: [], journeys: [] });
  expect(await store.journeys.ofParty('mother')).toEqual([]);
});
