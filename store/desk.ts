import { createColleagues } from './colleagues.js';
import { countTasks, type TasksCounted } from './count-tasks.js';
import type { Db } from './db.js';
import type { Keys } from './keys.js';
import { listTasks, type TasksWanted } from './list-tasks.js';
import type { StoredTask, Task } from './task.js';
import { taskFrames } from './task-frames.js';
import { taskHistory } from './task-history.js';
import { createTaskNotes } from './task-notes.js';
import { createWork, readTask } from './work-on-task.js';

export type { StoredTask, Task, Worker } from './task.js';
export type { Happened } from './task-history.js';
export type { Note } from './task-notes.js';

/** Tasks, and what people do about them. */
export function createDesk(db: Db, keys: Keys) {
  return {
    ...createWork(db, keys),
    ...createTaskNotes(db, keys),
    colleagues: createColleagues(db, keys),
    /** Opens a task; one that is open for the round already takes the new cause and keeps its claim. What it rested for is past. */
    async open(it: Task): Promise<void> {
      await db.query(opening, [
        ...[it.journey, nameIn(it), it.round, it.step, it.about],
        ...[it.body, it.cause, it.owner, it.due],
      ]);
    },
    /** What no second caseworker has agreed to falls away with the task. One that belongs to no errand is named with its journey. */
    async close(errand: string, round: number, journey = ''): Promise<void> {
      await db.query(closing, [nameIn({ journey, errand }), round]);
    },
    list: (wanted: TasksWanted) => listTasks(db, keys, wanted),
    counts: (of: TasksCounted) => countTasks(db, of),
    get: (errand: string, round: number): Promise<StoredTask | undefined> => readTask(db, keys, { errand, round }),
    history: (errand: string, round: number) => taskHistory(db, keys, { errand, round }),
    frames: (tasks: readonly Pick<Task, 'journey' | 'errand'>[]) => taskFrames(db, tasks),
  };
}

/** Doubt, and a register that cannot be read, are about a journey: every journey may have such a task. */
const nameIn = ({ journey, errand }: Pick<Task, 'journey' | 'errand'>): string =>
  errand === 'findings' || errand.startsWith('stop:') ? `${journey}:${errand}` : errand;

const opening = `
  WITH put AS (
    INSERT INTO tasks AS old (journey, errand, round, step, about, body, cause, owner, due)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (errand, round) DO UPDATE
    SET cause = excluded.cause, owner = excluded.owner, due = excluded.due, closed = NULL, version = old.version + 1,
      held_until = NULL,
      opened = CASE WHEN old.closed IS NULL THEN old.opened ELSE law_now() END,
      claimed_by = CASE WHEN old.closed IS NULL THEN old.claimed_by END,
      claimed_name = CASE WHEN old.closed IS NULL THEN old.claimed_name END,
      claimed_at = CASE WHEN old.closed IS NULL THEN old.claimed_at END
    WHERE old.closed IS NOT NULL OR (old.cause, old.owner, old.due) IS DISTINCT FROM (excluded.cause, excluded.owner, excluded.due)
    RETURNING errand, round, cause)
  INSERT INTO task_history (errand, round, what, cause) SELECT errand, round, 'opened', cause FROM put`;

const closing = `
  WITH fallen AS (DELETE FROM proposals WHERE errand = $1 AND round = $2 AND seconded_by IS NULL),
    shut AS (
      UPDATE tasks SET closed = law_now(), version = version + 1 WHERE errand = $1 AND round = $2 AND closed IS NULL
      RETURNING errand, round)
  INSERT INTO task_history (errand, round, what) SELECT errand, round, 'closed' FROM shut`;
