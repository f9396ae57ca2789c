import { countTasks, foldTaskCounts } from '../../store/count-tasks.js';
import { type Db, openDb, type PooledDb } from '../../store/db.js';
import type { Keys } from '../../store/keys.js';
import { listTasks } from '../../store/list-tasks.js';
import { type FreshStore, freshStore } from './fresh.js';
import { raw } from './raw.js';
import { rowsTouched } from './rows-touched.js';

const today = '2026-12-01';
const keys = {} as Keys;
let fresh: FreshStore;
let db: PooledDb;

/** A tenth of the journeys has an open task with NAV, and now and then one with Helfo; some are held, some are somebody's. */
const fill = `INSERT INTO tasks (errand, round, journey, step, about, body, cause, owner, due, claimed_by, held_until, opened)
  SELECT 'e' || n, 1, 'j' || n, 'child-benefit', 'p' || n, CASE WHEN n % 7 = 0 THEN 'helfo' ELSE 'nav' END, 'no-answer',
    CASE WHEN n % 5 = 0 THEN 'person' WHEN n % 11 = 0 THEN 'operator' ELSE 'caseworker' END,
    CASE WHEN n % 9 > 0 THEN date '2026-06-01' + n % 400 END,
    CASE WHEN n % 3001 = 0 THEN 'ola' END, CASE WHEN n % 997 = 0 THEN date '2026-12-01' + n % 30 - 5 END,
    timestamptz '2026-01-01' + n * interval '1 minute'
  FROM generate_series($1::integer, $2::integer) AS n`;

beforeAll(async () => {
  fresh = await freshStore();
  db = openDb(fresh.urls.database, { size: 2 });
});
afterAll(async () => {
  await db.close();
  await fresh.drop();
});

const mostOf = async (work: (on: Db) => Promise<unknown>): Promise<number> => rowsTouched(db, work);
const counting = { body: 'nav', owner: 'caseworker', claimedBy: 'ola', today } as const;

let filled = 0;
async function upTo(tasks: number): Promise<void> {
  await db.query(fill, [filled + 1, tasks]);
  filled = tasks;
  await foldTaskCounts(db);
  await db.query('ANALYZE');
}

describe.each([[10_000], [100_000]])('of %i open tasks', (tasks) => {
  beforeAll(() => upTo(tasks), 60_000);

  test.each([
    [{ body: 'nav', owner: 'caseworker' as const }],
    [{ body: 'helfo', owner: 'caseworker' as const }],
    [{ owner: 'operator' as const }],
    [{ body: 'nav', owner: 'caseworker' as const, claimedBy: 'ola' }],
  ])('the list of %j touches about as many rows as it shows, on its first page and deep in it', async (wanted) => {
    const limit = 10;
    expect(await mostOf((on) => listTasks(on, keys, { ...wanted, limit }))).toBeLessThan(5 * limit);
    const { next } = await listTasks(db, keys, { ...wanted, limit: 200 });
    if (next)
      expect(await mostOf((on) => listTasks(on, keys, { ...wanted, limit, after: next }))).toBeLessThan(5 * limit);
  });

  test('the list of what rests touches no more than what rests', async () => {
    const [held] = await raw<{ n: string }>(
      fresh.urls.database,
      "SELECT count(*) AS n FROM tasks WHERE held_until IS NOT NULL AND body = 'nav'",
    );
    const touched = await mostOf((on) =>
      listTasks(on, keys, { body: 'nav', owner: 'caseworker', heldOn: today, limit: 10 }),
    );
    expect(touched).toBeLessThanOrEqual(Number(held!.n));
  });

  test('counts touch a row a deadline, whatever the number of tasks', async () => {
    expect(await mostOf((on) => countTasks(on, counting))).toBeLessThan(1_000);
    const [counted] = await raw<{ n: string }>(
      fresh.urls.database,
      "SELECT count(*) AS n FROM tasks WHERE body = 'nav' AND owner = 'caseworker'",
    );
    expect((await countTasks(db, counting)).all).toBe(Number(counted!.n));
  });
});
