/** When a right to a kindergarten place begins, and by when one must apply for it. */
import { type Day, isBefore, plus } from '../../journey/calendar.js';
import type { View } from '../../journey/view.js';
import { parameters } from '../law/parameters.js';
import { bornOn } from './days.js';
import { homeMunicipality } from './home-municipality.js';

/** The last day by which the municipality must give a place: August of the year the child turns one; the end of its birth month for September, October and November; August the year after for December (barnehageloven § 16). */
export function placeBy(born: Day): Day {
  const year = yearOf(born) + 1;
  const month = Number(born.slice(5, 7));
  if (month <= 8) return lastOfMonth(year, 8);
  return month === 12 ? lastOfMonth(year + 1, 8) : lastOfMonth(year, month);
}

/** The last day to apply for the intake that the right rests on; after that, for example after a move, the next one to come, until the child goes to school. */
export function intakeDate(view: View): Day | undefined {
  const born = bornOn(view);
  if (born === undefined) return undefined;
  const { ordinary, byBody } = parameters.kindergartenIntake.on(view.today);
  const day = byBody[homeMunicipality(view) ?? 'municipality'] ?? ordinary;
  const first = yearOf(placeBy(born));
  const last = yearOf(born) + parameters.kindergartenUntil.on(view.today) - 1;
  const intakes = Array.from({ length: last - first + 1 }, (_, n) => `${first + n}-${day}`);
  return intakes.find((it) => !hasPassed(view, it)) ?? intakes.at(-1);
}

/** As long as a place is wanted, the next intake is looked for on the day after one has passed. */
function hasPassed(view: View, intake: Day): boolean {
  const dayAfter = plus(intake, { days: 1 });
  const isWanted = ['open', 'lapsed', undefined].includes(view.outcome('kindergarten-place'));
  return isWanted ? view.reached(dayAfter) === 'yes' : !isBefore(view.today, dayAfter);
}

const yearOf = (day: Day): number => Number(day.slice(0, 4));

const lastOfMonth = (year: number, month: number): Day =>
  plus(plus(`${year}-${String(month).padStart(2, '0')}-01`, { months: 1 }), { days: -1 });
