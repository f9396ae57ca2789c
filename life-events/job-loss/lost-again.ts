import type { Day } from '../../journey/calendar.js';
import type { View } from '../../journey/view.js';
import { dayOf, isPartTime } from './ending.js';
import { thirdWithoutLossEnds } from './report-cards.js';

/** The day on which work was lost once more, after benefit had stopped. Part-time work that is lost leaves benefit as it was, with more hours to be paid for. */
export function lostAgainOn(view: View): Day | undefined {
  const [again, found] = [dayOf(view, 'lostAgainOn'), dayOf(view, 'jobFoundOn')];
  if (again === undefined || (found !== undefined && again < found)) return undefined;
  const wentOn = isPartTime(view) && thirdWithoutLossEnds(view) === undefined;
  return wentOn ? undefined : again;
}
