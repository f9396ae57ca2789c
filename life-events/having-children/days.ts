/** The days the law counts from, and the days it counts to. */
import { type Day, firstOfMonth, isBefore, plus } from '../../journey/calendar.js';
import { after, days, months, weeks } from '../../journey/deadlines.js';
import type { Party } from '../../journey/parties.js';
import type { View } from '../../journey/view.js';
import type { Parameter } from '../law/parameter.js';
import { parameters } from '../law/parameters.js';
import { childrenOf, stillbornOf } from './family.js';

const termWeek = 40;

/** Names of the parameters that are a number of months or weeks. */
type Counted = {
  [Name in keyof typeof parameters]: (typeof parameters)[Name] extends Parameter<number> ? Name : never;
}[keyof typeof parameters];

const count = (name: Counted, view: View): number => parameters[name].on(view.today);

/** How long a trigger may still be taken back before anything outward is done. */
export const settling = days(parameters.settlingDays.on('2026-01-01'));

/** The day a child was born: the register's, also after it has been corrected. */
export function bornOn(view: View, child: Party = view.about): Day | undefined {
  const found = child.is === 'person' ? view.finding('born', child) : undefined;
  return typeof found === 'string' ? found : child.since;
}

/** The day of the birth or the loss; the term while the pregnancy lasts. */
export function birthOrTerm(view: View): Day {
  const known = [...childrenOf(view), ...stillbornOf(view)].flatMap((it) => bornOn(view, it) ?? []);
  return known.sort()[0] ?? view.triggered;
}

export const isPregnancy = (view: View): boolean => childrenOf(view).length + stillbornOf(view).length === 0;

/** The first day of a week of the pregnancy, counted back from the term; no such day once the child is born. */
export const startOfWeek = (name: Counted) => (view: View) =>
  isPregnancy(view) ? plus(view.triggered, weeks(count(name, view) - termWeek)) : undefined;

/** Long enough after the term to ask whether anybody was there to notify the birth. */
export const termHasPassed = (view: View) => (isPregnancy(view) ? after(view.triggered, weeks(3)) : undefined);

export const birthNoticeDue = (view: View): Day =>
  after(birthOrTerm(view), weeks(parameters.birthNoticeWithin.on(view.today).weeks));

/** Months after the birth or the loss; no such day while the child is awaited. */
export const monthsAfterBirth = (name: Counted) => (view: View) =>
  isPregnancy(view) ? undefined : after(birthOrTerm(view), months(count(name, view)));

/** A child's age in months, as a day. */
export const atMonths = (name: Counted) => (view: View) => atAge(view, count(name, view));

export const weeksAfterLoss = (name: Counted) => (view: View) => {
  const on = bornOn(view);
  return on && after(on, weeks(count(name, view)));
};

export const cashForCareOpens = (view: View) => atAge(view, parameters.cashForCareMonths.on(view.today).first);
export const cashForCareEnds = (view: View) => atAge(view, parameters.cashForCareMonths.on(view.today).last);

/** Child benefit is paid to the month before the child comes of age. */
export function childBenefitEnds(view: View): Day | undefined {
  const born = bornOn(view);
  if (born === undefined) return undefined;
  const ofAge = plus(born, { years: parameters.childBenefitUntil.on(view.today) });
  return plus(firstOfMonth(ofAge), { days: -1 });
}

/** Notice for a leave of more than twelve weeks, counted from the three weeks before term; no reminder of a day that has gone. */
export function leaveNoticeDue(view: View): Day | undefined {
  const { beforeTerm } = parameters.benefitDays.on(view.today);
  const starts = plus(birthOrTerm(view), weeks(-beforeTerm / 5));
  const due = plus(starts, weeks(-parameters.leaveNotice.on(view.today).long));
  return isBefore(due, view.today) ? undefined : due;
}

const atAge = (view: View, age: number): Day | undefined => {
  const born = bornOn(view);
  return born && after(born, months(age));
};
