/** NAV's fortnights: when a report card opens, until when it can be sent, and which of them are somebody's. */
import { type Day, daysBetween, isBefore, plus } from '../../journey/calendar.js';
import type { Period } from '../../journey/define.js';
import type { View } from '../../journey/view.js';
import { parameters } from '../law/parameters.js';
import { dayOf } from './ending.js';

/** Days. */
export const length = 14;

/** The first day of the fortnight that a day lies in: a Monday. */
export function fortnightOf(day: Day, view: Pick<View, 'today'>): Day {
  const { monday } = parameters.reportCard.on(view.today);
  const since = Math.floor(daysBetween(monday, day) / length);
  return plus(monday, { days: since * length });
}

/** A report card: the fortnight it is about, and when it can be sent. */
export interface Card extends Period {
  monday: Day;
  sunday: Day;
}

/** Fortnights that somebody reports for: from the one that the first day lies in to the one with the last. */
export interface Span {
  first: Day;
  last?: Day | undefined;
}

/** The card that is next to be sent: of this fortnight, or of the one before while there is time. */
export function cardWithin({ first, last }: Span, view: Pick<View, 'today'>): Card | undefined {
  const before = plus(fortnightOf(view.today, view), { days: -length });
  const start = latest(fortnightOf(first, view), before);
  const cards = [0, 1, 2].map((n) => cardOf(plus(start, { days: n * length }), view));
  const next = cards.find(({ until }) => !isBefore(until, view.today));
  return next && last !== undefined && isBefore(last, next.monday) ? undefined : next;
}

function cardOf(monday: Day, view: Pick<View, 'today'>): Card {
  const { opensBefore, within } = parameters.reportCard.on(view.today);
  const sunday = plus(monday, { days: length - 1 });
  const opens = plus(sunday, { days: -opensBefore });
  return { name: weekOf(monday), monday, sunday, opens, until: plus(sunday, { days: within }) };
}

/** The last day of the third whole fortnight in a row in which no hours were lost; no such day while hours are lost, or if they were lost again before it. */
export function thirdWithoutLossEnds(view: View): Day | undefined {
  const [from, until] = [dayOf(view, 'noLossFrom'), dayOf(view, 'noLossUntil')];
  if (from === undefined) return undefined;
  const begun = fortnightOf(from, view);
  const first = begun === from ? begun : plus(begun, { days: length });
  const ends = plus(first, { days: length * parameters.reportPeriodsWithoutLoss.on(view.today) - 1 });
  return until !== undefined && until >= from && until <= ends ? undefined : ends;
}

/** The ISO week that a Monday begins: `2026-W48`. The week's Thursday gives its year. */
function weekOf(monday: Day): string {
  const thursday = plus(monday, { days: 3 });
  const year = thursday.slice(0, 4);
  const week = Math.floor(daysBetween(`${year}-01-01`, thursday) / 7) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}

const latest = (a: Day, b: Day): Day => (isBefore(a, b) ? b : a);
