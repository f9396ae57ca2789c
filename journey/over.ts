import { type Errand, waitsBeside } from './errand.js';
import type { Journey } from './journey.js';
import { isEnd } from './rounds/index.js';

/** A journey is over when no errand is open, no plan is awaited, and nothing is in doubt. An open series keeps it going. */
export function isOver(journey: Journey): boolean {
  const { stops, held, replanOn, missed, errands } = journey;
  if (stops.length > 0 || held.length > 0 || replanOn !== undefined || missed) return false;
  return errands.length > 0 && errands.every(isClosed);
}

/** Nothing more will come of an errand by itself: it has ended, the time to appeal has passed, and nobody waits beside it. */
export const isClosed = (it: Errand): boolean => isEnd(it.state) && it.alarms.length === 0 && !waitsBeside(it);
