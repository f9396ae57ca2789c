import { nameOf } from '../../access/actor.js';
import type { TaskShown } from '../../shapes/desk.js';
import type { OfTask } from './of-task.js';

/** What one caseworker has proposed, and another must say too. */
export function proposalShown({ proposal, viewer, say, task }: OfTask): Pick<TaskShown, 'proposal'> {
  if (!proposal) return {};
  const by = proposal.by === nameOf(viewer) ? 'you' : 'another';
  const name = proposal.by === task.claimedBy ? task.claimedName : undefined;
  const outcome = say(`desk.proposal.outcome.${proposal.outcome}`);
  const who = by === 'you' ? { outcome } : { outcome, name: name ?? say('desk.claim.somebody') };
  return { proposal: { by, says: say(`desk.proposal.${by}`, who) } };
}
