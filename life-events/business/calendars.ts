/** The calendars of a business: which period of a duty is the next one to be due. */
import { type Day, firstOfNextMonth, isBefore, plus } from '../../journey/calendar.js';
import type { Period } from '../../journey/define.js';
import type { View } from '../../journey/view.js';
import { parameters } from '../law/parameters.js';
import { formOf } from './form.js';
import { businessOf } from './parties.js';

/** A period that may be due: with the last day of what it covers. */
interface Term extends Period {
  covers: Day;
}

const yearOf = (day: Day): number => Number(day.slice(0, 4));
const two = (number: number): string => String(number).padStart(2, '0');
const lastOfMonth = (year: number, month: number): Day =>
  plus(firstOfNextMonth(`${year}-${two(month)}-01`), { days: -1 });
const dayAfter = (day: Day): Day => plus(day, { days: 1 });

/** The day the unit was registered; nothing falls due for a time before it. */
function registeredOn(view: View): Day | undefined {
  const business = businessOf(view);
  const found = business && view.finding('registeredOn', business);
  return typeof found === 'string' ? found : undefined;
}

/** The first that is not over, of those that cover a day after the registration. */
function next(view: View, terms: readonly Term[]): Period | undefined {
  const since = registeredOn(view);
  if (since === undefined) return undefined;
  const found = terms.find(({ until, covers }) => !isBefore(until, view.today) && !isBefore(covers, since));
  return found && { name: found.name, opens: found.opens, until: found.until };
}

/** What lies around a day: the year before, its own and the two to come. */
const years = (view: View): number[] => [-1, 0, 1, 2].map((it) => yearOf(view.today) + it);

/** Every two months; what covers the last two is due in the next year. */
export function vatPeriod(view: View): Period | undefined {
  const due = parameters.vatReturnDue.on(view.today);
  const terms = years(view).flatMap((year) =>
    due.map((day, place): Term => {
      const covers = lastOfMonth(year, (place + 1) * 2);
      const until = `${place === due.length - 1 ? year + 1 : year}-${day}`;
      return { name: `${year}-${place + 1}`, opens: dayAfter(covers), until, covers };
    }),
  );
  return next(view, terms);
}

/** Every month, in the first days of the next. */
export function payrollPeriod(view: View): Period | undefined {
  const day = parameters.payrollReportDue.on(view.today);
  const terms = years(view).flatMap((year) =>
    Array.from({ length: 12 }, (_, month): Term => {
      const covers = lastOfMonth(year, month + 1);
      const opens = dayAfter(covers);
      return { name: `${year}-${two(month + 1)}`, opens, until: plus(opens, { days: day - 1 }), covers };
    }),
  );
  return next(view, terms);
}

/** What is handed in for a year, in the year after it. */
const yearly =
  (due: (view: View) => string, opensInMonth: number) =>
  (view: View): Period | undefined => {
    const terms = years(view).map(
      (year): Term => ({
        name: String(year),
        opens: `${year + 1}-${two(opensInMonth)}-01`,
        until: `${year + 1}-${due(view)}`,
        covers: `${year}-12-31`,
      }),
    );
    return next(view, terms);
  };

export const taxYear = yearly((view) => parameters.taxReturnDue.on(view.today), 3);
export const accountsYear = yearly((view) => parameters.annualAccountsDue.on(view.today), 1);

/** A sole proprietor pays through the year, a company in the year after. */
export function advanceTaxPeriod(view: View): Period | undefined {
  const { sole, company } = parameters.advanceTaxDue.on(view.today);
  const isSole = formOf(view) === 'sole-proprietorship';
  const terms = years(view).flatMap((year) =>
    (isSole ? sole : company).map((day, place): Term => {
      const until = `${isSole ? year : year + 1}-${day}`;
      return {
        ...{ name: `${year}-${place + 1}`, opens: plus(until, { months: -1 }), until },
        covers: isSole ? until : `${year}-12-31`,
      };
    }),
  );
  return next(view, terms);
}

/** How often somebody who is not registered for VAT looks at what was sold. */
export function turnoverPeriod(view: View): Period | undefined {
  const terms = years(view).flatMap((year) =>
    [3, 6, 9, 12].map((month, place): Term => {
      const covers = lastOfMonth(year, month);
      return { name: `${year}-Q${place + 1}`, opens: dayAfter(covers), until: plus(covers, { days: 21 }), covers };
    }),
  );
  return next(view, terms);
}

/** The day of a change that was told, for as long as it can be reported late. */
export function changeToReport(view: View): Period | undefined {
  const business = businessOf(view);
  const on = business && view.finding('changedOn', business);
  if (typeof on !== 'string') return undefined;
  const until = plus(on, { weeks: parameters.changeFine.on(view.today).weeks });
  return isBefore(until, view.today) ? undefined : { name: on, opens: on, until };
}

/** Each change has a time of its own; without one, the year goes by. */
export function changePeriod(view: View): Period {
  const year = yearOf(view.today);
  return changeToReport(view) ?? { name: `none-${year}`, opens: `${year}-01-01`, until: `${year}-12-31` };
}

/** So many days after the registration. */
export const afterRegistration =
  (days: (view: View) => number) =>
  (view: View): Day | undefined => {
    const since = registeredOn(view);
    return since && plus(since, { days: days(view) });
  };
