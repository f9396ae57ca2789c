import type { Day } from '../journey/calendar.js';
import type { TaskOwner } from '../journey/effects.js';
import type { Ref } from '../journey/parties.js';
import type { Db } from './db.js';
import type { Keys } from './keys.js';
import { cursorOf, parameters, placeOf } from './keyset.js';
import { asTask, type StoredTask, type TaskRow, taskColumns } from './task.js';

export interface TasksWanted {
  body?: string;
  owner?: TaskOwner;
  cause?: string;
  claimedBy?: string;
  /** Only what rests on this day. */
  heldOn?: Day;
  /** Only of journeys that these references are party to. */
  of?: readonly Ref[];
  after?: string;
  limit: number;
}

/** Open tasks, the earliest deadline first, those without one last. */
export async function listTasks(
  db: Db,
  keys: Pick<Keys, 'own'>,
  wanted: TasksWanted,
): Promise<{ tasks: StoredTask[]; next?: string }> {
  const { values, put } = parameters();
  const conditions = ['closed IS NULL', ...conditionsOf(wanted, put)];
  const rows = await db.query<TaskRow>(
    `SELECT ${taskColumns} FROM tasks WHERE ${conditions.join(' AND ')}
     ORDER BY queue, tasks.opened, errand, round LIMIT ${put(wanted.limit)}`,
    values,
  );
  const last = rows.length === wanted.limit ? rows.at(-1) : undefined;
  return {
    tasks: rows.map((row) => asTask(keys, row)),
    ...(last && { next: cursorOf([...last.place, last.errand, last.round]) }),
  };
}

type Put = (value: unknown) => string;

const conditionsOf = ({ body, owner, cause, claimedBy, heldOn, of, after }: TasksWanted, put: Put): string[] => [
  ...(body === undefined ? [] : [`body = ${put(body)}`]),
  ...(owner === undefined ? [] : [`owner = ${put(owner)}`]),
  ...(cause === undefined ? [] : [`cause = ${put(cause)}`]),
  ...(claimedBy === undefined ? [] : [`claimed_by = ${put(claimedBy)}`]),
  ...(heldOn === undefined ? [] : [`held_until > ${put(heldOn)}::date`]),
  ...(of === undefined ? [] : [`journey IN (SELECT journey FROM journey_parties WHERE ref = ANY(${put(of)}))`]),
  ...(after === undefined ? [] : [afterPlace(after, put)]),
];

function afterPlace(cursor: string, put: Put): string {
  const [queue, opened, errand, round] = placeOf(cursor, 4).map(put);
  return `(queue, tasks.opened, errand, round) > (${queue}::date, ${opened}::timestamptz, ${errand}, ${round})`;
}
