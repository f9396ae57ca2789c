import type { Day, Instant } from '../journey/calendar.js';
import type { Db } from './db.js';
import type { Keys } from './keys.js';
import { boundTo, type Task, type Worker } from './task.js';

/** What can happen to a task. It is opened and closed by its journey, the rest is done by people. */
export type Happening = 'opened' | 'closed' | 'claimed' | 'released' | 'held' | 'resumed' | 'handedOver';

/** What has happened to a task, in law's time. */
export interface Happened {
  what: Happening;
  at: Instant;
  by?: string;
  name?: string;
  cause?: string;
  until?: Day;
  reason?: string;
  /** Whom it was handed over to; nobody where it went back to the unit. */
  to?: string;
}

interface Row {
  what: Happening;
  at: Instant;
  by: string | null;
  cause: string | null;
  until: Day | null;
  sealed: Buffer | null;
}

type Named = Pick<Task, 'errand' | 'round'>;
type Words = Pick<Happened, 'name' | 'reason' | 'to'>;

/** Writes what somebody did about a task; who they are and what they said is sealed. */
export async function happened(
  db: Db,
  { own }: Pick<Keys, 'own'>,
  named: Named,
  { what, by, name, until, reason, to }: Worker & Pick<Happened, 'what' | 'until' | 'reason' | 'to'>,
): Promise<void> {
  const words: Words = {
    ...(name !== undefined && { name }),
    ...(reason !== undefined && { reason }),
    ...(to !== undefined && { to }),
  };
  await db.query(
    'INSERT INTO task_history (errand, round, what, done_by, until, sealed) VALUES ($1, $2, $3, $4, $5, $6)',
    [named.errand, named.round, what, by, until, own.seal('notes', words, `${boundTo(named)}/${what}`)],
  );
}

/** The first first. */
export async function taskHistory(db: Db, { own }: Pick<Keys, 'own'>, named: Named): Promise<Happened[]> {
  const rows = await db.query<Row>(
    'SELECT what, at, done_by AS by, cause, until, sealed FROM task_history WHERE errand = $1 AND round = $2 ORDER BY id',
    [named.errand, named.round],
  );
  return rows.map(({ what, at, by, cause, until, sealed }) => ({
    what,
    at,
    ...(by !== null && { by }),
    ...(cause !== null && { cause }),
    ...(until !== null && { until }),
    ...(sealed !== null && (own.unseal('notes', sealed, `${boundTo(named)}/${what}`) as Words)),
  }));
}
