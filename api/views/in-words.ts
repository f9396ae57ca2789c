/** Days, moments, distances and numbers, as they are said. */
import { type Day, dayOf, daysBetween, type Instant, plus } from '../../journey/calendar.js';
import type { Language } from '../../life-events/texts/text.js';

const zone = 'Europe/Oslo';
const locales = { en: 'en-GB', no: 'nb-NO' } as const;
const localeOf = (language: Language) => locales[language === 'en' ? 'en' : 'no'];

const by = <Made>(make: (locale: string) => Made) => {
  const made = Object.fromEntries(Object.values(locales).map((it) => [it, make(it)]));
  return (language: Language): Made => made[localeOf(language)]!;
};

const dates = by((it) => new Intl.DateTimeFormat(it, { dateStyle: 'long', timeZone: 'UTC' }));
const months = by((it) => new Intl.DateTimeFormat(it, { month: 'long', year: 'numeric', timeZone: 'UTC' }));
const times = by((it) => new Intl.DateTimeFormat(it, { dateStyle: 'long', timeStyle: 'short', timeZone: zone }));
const shorts = by((it) => new Intl.DateTimeFormat(it, { day: 'numeric', month: 'short', timeZone: 'UTC' }));
const clocks = by((it) => new Intl.DateTimeFormat(it, { timeStyle: 'short', timeZone: zone }));
const distances = by((it) => new Intl.RelativeTimeFormat(it, { numeric: 'auto' }));
const numbers = by((it) => new Intl.NumberFormat(it, { maximumFractionDigits: 2 }));

/** Digits in groups that are not torn apart where lines break. */
export const numberIn = (language: Language, n: number): string => numbers(language).format(n);

export const dateIn = (language: Language, day: Day): string => dates(language).format(new Date(day));

/** The month that a day lies in. */
export const monthIn = (language: Language, day: Day): string => months(language).format(new Date(day));

export const shortDay = (language: Language, day: Day): string => shorts(language).format(new Date(day));

export const timeIn = (language: Language, at: Instant): string => dotted(language, times(language).format(at));

/** A moment with its clock; today is said as such. */
export function momentIn(language: Language, today: Day, at: Instant): string {
  const day = dayOf(at);
  const said = day === today ? distances(language).format(0, 'day') : dateIn(language, day);
  return `${said} ${dotted(language, clocks(language).format(at))}`;
}

/** Norwegian clocks have a dot. */
const dotted = (language: Language, time: string): string =>
  language === 'en' ? time : time.replace(/(\d\d):(\d\d)/, '$1.$2');

/** How far a day is from today: in days up to two weeks, in weeks up to three months, then in months and years. */
export function distanceIn(language: Language, today: Day, day: Day): string {
  const days = daysBetween(today, day);
  const far = Math.abs(days);
  const say = (n: number, unit: 'day' | 'week' | 'month' | 'year') => distances(language).format(Math.trunc(n), unit);
  if (far < 14) return say(days, 'day');
  if (far < 92) return say(days / 7, 'week');
  const months = monthsBetween(today, day);
  return Math.abs(months) < 24 ? say(months, 'month') : say(months / 12, 'year');
}

function monthsBetween(from: Day, to: Day): number {
  const [first, last] = from <= to ? [from, to] : [to, from];
  let months = 0;
  while (plus(first, { months: months + 1 }) <= last) months += 1;
  return from <= to ? months : -months;
}
