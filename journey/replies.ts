/** What the replies to a question come to so far. */
import type { Step } from './define.js';
import { type Draft, stepFor } from './draft.js';
import { type Errand, hasLeft, type Reply } from './errand.js';
import { isAway, type Ref } from './parties.js';

export type Verdict = 'answered' | 'declined' | undefined;

/** Why an errand ended that nobody who is followed could be asked about. */
export const notFollowed = 'not-followed';

/** Only consent, and what is to be done, is answered by replies; one is enough where the step does not say who. */
export function verdictOf(draft: Draft, errand: Errand): Verdict {
  const about = errand.question?.about;
  if (about !== 'consent' && about !== 'do') return undefined;
  return needs[needOf(draft, errand)](errand.asked.map((ref) => errand.replies[ref] ?? silentNo(draft, errand, ref)));
}

/** Enough of those who are asked are followed for it to be answered; where there is nobody to ask, nobody is. */
export function isFollowed(draft: Draft, errand: Errand): boolean {
  if (errand.asked.length === 0) return false;
  const away = errand.asked.filter((ref) => isAway(draft.journey.participants, ref));
  return needOf(draft, errand) === 'any' ? away.length < errand.asked.length : away.length === 0;
}

/** Only consent may need more than one; where the step does not say who, one is enough. */
const needOf = (draft: Draft, errand: Errand): Need =>
  errand.question?.about === 'consent' ? (stepFor(draft, errand).asks?.need ?? 'any') : 'any';

/** Nobody who was asked is followed, and none of them has answered. */
export const isNotFollowed = (draft: Draft, errand: Errand): boolean =>
  errand.asked.length > 0 && errand.asked.every((ref) => !errand.replies[ref] && silentNo(draft, errand, ref));

/** Who is not followed agrees to nothing that is yet to be sent, unless they have asked for this one themselves. */
function silentNo({ journey, now }: Draft, errand: Errand, ref: Ref): Reply | undefined {
  if (errand.kind === 'repair' || errand.anyway || hasLeft(errand)) return undefined;
  return isAway(journey.participants, ref) ? { says: 'no', at: now } : undefined;
}

type Heard = readonly (Reply | undefined)[];

const everyone = (all: Heard, says: Reply['says']): boolean => all.length > 0 && all.every((it) => it?.says === says);
const anyone = (all: Heard, says: Reply['says']): boolean => all.some((it) => it?.says === says);

type Need = NonNullable<Step['asks']>['need'];

const needs: Record<Need, (all: Heard) => Verdict> = {
  any: (all) => (anyone(all, 'yes') ? 'answered' : everyone(all, 'no') ? 'declined' : undefined),
  all: (all) => (anyone(all, 'no') ? 'declined' : everyone(all, 'yes') ? 'answered' : undefined),
  sameChoice: (all) => {
    if (anyone(all, 'no')) return 'declined';
    return everyone(all, 'yes') && all.every((it) => it?.choice === all[0]?.choice) ? 'answered' : undefined;
  },
};
