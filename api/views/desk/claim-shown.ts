import type { StoredTask } from '../../../store/desk.js';
import { nameOf } from '../../access/actor.js';
import type { TaskShown } from '../../shapes/desk.js';
import { momentIn } from '../in-words.js';
import type { OfTask, Staff } from './of-task.js';

export const claimOf = ({ claimedBy }: StoredTask, viewer: Staff): TaskShown['claim']['by'] =>
  claimedBy === undefined ? 'none' : claimedBy === nameOf(viewer) ? 'you' : 'another';

/** Who has a task, and since when. */
export function claimShown({ task, viewer, say, language, today }: OfTask): TaskShown['claim'] {
  const by = claimOf(task, viewer);
  if (by === 'none') return { by, says: say('desk.claim.none') };
  const when = momentIn(language, today, task.claimedAt ?? task.opened);
  const name = task.claimedName ?? say('desk.claim.somebody');
  return { by, name, says: say(`desk.claim.${by}`, by === 'you' ? { when } : { name, when }) };
}
