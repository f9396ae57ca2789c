import { awaitedBy } from '../../../journey/appeals.js';
import { type Day, dayOf } from '../../../journey/calendar.js';
import { after, type Duration } from '../../../journey/deadlines.js';
import { timeToAnswer } from '../../../journey/time-to-answer.js';
import type { OfErrand } from './seeing.js';

/** How long the body usually takes to answer what it has now. */
export function usualTime({ leaflet, errand }: Pick<OfErrand, 'leaflet' | 'errand'>): Duration | undefined {
  if (errand.repairs !== undefined) return leaflet.bodies[errand.with]?.undo[errand.repairs].within;
  return timeToAnswer(leaflet.steps[errand.step], errand);
}

/** The day an answer is expected, while the body has it. */
export function expectedOn(of: Pick<OfErrand, 'leaflet' | 'errand'>): Day | undefined {
  const { state, since, appealing } = of.errand;
  if (appealing) return state === 'withBody' ? awaitedBy(appealing) : undefined;
  const usual = usualTime(of);
  return state === 'withBody' && usual ? after(dayOf(since), usual) : undefined;
}
