/** Which errands rest on what is in doubt. */
import type { Errand } from './errand.js';
import type { Journey } from './journey.js';
import { isHere } from './parties.js';

type Held = Pick<Journey, 'stops' | 'parties'>;

/** An errand rests on the party it is about, and on the trigger. One about a parent rests on the trigger alone: a twin in doubt does not stop it. */
export const isHeld = (journey: Held, errand: Pick<Errand, 'about' | 'kind'>): boolean =>
  errand.kind !== 'repair' && journey.stops.some((stop) => stop.about === 'trigger' || stop.about === errand.about);

/** Errands that a fallen party, or the fallen trigger, takes with it. */
export const restsOn = (errand: Pick<Errand, 'about'>, fallen: string): boolean =>
  fallen === 'trigger' || errand.about === fallen;

/** Whether a party was the last of its role: the trigger falls with it. */
export function isLastOf(journey: Pick<Journey, 'parties'>, ref: string, role: string): boolean {
  const party = journey.parties[ref];
  if (!party?.roles.includes(role)) return false;
  return !Object.values(journey.parties).some((it) => it.ref !== ref && it.roles.includes(role) && isHere(it));
}
