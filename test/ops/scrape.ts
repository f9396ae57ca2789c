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
