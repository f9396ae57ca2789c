import { createMetrics } from '../../api/metrics.js';
import type { Db } from '../../store/db.js';
import { createOverview } from '../../store/overview.js';

const bodies = ['nav', 'helfo', 'solvik', 'granlia'];

/** The API's page as Prometheus gets it, over a database. */
export const scrape = async (db: Db): Promise<string> => createMetrics().show(await createOverview(db).read(bodies));

/** The series of a page: names with their labels, without the values. */
export const seriesOf = (page: string): string[] =>
  page
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.slice(0, line.lastIndexOf(' ')));

export const valuesOf = (series: readonly string[]): string[] =>
  series.flatMap((it) => [...it.matchAll(/="((?:[^"\\]|\\.)*)"/g)].map(([, value]) => value!));

interface Plan {
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
