import type { Day } from '../journey/calendar.js';
import { createCommands } from './commands.js';
import type { Db } from './db.js';
import type { Keys } from './keys.js';
import { asTask, boundTo, type StoredTask, type TaskRow, taskColumns, type Worker } from './task.js';
import { type Happened, happened } from './task-history.js';

/** A task by its errand and round, and the version that was seen: another one has changed since. */
export interface Named {
  errand: string;
  round: number;
  version?: number | undefined;
  /** The act's own name: what was done under it is not done again. */
  command?: string;
}

/** What is written on a task (`$1` and `$2` are its errand and round), and what its history says. */
interface Change extends Pick<Happened, 'what' | 'until' | 'reason' | 'to'> {
  sets: string;
  values?: readonly unknown[];
}

type Judge = (task: StoredTask) => Change | 'asItIs' | undefined;

/** What people do about open tasks. Each gives the task as it then is, or undefined where it is not theirs to do, or the task has changed. */
export function createWork(db: Db, keys: Keys) {
  const change = (
    { errand, round, version, command }: Named,
    who: Worker,
    judge: Judge,
  ): Promise<StoredTask | undefined> =>
    db.atomically(async (tx) => {
      const before = await readTask(tx, keys, { errand, round, how: 'FOR UPDATE' });
      if (command !== undefined && (await createCommands(tx).wasDone(command))) return before;
      if (!before || before.closed !== undefined) return undefined;
      const changed = judge(before);
      if (changed === 'asItIs') return before;
      if (changed === undefined || before.version !== (version ?? before.version)) return undefined;
      const { sets, values = [], ...said } = changed;
      await tx.query(`UPDATE tasks SET version = version + 1, ${sets} WHERE errand = $1 AND round = $2`, [
        ...[errand, round],
        ...values,
      ]);
      await happened(tx, keys, before, { ...who, ...said });
      if (command !== undefined) await createCommands(tx).isFirst(command);
      return readTask(tx, keys, { errand, round });
    });

  const claimedBy = (task: StoredTask, { by, name }: Worker) => ({
    sets: 'claimed_by = $3, claimed_name = $4, claimed_at = law_now()',
    values: [by, name === undefined ? null : keys.own.seal('names', name, boundTo(task))],
  });

  return {
    claim: (named: Named, who: Worker) =>
      change(named, who, (task) => {
        if (task.claimedBy === who.by) return 'asItIs';
        return task.claimedBy === undefined ? { what: 'claimed', ...claimedBy(task, who) } : undefined;
      }),
    release: (named: Named, who: Worker) =>
      change(named, who, (task) => (task.claimedBy === who.by ? { what: 'released', ...claimedByNobody } : undefined)),
    /** Lets it rest until a day; the deadline goes on. */
    hold: (named: Named, who: Worker, { until, reason }: { until: Day; reason: string }) =>
      change(named, who, (task) =>
        isFree(task, who) ? { what: 'held', until, reason, sets: 'held_until = $3', values: [until] } : undefined,
      ),
    /** Takes it up again before the day. */
    resume: (named: Named, who: Worker) =>
      change(named, who, (task) =>
        isFree(task, who) && task.heldUntil !== undefined ? { what: 'resumed', sets: 'held_until = NULL' } : undefined,
      ),
    /** Gives it to a colleague, or back to the unit. When it was opened and is due stays as it was. */
    handOver: (named: Named, who: Worker, { to, reason }: { to?: Worker | undefined; reason?: string | undefined }) =>
      change(named, who, (task) => {
        if (!isFree(task, who)) return undefined;
        const given = to ? { to: to.name ?? '', ...claimedBy(task, to) } : claimedByNobody;
        return { what: 'handedOver', ...(reason !== undefined && { reason }), ...given };
      }),
  };
}

export async function readTask(
  db: Db,
  keys: Pick<Keys, 'own'>,
  { errand, round, how = '' }: Named & { how?: 'FOR UPDATE' | '' },
): Promise<StoredTask | undefined> {
  const [row] = await db.query<TaskRow>(`SELECT ${taskColumns} FROM tasks WHERE errand = $1 AND round = $2 ${how}`, [
    errand,
    round,
  ]);
  return row && asTask(keys, row);
}

const isFree = ({ claimedBy }: StoredTask, { by }: Worker): boolean => claimedBy === undefined || claimedBy === by;

const claimedByNobody = { sets: 'claimed_by = NULL, claimed_name = NULL, claimed_at = NULL' };
