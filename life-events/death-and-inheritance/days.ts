/** The days the law counts from, and the days it counts to. */
import { type Day, isBefore, plus } from '../../journey/calendar.js';
import { after, days, months, weeks, workingDays } from '../../journey/deadlines.js';
import type { Period } from '../../journey/define.js';
import type { View } from '../../journey/view.js';
import { parameters } from '../law/parameters.js';
import { truth } from '../looking.js';
import { deceasedOf } from './kin.js';

const today = '2026-01-01';

/** How long a death may still be taken back before anything outward is done. */
export const settling = days(parameters.deathSettlingDays.on(today));

/** How long the court waits before it reminds, and its certificate takes. */
export const courtWithin = days(parameters.settlementWithin.on(today));
export const certificateWithin = weeks(parameters.certificateAnswer.on(today));

/** Somebody at the court must look where the notice to creditors has run out, and nothing was heard. */
export const noticeWithin = weeks(parameters.estateNoticePeriod.on(today) + 2);

/** The day somebody died: the register's, also after it has been corrected. */
export function diedOn(view: View): Day {
  const found = view.finding('died', deceasedOf(view));
  return typeof found === 'string' ? found : view.triggered;
}

export const burialDue = (view: View): Day =>
  after(diedOn(view), workingDays(parameters.burialWithin.on(view.triggered)));

/** The court's own day, where it has given more time. */
export function settlementDue(view: View): Day {
  const given = view.finding('settlementDeadline', deceasedOf(view));
  return typeof given === 'string' ? given : after(diedOn(view), days(parameters.settlementWithin.on(view.triggered)));
}

export const courtReminds = (view: View): Day =>
  after(diedOn(view), days(parameters.settlementWithin.on(view.triggered)));

export const testamentDue = (view: View): Day =>
  after(diedOn(view), months(parameters.testamentWithin.on(view.triggered)));

export const funeralGrantDue = (view: View): Day =>
  after(diedOn(view), months(parameters.funeralGrantWithin.on(view.triggered)));

export const survivorNudge = (view: View): Day =>
  after(diedOn(view), months(parameters.survivorBackPay.on(view.triggered)));

export const survivorBenefitEnds = (view: View): Day =>
  plus(diedOn(view), { years: parameters.survivorBenefitYears.on(view.triggered).usual });

/** The day before the child turns twenty. */
export function childPensionEnds(view: View): Day | undefined {
  const born = view.finding('born');
  if (typeof born !== 'string') return undefined;
  return plus(plus(born, { years: parameters.childPensionUntil.on(view.today) }), { days: -1 });
}

/** A farm must have its new owner in time; a home need not. */
export const transferDue = (view: View): Day | undefined =>
  view.finding('home', deceasedOf(view)) === 'farm'
    ? plus(diedOn(view), { years: parameters.farmWithin.on(view.triggered) })
    : undefined;

/** The return for a year of income, from the year of the death on; a business has a month more. */
export function taxYear(view: View): Period | undefined {
  const due = parameters.estateReturnDue.on(view.today);
  const day = truth(view, 'hadBusiness', deceasedOf(view)) ? due.business : due.usual;
  const thisYear = Number(view.today.slice(0, 4));
  const isOver = isBefore(`${thisYear}-${day}`, view.today);
  const income = Math.max(isOver ? thisYear : thisYear - 1, Number(diedOn(view).slice(0, 4)));
  return { name: String(income), opens: `${income + 1}-03-15`, until: `${income + 1}-${day}` };
}
