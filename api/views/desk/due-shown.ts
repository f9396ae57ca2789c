import { type Day, plus } from '../../../journey/calendar.js';
import type { DayShown } from '../../shapes/day-shown.js';
import type { QueueRow } from '../../shapes/desk.js';
import { dateIn, distanceIn } from '../in-words.js';
import { bodyName } from './names.js';
import type { OfTask } from './of-task.js';

/** A task's deadline: of the kind that its errand's is; a look that was asked for has the law's own month. */
export function dueShown(of: OfTask): { due?: DayShown } {
  const { task, say, language, today } = of;
  if (task.due === undefined) return {};
  const kind = kindOf(of);
  const label = say(`deadline.${kind}`, { date: dateIn(language, task.due), body: bodyName(of, task.body) });
  return { due: { on: task.due, kind, says: `${label} · ${distanceIn(language, today, task.due)}` } };
}

function kindOf({ task, errand }: OfTask) {
  if (errand?.due?.on === task.due && errand?.due) return errand.due.kind;
  return task.cause === 'human-asked' ? 'sanction' : 'bodysLimit';
}

/** Where in the queue: a week ends on its Sunday. */
export function groupOf(due: Day | undefined, today: Day): QueueRow['group'] {
  if (due === undefined) return 'undated';
  if (due < today) return 'overdue';
  if (due === today) return 'today';
  return due <= endOfWeek(today) ? 'thisWeek' : 'later';
}

const endOfWeek = (today: Day): Day => plus(today, { days: (7 - new Date(today).getUTCDay()) % 7 });

/** Held today; a hold is over on the day itself. */
export const isHeld = (heldUntil: Day | undefined, today: Day): heldUntil is Day =>
  heldUntil !== undefined && heldUntil > today;
