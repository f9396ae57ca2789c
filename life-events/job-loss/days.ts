/** The days the law counts from, and the days it counts to. */
import { type Day, daysBetween, isBefore, plus } from '../../journey/calendar.js';
import { after, days, weeks } from '../../journey/deadlines.js';
import type { Period } from '../../journey/define.js';
import type { View } from '../../journey/view.js';
import { parameters } from '../law/parameters.js';
import { backAtWorkOn, dayOf, endingOf } from './ending.js';
import { lostAgainOn } from './lost-again.js';
import { thirdWithoutLossEnds } from './report-cards.js';

/** The first day without work. Benefit is not granted backwards: from then on every day counts. */
export const firstDay = (view: View): Day => view.triggered;

/** No sooner may anybody apply. */
export const applicationOpens = (view: View): Day => plus(firstDay(view), days(-parameters.applyAhead.on(view.today)));

/** So it is with benefit; while nobody has applied, the day on which they are too old is remembered. */
export function benefitOpens(view: View): Day {
  rememberAge(view, 'unemployment-benefit');
  return applicationOpens(view);
}

function rememberAge(view: View, step: string): void {
  const last = lastDayOfAge(view);
  if (last !== undefined && (view.outcome(step) ?? 'open') === 'open') view.reached(plus(last, { days: 1 }));
}

const afterNotice = (within: (view: View) => number) => (view: View) => {
  const notice = dayOf(view, 'noticeOn');
  return notice && after(notice, weeks(within(view)));
};

export const negotiationDue = afterNotice((view) => parameters.disputeWithin.on(view.today).negotiation);
export const lawsuitDue = afterNotice((view) => parameters.disputeWithin.on(view.today).court);

/** Months are lost one by one: an application in time counts from this month. */
export function nextHousingAllowanceDay(view: View): Day {
  const day = parameters.housingAllowanceDay.on(view.today);
  const thisMonth = `${view.today.slice(0, 7)}-${day}`;
  if (mayApplyForHousing(view)) view.reached(plus(thisMonth, { days: 1 }));
  return isBefore(thisMonth, view.today) ? plus(thisMonth, { months: 1 }) : thisMonth;
}

/** Whoever has applied, or will not, need not be told of the next month. */
function mayApplyForHousing(view: View): boolean {
  const outcome = view.outcome('housing-allowance') ?? 'open';
  return view.finding('lowIncome') === true && (outcome === 'open' || outcome === 'notRelevant');
}

/** How long benefit may be paid; nobody knows before income is known. */
export function benefitWeeks(view: View): number | undefined {
  if (endingOf(view) === 'laid-off') return parameters.layoffWeeks.on(view.today);
  const [year, three] = [view.finding('earnedTwelveMonths'), view.finding('earnedThirtySixMonths')];
  if (typeof year !== 'number' || typeof three !== 'number') return undefined;
  const { longer, shorter, from } = parameters.benefitWeeks.on(view.today);
  const isHigh = Math.max(year, three / 3) >= from * parameters.basicAmount.on(view.today);
  return isHigh ? longer : shorter;
}

/** The last day that benefit can be had: the weeks are used, three report periods have gone without a loss, or the age is reached. The day it began is on the decision. */
export function benefitEnds(view: View): Day | undefined {
  const [began, most] = [dayOf(view, 'benefitFrom'), benefitWeeks(view)];
  if (began === undefined) return undefined;
  const used = most === undefined ? undefined : dayBefore(plus(began, { weeks: most }));
  return earliest(used, thirdWithoutLossEnds(view), lastDayOfAge(view));
}

/** What is left of the weeks, from the day that work was lost again. */
export function reopenedEnds(view: View): Day | undefined {
  const [began, most, stopped, again] = [
    dayOf(view, 'benefitFrom'),
    benefitWeeks(view),
    stoppedOn(view),
    lostAgainOn(view),
  ];
  if (began === undefined || most === undefined || stopped === undefined || again === undefined) return undefined;
  const left = most * 7 - Math.max(0, daysBetween(began, stopped));
  return earliest(plus(again, { days: Math.max(0, left) - 1 }), lastDayOfAge(view));
}

/** The day on which benefit stopped because there was work again. */
export function stoppedOn(view: View): Day | undefined {
  const third = thirdWithoutLossEnds(view);
  return earliest(backAtWorkOn(view), third && plus(third, { days: 1 }));
}

/** Until when benefit that has stopped can be taken up again; the day itself begins the next 52 weeks. */
export function reopenUntil(view: View): Day | undefined {
  const stopped = stoppedOn(view);
  return stopped && plus(stopped, weeks(parameters.reopenWithin.on(view.today)));
}

/** Each time that work is lost again has its own application. */
export function timeWithoutWork(view: View): Period | undefined {
  const again = lostAgainOn(view);
  if (again === undefined) return undefined;
  for (const step of ['reopen-benefit', 'benefit-anew']) rememberAge(view, step);
  const opens = plus(again, days(-parameters.applyAhead.on(view.today)));
  const within = weeks(parameters.reopenWithin.on(view.today));
  return { name: again, opens, until: plus(again, within) };
}

/** Years in which benefit was paid, each with the spring after it. */
export function holidayYear(view: View): Period | undefined {
  const began = dayOf(view, 'benefitFrom');
  if (began === undefined) return undefined;
  const { opens, last } = parameters.holidaySupplement.on(view.today);
  const ended = earliest(stoppedOn(view), benefitEnds(view)) ?? view.today;
  for (let year = yearOf(began); year <= yearOf(ended); year += 1) {
    const until = `${year + 1}-${last}`;
    if (!isBefore(until, view.today)) return { name: String(year), opens: `${year + 1}-${opens}`, until };
  }
  return undefined;
}

export const measureEnds = (view: View): Day | undefined => dayOf(view, 'measureUntil');

export const leavesOn = (view: View): Day | undefined => dayOf(view, 'leavesOn');

export function abroadEnds(view: View): Day | undefined {
  const left = leavesOn(view);
  return left && dayBefore(plus(left, { months: parameters.benefitAbroad.on(view.today).months }));
}

export const jobStarts = (view: View): Day | undefined => dayOf(view, 'jobFoundOn');

/** The day before somebody is too old. */
function lastDayOfAge(view: View): Day | undefined {
  const born = dayOf(view, 'born');
  return born && dayBefore(plus(born, { years: parameters.benefitAge.on(view.today) }));
}

const dayBefore = (day: Day): Day => plus(day, { days: -1 });

const yearOf = (day: Day): number => Number(day.slice(0, 4));

const earliest = (...all: readonly (Day | undefined)[]): Day | undefined =>
  all.filter((it) => it !== undefined).sort()[0];
