/** When the duties of every year and every month are open, counted from today. */
import { type Day, firstOfNextMonth, isBefore, plus } from '../../journey/calendar.js';
import { after, weeks } from '../../journey/deadlines.js';
import type { Period } from '../../journey/define.js';
import type { View } from '../../journey/view.js';
import { nextWorkingDay } from '../../journey/working-days.js';
import { parameters } from '../law/parameters.js';
import { day } from './board.js';

const yearOf = (on: Day): number => Number(on.slice(0, 4));

/** A year's compensation: applied for in summer, and paid before the year is out. What was not there in time has the next year as its first. */
export function compensationYear({ today, about, triggered }: View): Period {
  const { opens, last } = parameters.vatCompensationYear.on(today);
  const since = about.since ?? triggered;
  const year = Math.max(yearOf(today), yearOf(since) + (since.slice(5) > last ? 1 : 0));
  return { name: String(year), opens: `${year}-${opens}`, until: `${year}-12-31` };
}

export function calendarYear({ today }: View): Period {
  const year = yearOf(today);
  return { name: String(year), opens: `${year}-01-01`, until: `${year}-12-31` };
}

/** The annual meeting of a year: the day that was told where it is of that year, else when most have met; and how long there is to tell what changed. */
export function annualMeeting(view: View): Period {
  const thisYear = meetingOf(view, yearOf(view.today));
  return isBefore(thisYear.until, view.today) ? meetingOf(view, yearOf(view.today) + 1) : thisYear;
}

function meetingOf(view: View, year: number): Period {
  const { usually, tellWithin } = parameters.annualMeeting.on(view.today);
  const told = day(view, 'annualMeetingOn');
  const opens = told?.startsWith(`${year}-`) ? told : `${year}-${usually}`;
  return { name: String(year), opens, until: after(opens, weeks(tellWithin)) };
}

/** The month whose pay is to be reported: last month's until its day has passed; none before anybody was paid. */
export function payMonth(view: View): Period | undefined {
  const { today } = view;
  const since = day(view, 'payStartsOn');
  if (since === undefined) return undefined;
  const last = payReport(plus(firstOf(today), { days: -1 }), today);
  const isPaid = last.name >= since.slice(0, 7);
  return isPaid && !isBefore(last.until, today) ? last : payReport(isBefore(since, today) ? today : since, today);
}

function payReport(inMonth: Day, today: Day): Period {
  const opens = firstOfNextMonth(inMonth);
  const due = plus(opens, { days: parameters.payReportDay.on(today) - 1 });
  return { name: inMonth.slice(0, 7), opens, until: nextWorkingDay(due) };
}

/** A report a year on the day that the grant's giver set, up to the last one. */
export function grantReport(view: View): Period | undefined {
  const [first, last] = [day(view, 'grantReportBy'), day(view, 'grantLastReport')];
  if (first === undefined || last === undefined) return undefined;
  const years = Math.max(0, yearOf(view.today) - yearOf(first));
  const until = [years, years + 1].map((n) => plus(first, { years: n })).find((it) => it >= view.today);
  if (until === undefined || until > last) return undefined;
  const opens = after(until, weeks(-parameters.grantReportOpens.on(view.today)));
  return { name: until.slice(0, 4), opens, until };
}

const firstOf = (on: Day): Day => `${on.slice(0, 7)}-01`;
