/** Puts effects on their way, or holds them back. */
import { type Draft, write } from './draft.js';
import type { Effect } from './effects.js';
import { type Errand, isTheirs } from './errand.js';
import { keyOf } from './keys.js';
import { isAway, type Ref } from './parties.js';
import { isHeld } from './stops.js';

/** Puts an effect on its way, or holds it back while what it rests on is in doubt. Repairs overtake. */
export function request(draft: Draft, errand: Errand, effect: Effect): void {
  if (speaks.has(effect.verb) && 'to' in effect && !isWanted(draft, errand, effect.to as Ref)) return;
  if (isHeld(draft.journey, errand) && holds(effect)) draft.journey.held = [...draft.journey.held, effect];
  else draft.effects.push(effect);
}

/** Who is not followed hears nothing; but what was done for a fact that was wrong is put right with them. */
export const isWanted = ({ journey }: Draft, { kind }: Errand, by: Ref): boolean =>
  kind === 'repair' || !isAway(journey.participants, by);

const speaks = new Set<Effect['verb']>(['ask', 'remind', 'inform']);

/** What every effect of an errand carries, under the next number of its round. */
export const common = (draft: Draft, errand: Errand, verb: string, number = errand.number) => ({
  key: keyOf(draft.journey.id, errand, verb, number),
  errand: errand.id,
  round: errand.round,
  step: errand.step,
  about: errand.about,
});

export const numbered = (draft: Draft, errand: Errand): Errand => write(draft, errand, { number: errand.number + 1 });

/** Asks, reminds, tells or closes: one dialog for each. */
export function dialogs(
  draft: Draft,
  errand: Errand,
  verb: 'remind' | 'inform' | 'close',
  says: string,
  to: readonly Ref[],
): Errand {
  if (to.length === 0) return errand;
  const it = numbered(draft, errand);
  for (const ref of to)
    request(draft, it, {
      ...common(draft, it, `${verb}.${ref}`),
      verb,
      to: ref,
      with: it.with,
      says: saidTo(it, says, ref),
    });
  return it;
}

/** Who only sees it is not told that they can appeal. */
const saidTo = (errand: Errand, says: string, to: Ref): string =>
  says === 'refused' && !isTheirs(errand, to) ? 'refusedToOthers' : says;

/** Tells everybody who follows the errand, or those named. */
export const tellAll = (draft: Draft, errand: Errand, says: string, to: readonly Ref[] = errand.seenBy): Errand =>
  dialogs(draft, errand, 'inform', says, to);

/** A stop holds what goes out; what closes or corrects what went out before is let through. */
function holds(effect: Effect): boolean {
  if (effect.verb === 'send') return begins.has(effect.act);
  return effect.verb === 'ask' || effect.verb === 'remind' || (effect.verb === 'inform' && effect.says !== 'annulled');
}

const begins = new Set<string>(['submit', 'supplement', 'nudge', 'appeal']);
