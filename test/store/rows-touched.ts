import type { Db } from '../../store/db.js';

interface Plan {
  'Node Type': string;
  'Actual Rows': number;
  'Actual Loops': number;
  'Rows Removed by Filter'?: number;
  Plans?: Plan[];
}

const touched = (plan: Plan): number =>
  Math.max(
    (plan['Actual Rows'] + (plan['Rows Removed by Filter'] ?? 0)) * plan['Actual Loops'],
    ...(plan.Plans ?? []).map(touched),
  );

/** The most rows that any part of any statement has touched, over all that is done on the database that `work` is given. */
export async function rowsTouched(db: Db, work: (db: Db) => Promise<unknown>): Promise<number> {
  let most = 0;
  const watched = (on: Db): Db => ({
    ...on,
    async query(sql, values) {
      const [explained] = await on.query<{ 'QUERY PLAN': { Plan: Plan }[] }>(
        `EXPLAIN (ANALYZE, FORMAT JSON) ${sql}`,
        values,
      );
      most = Math.max(most, touched(explained!['QUERY PLAN'][0]!.Plan));
      return on.query(sql, values);
    },
    atomically: (deed) => on.atomically((tx) => deed(watched(tx))),
  });
  await work(watched(db));
  return most;
}
