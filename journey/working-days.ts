import { Temporal } from 'temporal-polyfill';
import { type Day, plus } from './calendar.js';

const remembered = new Map<number, ReadonlySet<Day>>();

/** Easter Sunday of a Gregorian year (Gauss, as corrected by Oudin). */
export function easter(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const corrections = century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25);
  const epact = (19 * golden + corrections + 15) % 30;
  const fullMoon = epact - Math.floor(epact / 28) * (1 - Math.floor(29 / (epact + 1)) * Math.floor((21 - golden) / 11));
  const weekday = (year + Math.floor(year / 4) + fullMoon + 2 - century + Math.floor(century / 4)) % 7;
  return plus(`${String(year).padStart(4, '0')}-03-28`, { days: fullMoon - weekday });
}

/** Norway's public holidays in a year, the Sundays among them too (lov 1995-02-24 nr. 12 § 2, lov 1947-04-26 nr. 1). */
export function publicHolidays(year: number): ReadonlySet<Day> {
  const known = remembered.get(year);
  if (known) return known;
  const sunday = easter(year);
  const movable = [-3, -2, 0, 1, 39, 49, 50].map((days) => plus(sunday, { days }));
  const fixed = ['01-01', '05-01', '05-17', '12-25', '12-26'].map((date) => `${sunday.slice(0, 4)}-${date}`);
  const holidays = new Set([...movable, ...fixed].sort());
  remembered.set(year, holidays);
  return holidays;
}

/** Neither Saturday, Sunday nor public holiday. */
export function isWorkingDay(day: Day): boolean {
  const { dayOfWeek, year } = Temporal.PlainDate.from(day);
  return dayOfWeek < 6 && !publicHolidays(year).has(day);
}

/** The day itself when it is a working day, otherwise the first one after it. */
export function nextWorkingDay(day: Day): Day {
  let candidate = day;
  while (!isWorkingDay(candidate)) candidate = plus(candidate, { days: 1 });
  return candidate;
}

/** The nth working day after a day, which itself does not count; before it when n is negative. */
export function addWorkingDays(day: Day, n: number): Day {
  const step = Math.sign(n);
  let reached = day;
  for (let left = Math.abs(n); left > 0; ) {
    reached = plus(reached, { days: step });
    if (isWorkingDay(reached)) left -= 1;
  }
  return reached;
}
