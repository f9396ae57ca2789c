import { isHumanAsked } from '../../journey/errand.js';
import type { ErrandStanding } from '../../journey/standing.js';
import { type Actor, nameOf } from '../access/actor.js';
import type { Connections } from '../connections.js';
import { Problem } from '../problem.js';
import type { Act } from './act.js';

type Resolved = Extract<Act, { type: 'errand.resolved' }>;

/** A yes or a no is a body's decision: two of its caseworkers make it. What was merely done, one may say. */
export const needsSecond = (act: Act): act is Resolved =>
  act.type === 'errand.resolved' && (act.outcome === 'granted' || act.outcome === 'refused');

/** Whether it waits for a second caseworker, or has two; throws where it cannot be proposed, or was by the same. */
export async function askSecond(
  { store }: Connections,
  { actor, errand, command }: { actor: Actor; errand: ErrandStanding; command: string },
  { outcome, on }: Resolved,
): Promise<'proposed' | 'seconded'> {
  const act = { errand: errand.id, round: errand.round, by: nameOf(actor), command };
  if (errand.state !== 'stalled' && !isHumanAsked(errand)) {
    if (await wasSecond(store, act)) return 'seconded';
    throw new Problem('cannot-now', 'Only what is stalled, or what a human was asked to look at, is decided here.', {
      can: [],
    });
  }
  const said = await store.proposals.say({ ...act, outcome, ...(on !== undefined && { on }) });
  if (said === 'own') throw new Problem('needs-another', 'Let another caseworker of the body say the same.');
  return said;
}

/** A decision that took the place of another began a round of its own. */
async function wasSecond(
  { proposals }: Connections['store'],
  act: Parameters<Connections['store']['proposals']['isSecond']>[0],
): Promise<boolean> {
  return (await proposals.isSecond(act)) || proposals.isSecond({ ...act, round: act.round - 1 });
}
