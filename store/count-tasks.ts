import type { Day } from '../journey/calendar.js';
import type { TaskOwner } from '../journey/effects.js';
import type { Db } from './db.js';

export interface TaskCounts {
  all: number;
  mine: number;
  held: number;
  dueToday: number;
}

export interface TasksCounted {
  /** One body's, or everybody's. */
  body?: string;
  owner: TaskOwner;
  claimedBy: string;
  today: Day;
}

/** How many tasks are open: kept as they change, so that no number of journeys makes it slower. What one has, and what rests, is few enough to count. */
export async function countTasks(db: Db, { body, owner, claimedBy, today }: TasksCounted): Promise<TaskCounts> {
  const ofBody = body === undefined ? 'TRUE' : 'body = $5';
  const [counted] = await db.query<TaskCounts>(
    `SELECT coalesce(sum(n), 0) AS all, coalesce(sum(n) FILTER (WHERE queue = $3), 0) AS "dueToday",
       (SELECT count(*) FROM tasks WHERE closed IS NULL AND claimed_by = $4 AND owner = $2) AS mine,
       (SELECT count(*) FROM tasks WHERE closed IS NULL AND owner = $2 AND held_until > $3 AND ${ofBody}) AS held
     FROM (SELECT n, queue FROM task_counts WHERE body = $1 AND owner = $2
       UNION ALL SELECT n, queue FROM task_count_changes WHERE body = $1 AND owner = $2) AS it`,
    [body ?? '*', owner, today, claimedBy, ...(body === undefined ? [] : [body])],
  );
  return counted!;
}

/** Adds the changes so far to the counts; where another process is at it, that is enough. */
export const foldTaskCounts = (db: Db): Promise<void> =>
  db.atomically(async (tx) => {
    const [lock] = await tx.query<{ ours: boolean }>(
      "SELECT pg_try_advisory_xact_lock(hashtext('task_counts')) AS ours",
    );
    if (!lock?.ours) return;
    await tx.query(
      `WITH gone AS (DELETE FROM task_count_changes RETURNING *)
       INSERT INTO task_counts AS old SELECT body, owner, queue, sum(n) FROM gone GROUP BY body, owner, queue
       ON CONFLICT (body, owner, queue) DO UPDATE SET n = old.n + excluded.n`,
    );
    await tx.query('DELETE FROM task_counts WHERE n = 0');
  });
