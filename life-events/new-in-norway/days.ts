/** The days that count from the arrival. */
import { type Day, isBefore, plus } from '../../journey/calendar.js';
import { after, days, months } from '../../journey/deadlines.js';
import type { View } from '../../journey/view.js';
import { parameters } from '../law/parameters.js';
import { arrivalOf, came, firstDayAtWork, permitOf, protectedWays } from './newcomer.js';

/** Nobody can report a move before they may stay: who applied here counts from the permit. */
const mayStayFrom = (view: View): Day | undefined => {
  const [arrival, permit] = [arrivalOf(view), permitOf(view)];
  if (permit !== undefined) return isBefore(arrival, permit) ? permit : arrival;
  return came(view, ...protectedWays) === 'no' ? arrival : undefined;
};

const countedFromStay =
  (within: (view: View) => number) =>
  (view: View): Day | undefined => {
    const from = mayStayFrom(view);
    return from === undefined ? undefined : after(from, days(within(view)));
  };

export const moveReportedBy = countedFromStay((view) => parameters.arrivalReportedWithin.on(view.today));
export const cardOrderedBy = countedFromStay((view) => parameters.residenceCardWithin.on(view.today));

/** An EEA citizen may stay for three months before registering. */
export const eeaRegisteredBy = (view: View): Day =>
  after(arrivalOf(view), months(parameters.eeaRegistrationAfter.on(view.today)));

/** Nothing can be done in person before one is here. */
export const arrived = (view: View): Day => arrivalOf(view);

export const schoolBy = (view: View): Day => after(arrivalOf(view), months(parameters.schoolWithin.on(view.today)));

/** Pay comes no sooner than work, as the person says, or else the register; whoever worked before they came counts from the arrival. */
export function firstWageFrom(view: View): Day | undefined {
  const starts = firstDayAtWork(view);
  return starts !== undefined && isBefore(starts, arrivalOf(view)) ? arrivalOf(view) : starts;
}

/** The day in spring by which one applies for the school year that comes. */
export function upperSecondaryBy(view: View): Day {
  const arrival = arrivalOf(view);
  const sameYear = `${arrival.slice(0, 4)}-${parameters.upperSecondaryApplyBy.on(view.today)}`;
  return isBefore(sameYear, arrival) ? plus(sameYear, { years: 1 }) : sameYear;
}

/** Counted from the day of settlement, which the municipality or the person tells. */
export function programmeStartsBy(view: View): Day | undefined {
  const settled = view.finding('settledOn');
  return typeof settled === 'string'
    ? after(settled, months(parameters.programmeStartsWithin.on(view.today)))
    : undefined;
}

export const dNumberLapses = (view: View): Day =>
  plus(arrivalOf(view), { years: parameters.dNumberLapses.on(view.today) });
