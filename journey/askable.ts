/** Whom a caseworker may ask something in words. */
import { type Errand, isHumanAsked } from './errand.js';
import type { Journey } from './journey.js';
import type { Ref } from './parties.js';
import { protectedAddress } from './sight.js';
import { ownerOf } from './tasks.js';

type Asking = Pick<Errand, 'about' | 'asked' | 'cause' | 'human' | 'kind' | 'owner' | 'question' | 'seenBy' | 'state'>;

/** Only who sees the errand. Of what is not their own, nobody is asked who could learn from the question where somebody protected lives. */
export function mayBeAsked(journey: Pick<Journey, 'findings' | 'participants' | 'parties'>, it: Asking): Ref[] {
  if (!isWithCaseworker(it)) return [];
  const takesPart = (ref: Ref): boolean =>
    journey.participants.some((one) => one.ref === ref && one.until === undefined && one.away === undefined);
  return it.seenBy.filter((ref) => takesPart(ref) && (ref === it.about || !isAnotherProtected(journey, ref)));
}

/** A caseworker has it, and has not asked already. */
const isWithCaseworker = (it: Asking): boolean =>
  isHumanAsked(it)
    ? it.human?.question === undefined
    : it.state === 'stalled' && it.kind !== 'repair' && (it.owner ?? ownerOf(it)) === 'caseworker';

/** What nobody knows counts as protected: what has been said cannot be called back. */
const isAnotherProtected = ({ findings, parties }: Pick<Journey, 'findings' | 'parties'>, ref: Ref): boolean =>
  Object.values(parties).some(
    (it) =>
      it.ref !== ref &&
      it.is === 'person' &&
      it.left === undefined &&
      findings[it.ref]?.[protectedAddress]?.value !== false,
  );
