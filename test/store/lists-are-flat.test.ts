import { type Db, openDb, type PooledDb } from '../../store/db.js';
import { listStalled } from '../../store/list-stalled.js';
import { listStandings } from '../../store/list-standings.js';
import { anErrand, aStanding, stalled } from './a-standing.js';
import { type FreshStore, freshStore } from './fresh.js';
import { rowsTouched } from './rows-touched.js';

const journeys = 4_000;
let fresh: FreshStore;
let db: PooledDb;

const aJourney = (nth: number) => ({
  ...aStanding,
  journey: `j${nth}`,
  begun: nth * 1000,
  over: nth % 3 === 0,
  lifeEvent: nth % 7 === 0 ? 'job-loss' : 'having-children',
  participants: [{ ref: `p${nth % 2000}`, role: 'mother', from: 0 }],
  errands: [
    nth % 10 === 0 ? { ...stalled, with: nth % 20 === 0 ? 'helfo' : 'nav' } : anErrand,
    { ...anErrand, id: 'errand-2' },
  ],
});

beforeAll(async () => {
  fresh = await freshStore();
  db = openDb(fresh.urls.database, { size: 2 });
  for (let at = 0; at < journeys; at += 1000)
    await fresh.store.standings.save(Array.from({ length: 1000 }, (_, nth) => aJourney(at + nth)));
  await db.query('ANALYZE');
});
afterAll(async () => {
  await db.close();
  await fresh.drop();
});

const mostOf = (list: (db: Db) => Promise<unknown>): Promise<number> => rowsTouched(db, list);

test.each([
  [{}],
  [{ participant: 'p77' }],
  [{ lifeEvent: 'job-loss' }],
  [{ state: 'open' as const }],
  [{ state: 'over' as const }],
  [{ state: 'stalled' as const }],
  [{ state: 'granted' as const }],
  [{ body: 'nav' }],
  [{ body: 'helfo' }],
  [{ body: 'helfo', state: 'stalled' as const }],
])('the list of %j touches about as many rows as it shows, on its first page and deep in it', async (wanted) => {
  const limit = 10;
  expect(await mostOf((on) => listStandings(on, { ...wanted, limit }))).toBeLessThan(5 * limit);
  const { next } = await listStandings(db, { ...wanted, limit: 40 });
  if (next) expect(await mostOf((on) => listStandings(on, { ...wanted, limit, after: next }))).toBeLessThan(5 * limit);
});

test.each([[{}], [{ body: 'helfo' }], [{ cause: 'unreadable' }]])(
  'the stalled list of %j touches about as many rows as it shows',
  async (wanted) => {
    expect(await mostOf((on) => listStalled(on, { ...wanted, limit: 10 }))).toBeLessThan(50);
    const { next } = await listStalled(db, { ...wanted, limit: 40 });
    expect(await mostOf((on) => listStalled(on, { ...wanted, limit: 10, after: next! }))).toBeLessThan(50);
  },
);
