import type { Day, Instant } from '../journey/calendar.js';
import type { TaskOwner } from '../journey/effects.js';
import type { Ref } from '../journey/parties.js';
import type { Keys } from './keys.js';

/** What somebody is asked to do about an errand: one for each errand and round. Some are about a journey and no errand of it. */
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
  /** The name of the one who has it, as their login gave it. */
  claimedName?: string;
  claimedAt?: Instant;
  /** Until this day it rests. It is over when the day has come, and the deadline goes on all the while. */
  heldUntil?: Day;
  /** Grows with every change: two who act on the same version cannot both win. */
  version: number;
}

/** Who does something at the desk: as the audit names them, and as colleagues do. */
export interface Worker {
  by: string;
  name?: string;
}

export interface TaskRow
  extends Omit<StoredTask, 'due' | 'closed' | 'claimedBy' | 'claimedName' | 'claimedAt' | 'heldUntil'> {
  due: Day | null;
  closed: Instant | null;
  claimedBy: string | null;
  claimedName: Buffer | null;
  claimedAt: Instant | null;
  heldUntil: Day | null;
  place: [string, string];
}

export const taskColumns = `journey, errand, round, step, about, body, cause, owner, due, opened, closed, version,
  claimed_by AS "claimedBy", claimed_name AS "claimedName", claimed_at AS "claimedAt", held_until AS "heldUntil",
  ARRAY[queue::text, opened::text] AS place`;

/** What is sealed beside a task can be opened only there. */
export const boundTo = ({ errand, round }: Pick<Task, 'errand' | 'round'>): string => `${errand}.${round}`;

export function asTask({ own }: Pick<Keys, 'own'>, row: TaskRow): StoredTask {
  const { place: _, due, closed, claimedBy, claimedName, claimedAt, heldUntil, ...rest } = row;
  return {
    ...rest,
    ...(due !== null && { due }),
    ...(closed !== null && { closed }),
    ...(claimedBy !== null && { claimedBy }),
    ...(claimedName !== null && { claimedName: String(own.unseal('names', claimedName, boundTo(row))) }),
    ...(claimedAt !== null && { claimedAt }),
    ...(heldUntil !== null && { heldUntil }),
  };
}
