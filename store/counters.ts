import type { Db } from './db.js';

/** How much there is of something, counted as it changes. What each part means depends on the kind; see migrations 0004 and 0013. */
export interface Tally {
  kind: 'errand' | 'journey' | 'effect' | 'event' | 'delivery';
  lifeEvent: string;
  step: string;
  body: string;
  state: string;
  waitsFor: string;
  cause: string;
  count: number;
}

/** How many errands stand where, and how many journeys are open. */
export interface Counts {
  errands: Omit<Tally, 'kind'>[];
  journeys: { lifeEvent: string; state: 'open' | 'over'; count: number }[];
}

const what = 'kind, life_event, step, body, state, waits_for, cause';

/** All counters that are not nought. */
export async function readTallies(db: Db): Promise<Tally[]> {
  await foldChanges(db);
  return db.query<Tally>(
    `SELECT kind, life_event AS "lifeEvent", step, body, state, waits_for AS "waitsFor", cause, sum(n) AS count
     FROM (TABLE counters UNION ALL TABLE counter_changes) AS it GROUP BY ${what} HAVING sum(n) <> 0 ORDER BY ${what}`,
  );
}

export const readCounts = async (db: Db): Promise<Counts> => countsOf(await readTallies(db));

export const countsOf = (tallies: readonly Tally[]): Counts => ({
  errands: tallies.filter((it) => it.kind === 'errand').map(({ kind: _, ...it }) => it),
  journeys: tallies
    .filter((it) => it.kind === 'journey')
    .map(({ lifeEvent, state, count }) => ({ lifeEvent, state: state as 'open' | 'over', count })),
});

/** Adds the changes so far to the counters; where another process is at it, that is enough. */
export const foldChanges = (db: Db): Promise<void> =>
  db.atomically(async (tx) => {
    const [lock] = await tx.query<{ ours: boolean }>("SELECT pg_try_advisory_xact_lock(hashtext('counters')) AS ours");
    if (!lock?.ours) return;
    await tx.query(
      `WITH gone AS (DELETE FROM counter_changes RETURNING *)
       INSERT INTO counters AS old SELECT ${what}, sum(n) FROM gone GROUP BY ${what}
       ON CONFLICT (${what}) DO UPDATE SET n = old.n + excluded.n`,
    );
  });
