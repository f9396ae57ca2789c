import type { Day, Instant } from '../journey/calendar.js';
import type { TaskOwner } from '../journey/effects.js';
import type { Ref } from '../journey/parties.js';
import type { Db } from './db.js';
import type { Keys } from './keys.js';
import { cursorOf, parameters, placeOf } from './keyset.js';

/** What somebody is asked to do about an errand: one for each errand and round. */
export interface Task {
  journey: string;
  errand: string;
  round: number;
  step: string;
  about: Ref;
  body: string;
  cause: string;
  owner: TaskOwner;
  due?: Day;
}

export interface StoredTask extends Task {
  opened: Instant;
  closed?: Instant;
  claimedBy?: string;
  /** Grows with every change: two who act on the same version cannot both win. */
  version: number;
}

export interface Note {
  by: string;
  text: string;
  at: Instant;
}

export interface TasksWanted {
  bodies?: readonly string[];
  owner?: TaskOwner;
  cause?: string;
  claimedBy?: string;
  after?: string;
  limit: number;
}

interface Row extends Omit<StoredTask, 'due' | 'closed' | 'claimedBy'> {
  due: Day | null;
  closed: Instant | null;
  claimedBy: string | null;
  place: [string, string];
}

const columns = `journey, errand, round, step, about, body, cause, owner, due, opened, closed, claimed_by AS "claimedBy", version,
  ARRAY[queue::text, opened::text] AS place`;

export function createDesk(db: Db, keys: Keys) {
  async function one(sql: string, values: readonly unknown[]): Promise<StoredTask | undefined> {
    const [row] = await db.query<Row>(sql, values);
    return row && shown(row);
  }

  return {
    /** Opens a task; one that is open for the round already takes the new cause and keeps its claim. */
    async open(it: Task): Promise<void> {
      await db.query(
        `INSERT INTO tasks AS old (journey, errand, round, step, about, body, cause, owner, due)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (errand, round) DO UPDATE
         SET cause = excluded.cause, owner = excluded.owner, due = excluded.due, closed = NULL, version = old.version + 1,
           opened = CASE WHEN old.closed IS NULL THEN old.opened ELSE now() END,
           claimed_by = CASE WHEN old.closed IS NULL THEN old.claimed_by END
         WHERE old.closed IS NOT NULL OR (old.cause, old.owner, old.due) IS DISTINCT FROM (excluded.cause, excluded.owner, excluded.due)`,
        [it.journey, it.errand, it.round, it.step, it.about, it.body, it.cause, it.owner, it.due],
      );
    },
    /** What no second caseworker has agreed to falls away with the task. */
    async close(errand: string, round: number): Promise<void> {
      await db.query(
        `WITH fallen AS (DELETE FROM proposals WHERE errand = $1 AND round = $2 AND seconded_by IS NULL)
         UPDATE tasks SET closed = now(), version = version + 1 WHERE errand = $1 AND round = $2 AND closed IS NULL`,
        [errand, round],
      );
    },
    /** Open tasks, the earliest deadline first. */
    async list({
      bodies,
      owner,
      cause,
      claimedBy,
      after,
      limit,
    }: TasksWanted): Promise<{ tasks: StoredTask[]; next?: string }> {
      const { values, put } = parameters();
      const conditions = [
        'closed IS NULL',
        ...(bodies === undefined
          ? []
          : [bodies.length === 1 ? `body = ${put(bodies[0])}` : `body = ANY(${put(bodies)})`]),
        ...(owner === undefined ? [] : [`owner = ${put(owner)}`]),
        ...(cause === undefined ? [] : [`cause = ${put(cause)}`]),
        ...(claimedBy === undefined ? [] : [`claimed_by = ${put(claimedBy)}`]),
        ...(after === undefined ? [] : [afterPlace(after, put)]),
      ];
      const rows = await db.query<Row>(
        `SELECT ${columns} FROM tasks WHERE ${conditions.join(' AND ')}
         ORDER BY queue, tasks.opened, errand, round LIMIT ${put(limit)}`,
        values,
      );
      const last = rows.length === limit ? rows.at(-1) : undefined;
      return { tasks: rows.map(shown), ...(last && { next: cursorOf([...last.place, last.errand, last.round]) }) };
    },
    get: (errand: string, round: number): Promise<StoredTask | undefined> =>
      one(`SELECT ${columns} FROM tasks WHERE errand = $1 AND round = $2`, [errand, round]),
    /** Takes an open task that nobody else has; undefined where somebody has, or where it has changed since `version`. */
    claim: (errand: string, round: number, by: string, version?: number): Promise<StoredTask | undefined> =>
      one(
        `UPDATE tasks SET claimed_by = $3, version = version + (claimed_by IS NULL)::integer
         WHERE errand = $1 AND round = $2 AND closed IS NULL AND (claimed_by IS NULL OR claimed_by = $3)
           AND version = coalesce($4, version) RETURNING ${columns}`,
        [errand, round, by, version],
      ),
    /** Gives back a task that one has; undefined where one has not. */
    release: (errand: string, round: number, by: string): Promise<StoredTask | undefined> =>
      one(
        `UPDATE tasks SET claimed_by = NULL, version = version + 1 WHERE errand = $1 AND round = $2 AND claimed_by = $3
         RETURNING ${columns}`,
        [errand, round, by],
      ),
    async note(errand: string, round: number, { by, text }: Pick<Note, 'by' | 'text'>): Promise<void> {
      const sealed = keys.own.seal('notes', text, `${errand}.${round}`);
      await db.query('INSERT INTO task_notes (errand, round, written_by, sealed) VALUES ($1, $2, $3, $4)', [
        errand,
        round,
        by,
        sealed,
      ]);
    },
    async notes(errand: string, round: number): Promise<Note[]> {
      const rows = await db.query<{ by: string; sealed: Buffer; at: Instant }>(
        'SELECT written_by AS by, sealed, written AS at FROM task_notes WHERE errand = $1 AND round = $2 ORDER BY id',
        [errand, round],
      );
      return rows.map(({ by, sealed, at }) => ({
        by,
        at,
        text: String(keys.own.unseal('notes', sealed, `${errand}.${round}`)),
      }));
    },
  };
}

const shown = ({ place: _, due, closed, claimedBy, ...row }: Row): StoredTask => ({
  ...row,
  ...(due !== null && { due }),
  ...(closed !== null && { closed }),
  ...(claimedBy !== null && { claimedBy }),
});

function afterPlace(cursor: string, put: (value: unknown) => string): string {
  const [queue, opened, errand, round] = placeOf(cursor, 4).map(put);
  return `(queue, tasks.opened, errand, round) > (${queue}::date, ${opened}::timestamptz, ${errand}, ${round})`;
}
