/** The days the law counts from, and the days it counts to. */
import { type Day, firstOfNextMonth, plus } from '../../journey/calendar.js';
import { after, days, months } from '../../journey/deadlines.js';
import type { View } from '../../journey/view.js';
import { parameters } from '../law/parameters.js';
import { isCompany } from './form.js';
import { businessOf } from './parties.js';

function dayOf(view: View, name: string): Day | undefined {
  const business = businessOf(view);
  const found = business && view.finding(name, business);
  return typeof found === 'string' ? found : undefined;
}

/** A founding that is not registered in time binds nobody. */
export function foundingLapses(view: View): Day | undefined {
  const founded = dayOf(view, 'foundedOn');
  if (founded === undefined || isCompany(view) !== 'yes') return undefined;
  return after(founded, months(parameters.foundingHolds.on(view.today)));
}

/** The duty is there from the day the limit was passed. */
export const limitPassed = (view: View): Day | undefined => dayOf(view, 'limitPassedOn');

/** The first report is for the month of the first pay. */
export function payrollBegins(view: View): Day | undefined {
  const from = dayOf(view, 'employedOn');
  return from && plus(firstOfNextMonth(from), days(parameters.payrollReportDue.on(view.today) - 1));
}

export function contractDue(view: View): Day | undefined {
  const from = dayOf(view, 'employedOn');
  return from && after(from, days(parameters.contractWithin.on(view.today)));
}

/** The business starts on the day that was said. */
export const startsOn = (view: View): Day => view.triggered;
