import type { QueueRow } from '../../shapes/desk.js';
import { claimOf } from './claim-shown.js';
import { dueShown, groupOf, isHeld } from './due-shown.js';
import type { OfTask } from './of-task.js';
import { titleOf, whyOf } from './question-of.js';

/** A task in the queue. Of a shielded one, who has no special access sees that it is there, and how soon. */
export function queueRow(of: OfTask, isShielded: boolean): QueueRow {
  const { task, say, today, viewer } = of;
  const frame = {
    task: `${task.errand}.${task.round}`,
    group: groupOf(task.due, today),
    claim: claimOf(task, viewer),
    ...(isHeld(task.heldUntil, today) && { heldUntil: task.heldUntil }),
    ...(isShielded && { shielded: true as const }),
  };
  if (isShielded && !isCleared(of))
    return { ...frame, title: say('desk.shielded.title'), why: say('desk.shielded.why') };
  return { ...frame, title: titleOf(of), why: whyOf(of), ...dueShown(of) };
}

/** An operator's tasks have nobody in them. */
const isCleared = ({ viewer }: OfTask): boolean => viewer.kind === 'operator' || viewer.shielded === true;
