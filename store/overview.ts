import type { TaskOwner } from '../journey/effects.js';
import type { WaitsFor } from '../journey/standing.js';
import { readTallies, type Tally } from './counters.js';
import type { Db } from './db.js';
import { isBehind, readOldest } from './oldest.js';

/** Tasks of one owner: open, and open though their deadline has passed by law's time. */
export interface TasksOpen {
  owner: TaskOwner;
  open: number;
  overdue: number;
}

/** How long the oldest of each kind has waited, in seconds; nought where none does. */
export interface Oldest {
  /** In law's time, by whom an errand waits for. */
  errand: Record<Exclude<WaitsFor, 'nobody'>, number>;
  /** In law's time. */
  task: Record<TaskOwner, number>;
  /** By the clock. */
  event: Record<'pending' | 'parked', number>;
  /** By the clock. */
  delivery: number;
  /** By the clock: a journey that has heard what its record does not show. */
  standing: number;
}

export interface Overview {
  tallies: readonly Tally[];
  tasks: readonly TasksOpen[];
  oldest: Oldest;
  /** Records that are behind their journey, counted up to `mostBehind`. */
  behind: number;
  /** Since when each body has not been reached, as Unix time in seconds; nought while it answers. */
  unreachableSince: Readonly<Record<string, number>>;
}

export const mostBehind = 1_000;

/** What operators see: read from counters and from the ends of indexes, so that no number of journeys makes it slower. */
export function createOverview(db: Db) {
  return {
    /** On one connection, one after the other: a page that is asked for often must not keep the others from the pool. */
    read: (bodies: readonly string[]): Promise<Overview> =>
      db.atomically(async (tx) => ({
        tallies: await readTallies(tx),
        tasks: await openTasks(tx),
        oldest: await readOldest(tx),
        behind: await countBehind(tx),
        unreachableSince: await readUnreachable(tx, bodies),
      })),
  };
}

const openTasks = (db: Db): Promise<TasksOpen[]> =>
  db.query(
    `SELECT owner, sum(n) AS open, coalesce(sum(n) FILTER (WHERE queue < law_now()::date), 0) AS overdue
     FROM (TABLE task_counts UNION ALL TABLE task_count_changes) AS it WHERE body = '*' GROUP BY owner ORDER BY owner`,
  );

async function countBehind(db: Db): Promise<number> {
  const [row] = await db.query<{ n: number }>(
    `SELECT count(*) AS n FROM (SELECT 1 FROM journeys WHERE ${isBehind} ORDER BY touched LIMIT ${mostBehind}) AS it`,
  );
  return row!.n;
}

async function readUnreachable(db: Db, bodies: readonly string[]): Promise<Record<string, number>> {
  const rows = await db.query<{ body: string; since: number }>(
    `SELECT body, coalesce(extract(epoch FROM (
       SELECT unreachable_since FROM effects AS e WHERE e.body = it.body AND unreachable_since IS NOT NULL
       ORDER BY unreachable_since LIMIT 1)), 0)::double precision AS since
     FROM unnest($1::text[]) AS it (body)`,
    [bodies],
  );
  return Object.fromEntries(rows.map(({ body, since }) => [body, since]));
}
