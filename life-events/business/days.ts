/** The days the law counts from, and the days it counts to. */
import { type Day, firstOfNextMonth, plus } from '../../journey/calendar.js';
import { after, type Duration, days, months, weeks, workingDays } from '../../journey/deadlines.js';
import type { View } from '../../journey/view.js';
import { parameters } from '../law/parameters.js';
import { truth } from '../looking.js';
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

/** Brønnøysund has less time for a company that was founded by the electronic template, and must say so where it takes longer. */
export function registrationTime(view: View): Duration {
  const { template, otherwise } = parameters.registrationWithin.on(view.today);
  const isByTemplate = isCompany(view) === 'yes' && truth(view, 'foundedByTemplate', businessOf(view)) === true;
  return workingDays(isByTemplate ? template : otherwise);
}

/** The municipality has less time for what is as the plan says, needs no exemption, and no neighbour has spoken against. */
export function premisesTime(view: View): Duration {
  const { simple, otherwise } = parameters.premisesWithin.on(view.today);
  return weeks(truth(view, 'fitsPlan', businessOf(view)) === true ? simple : otherwise);
}

/** A permit whose work has not begun in time is lost; once it has begun, it holds. */
export function premisesPermitLapses(view: View): Day | undefined {
  const given = view.outcome('premises-permit') === 'granted' ? view.decided('premises-permit') : undefined;
  if (given === undefined || truth(view, 'premisesBegun', businessOf(view)) === true) return undefined;
  return plus(given, { years: parameters.premisesHold.on(given) });
}
