import type { Db } from './db.js';

/** How many errands stand where, and how many journeys are open: for metrics and the operators' page. */
export interface Counts {
  errands: {
    lifeEvent: string;
    step: string;
    body: string;
    state: string;
    waitsFor: string;
    cause: string;
    count: number;
  }[];
  journeys: { lifeEvent: string; state: 'open' | 'over'; count: number }[];
}

interface Row {
  kind: 'errand' | 'journey';
  life_event: string;
  step: string;
  body: string;
  state: string;
  waits_for: string;
  cause: string;
  n: number;
}

const what = 'kind, life_event, step, body, state, waits_for, cause';

export async function readCounts(db: Db): Promise<Counts> {
  await foldChanges(db);
  const rows = await db.query<Row>(
    `SELECT ${what}, sum(n) AS n FROM (TABLE counters UNION ALL TABLE counter_changes) AS it
     GROUP BY ${what} HAVING sum(n) <> 0 ORDER BY ${what}`,
  );
  const counts: Counts = { errands: [], journeys: [] };
  for (const { kind, life_event: lifeEvent, step, body, state, waits_for: waitsFor, cause, n: count } of rows)
    if (kind === 'errand') counts.errands.push({ lifeEvent, step, body, state, waitsFor, cause, count });
    else counts.journeys.push({ lifeEvent, state: state as 'open' | 'over', count });
  return counts;
}

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
