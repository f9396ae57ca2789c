/** Saying how an errand ended: what was merely done one says, a yes or a no two. */

import { isHumanAsked } from '../../../journey/errand.js';
import { nameOf } from '../../access/actor.js';
import type { Offer } from '../../shapes/offer.js';
import { bodyName } from './names.js';
import type { OfTask } from './of-task.js';
import { offerOf, wanted } from './offer-of.js';

type Outcome = 'granted' | 'refused' | 'acknowledged' | 'done' | 'withdrawn';

/** Says a yes or a no. What one has proposed oneself is not offered again; what another has, is to be said the same way. */
export function deciding(of: OfTask, outcome: 'granted' | 'refused', says: string): Offer[] {
  if (!isDecidedHere(of)) return [];
  const { proposal, viewer } = of;
  if (proposal?.outcome !== outcome)
    return resolving(of, outcome, {
      says,
      follows: of.say('desk.follows.second'),
      wants: [wanted(of, 'on', 'date')],
      second: true,
    });
  return proposal.by === nameOf(viewer) ? [] : seconding(of);
}

/** Only of what stands still, or is looked at anew, is a decision said here. */
const isDecidedHere = ({ errand }: OfTask): boolean =>
  errand !== undefined &&
  errand.kind !== 'repair' &&
  errand.kind !== 'notice' &&
  (errand.state === 'stalled' || isHumanAsked(errand));

/** What a colleague has proposed, as one says the same. */
export function seconding(of: OfTask): Offer[] {
  const { proposal, say, viewer } = of;
  if (!proposal || proposal.by === nameOf(viewer)) return [];
  const outcome = proposal.outcome as Outcome;
  return resolving(of, outcome, {
    says: `${say('desk.answer.same')}: ${say(`desk.proposal.outcome.${outcome}`)}`,
    follows: say('desk.follows.decided'),
    content: proposal.on === undefined ? {} : { on: proposal.on },
  });
}

/** Ends the errand, or what stands beside it, in one caseworker's word. */
export const ending = (
  of: OfTask,
  outcome: Exclude<Outcome, 'granted' | 'refused'>,
  answer: string = outcome,
): Offer[] =>
  resolving(of, outcome, {
    says: of.say(`desk.answer.${answer}`),
    follows: of.say(`desk.follows.${answer}`, { body: bodyName(of, of.task.body) }),
  });

const resolving = (
  of: OfTask,
  outcome: Outcome,
  {
    content = {},
    wants = [],
    ...written
  }: Pick<Offer, 'says' | 'follows' | 'second'> & Partial<Pick<Offer, 'content' | 'wants'>>,
): Offer[] =>
  offerOf(of, 'errand.resolved', {
    ...written,
    content: { outcome, ...content },
    wants: [...wants, wanted(of, 'grounds', 'text')],
  });
