import pg from 'pg';
import type { ErrandStanding, Standing } from '../../journey/standing.js';
import type { Change } from '../../store/changes.js';
import { anErrand, aStanding, stalled } from './a-standing.js';
import { type FreshStore, freshStore } from './fresh.js';
import { raw } from './raw.js';

let fresh: FreshStore;
beforeAll(async () => {
  fresh = await freshStore();
});
afterEach(() => fresh.empty());
afterAll(() => fresh.drop());

let seq = 0;
const save = (errands: readonly ErrandStanding[], change: Partial<Standing> = {}) => {
  seq += 1;
  return fresh.store.standings.save([{ ...aStanding, seq, errands, ...change }]);
};

/** All that a body reads in pages, once nothing older is open on this server. */
async function follow(body: string, limit = 2): Promise<Change[]> {
  const seen: Change[] = [];
  for (let position: string | undefined; ; ) {
    const isAll = await nothingIsOpen();
    const { changes, next } = await fresh.store.changes.after(body, position, limit);
    seen.push(...changes);
    if (changes.length < limit && isAll) return seen;
    position = next;
  }
}

const nothingIsOpen = async (): Promise<boolean> => {
  const [row] = await raw<{ none: boolean }>(
    fresh.urls.database,
    'SELECT NOT EXISTS (SELECT 1 FROM changes WHERE xact >= pg_snapshot_xmin(pg_current_snapshot())) AS none',
  );
  return row!.none;
};

const told = (changes: readonly Change[]) => changes.map(({ errand, round, state }) => `${errand}.${round} ${state}`);

test('every change of an errand is told once, in the order in which it came', async () => {
  await save([anErrand]);
  await save([stalled]);
  await save([{ ...stalled, cause: 'no-answer' }]);
  await save([{ ...anErrand, round: 2 }]);
  await save([{ ...anErrand, round: 2, state: 'granted', waitsFor: 'nobody' }]);
  const changes = await follow('nav');
  expect(told(changes)).toEqual([
    'errand-1.1 withBody',
    'errand-1.1 stalled',
    'errand-1.1 stalled',
    'errand-1.2 withBody',
    'errand-1.2 granted',
  ]);
  expect(changes.map((it) => it.cause)).toEqual([undefined, 'unreadable', 'no-answer', undefined, undefined]);
  expect(changes.map((it) => it.number)).toEqual([...changes.map((it) => it.number)].sort((a, b) => a - b));
});

test('what is not a change of standing is not told', async () => {
  await save([anErrand]);
  await save([{ ...anErrand, due: { on: '2026-05-01', kind: 'nudge' }, seenBy: ['mother', 'father'] }]);
  await save([anErrand], { heard: 4 });
  expect(told(await follow('nav'))).toEqual(['errand-1.1 withBody']);
});

test('an older record tells nothing', async () => {
  await save([stalled]);
  await fresh.store.standings.save([{ ...aStanding, seq: 0, errands: [anErrand] }]);
  expect(told(await follow('nav'))).toEqual(['errand-1.1 stalled']);
});

test('each body reads of its own errands, and of nobody in them', async () => {
  await save([anErrand, { ...anErrand, id: 'errand-2', with: 'helfo', step: 'child-gp' }]);
  expect(told(await follow('helfo'))).toEqual(['errand-2.1 withBody']);
  const [change] = await follow('nav');
  expect(Object.keys(change!).sort()).toEqual(['changed', 'errand', 'number', 'round', 'since', 'state', 'step']);
});

test('the rule behind a cause says something of somebody, and is left out', async () => {
  await save([{ ...stalled, cause: 'filter:motherIsAlive' }]);
  await save([{ ...stalled, cause: 'filter:fatherIsAlive' }]);
  expect((await follow('nav')).map((it) => it.cause)).toEqual(['filter']);
});

test('who follows an empty list has a place to go on from', async () => {
  const { changes, next } = await fresh.store.changes.after('nav', undefined, 10);
  expect(changes).toEqual([]);
  await save([anErrand]);
  while (!(await nothingIsOpen()));
  expect(told((await fresh.store.changes.after('nav', next, 10)).changes)).toEqual(['errand-1.1 withBody']);
});

test('a change that is committed late is not passed by', async () => {
  const late = new pg.Client(fresh.urls.database);
  await late.connect();
  await late.query('BEGIN');
  await late.query(
    `INSERT INTO changes (body, errand, round, step, state, since) VALUES ('nav', 'late', 1, 's', 'done', now())`,
  );
  await save([anErrand]);
  const before = await fresh.store.changes.after('nav', undefined, 10);
  expect(before.changes).toEqual([]);
  await late.query('COMMIT');
  await late.end();
  expect(told(await follow('nav'))).toEqual(['late.1 done', 'errand-1.1 withBody']);
});

test('a place that this server has not come to is refused', async () => {
  const ahead = Buffer.from('["4000000000000",1]').toString('base64url');
  await expect(fresh.store.changes.after('nav', ahead, 10)).rejects.toThrow('cursor');
  for (const place of ['["x",1]', '["1","1"]', '["1",1.5]', '["1"]']) {
    const cursor = Buffer.from(place).toString('base64url');
    await expect(fresh.store.changes.after('nav', cursor, 10)).rejects.toThrow('cursor');
  }
});

test('changes are forgotten after 90 days, and with the journey', async () => {
  await save([anErrand]);
  await raw(fresh.urls.database, "UPDATE changes SET changed = now() - interval '91 days'");
  await save([stalled]);
  await fresh.store.standings.suspects(Date.now(), 1);
  expect(told(await follow('nav'))).toEqual(['errand-1.1 stalled']);
  await fresh.store.standings.erase('journey-1');
  expect(await follow('nav')).toEqual([]);
});
