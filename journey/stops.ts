/** What rests on what is in doubt, and what happens to it when the doubt is gone. */
import { type Draft, errandOf, without, write } from './draft.js';
import type { Effect } from './effects.js';
import type { Errand } from './errand.js';
import type { Journey } from './journey.js';
import { isHere, type Party } from './parties.js';

type Held = Pick<Journey, 'stops'>;

/** An errand rests on the party it is about, and on the trigger. One about a parent rests on the trigger alone: a twin in doubt does not stop it. */
export const isHeld = (journey: Held, errand: Pick<Errand, 'about' | 'kind'>): boolean =>
  errand.kind !== 'repair' && journey.stops.some((stop) => restsOn(errand, stop.about));

/** Errands that a fallen party, or the fallen trigger, takes with it. */
export const restsOn = (errand: Pick<Errand, 'about'>, fallen: string): boolean =>
  fallen === 'trigger' || errand.about === fallen;

/** Whether a party was the last of those roles: the trigger falls with it. */
export function isLastOf(journey: Pick<Journey, 'parties'>, ref: string, roles: string | readonly string[]): boolean {
  const isOne = (it: Party | undefined): boolean => it?.roles.some((role) => [roles].flat().includes(role)) ?? false;
  if (!isOne(journey.parties[ref])) return false;
  return !Object.values(journey.parties).some((it) => it.ref !== ref && isOne(it) && isHere(it));
}

/** Lifts the stops that a test picks, and closes their tasks. */
export function lift(draft: Draft, isLifted: (about: string) => boolean): void {
  for (const { about } of draft.journey.stops.filter((it) => isLifted(it.about)))
    draft.effects.push({ ...stopTask(draft, about, 'closeTask'), verb: 'closeTask' });
  draft.journey.stops = draft.journey.stops.filter((it) => !isLifted(it.about));
}

/** What was held back goes out, unless it has been overtaken; what the gate stopped is tried again. */
export function release(draft: Draft): void {
  const free = draft.journey.held.filter((it) => !rests(draft, it));
  draft.journey.held = draft.journey.held.filter((it) => rests(draft, it));
  draft.effects.push(...free.filter((it) => isDue(draft, it)));
  for (const errand of [...draft.journey.errands])
    if (errand.state === 'preparing' && errand.cause === 'stopped')
      write(draft, without(errand, 'cause'), { alarms: errand.alarms.filter((it) => it.what !== 'opens') });
}

/** Doubt has an owner: a task that does not belong to one errand. */
export const stopTask = (draft: Draft, about: string, verb: 'openTask' | 'closeTask') => ({
  key: `${draft.journey.id}/stop/${about}/${verb}/${draft.journey.seq}`,
  errand: `stop:${about}`,
  round: 1,
  step: 'trigger',
  about,
  with: 'folkeregisteret',
});

const ownerOf = (draft: Draft, effect: Effect): Errand | undefined =>
  'errand' in effect ? errandOf(draft, effect.errand) : undefined;

function rests(draft: Draft, effect: Effect): boolean {
  const errand = ownerOf(draft, effect);
  return errand !== undefined && isHeld(draft.journey, errand);
}

/** A question that has been answered, or is for somebody who may no longer see it, is not put any more. */
function isDue(draft: Draft, effect: Effect): boolean {
  const errand = ownerOf(draft, effect);
  if (!errand || !('round' in effect) || errand.round !== effect.round) return false;
  if ('to' in effect && typeof effect.to === 'string' && !errand.seenBy.includes(effect.to)) return false;
  if (effect.verb === 'send') return effect.act !== 'nudge' || errand.state === 'withBody';
  return effect.verb === 'inform' || errand.state === 'asking' || errand.human?.question !== undefined;
}
