import type { Journey } from './journey.js';
import { isEnd } from './rounds/index.js';

/** A journey is over when no errand is open, no plan is awaited, and nothing is in doubt. An open series keeps it going. */
export function isOver(journey: Journey): boolean {
  if (journey.stops.length > 0 || journey.held.length > 0 || journey.replanOn !== undefined) return false;
  const errands = Object.values(journey.errands);
  return errands.length > 0 && errands.every((it) => isEnd(it.state) && it.alarms.length === 0);
}
