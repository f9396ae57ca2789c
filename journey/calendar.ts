import { Temporal } from 'temporal-polyfill';

/** A calendar date in Europe/Oslo, `YYYY-MM-DD`; two of them compare as text. */
export type Day = string;

/** Law's time in milliseconds since 1970 (UTC). */
export type Instant = number;

/** A stretch of the calendar; months and years are added before weeks and days. */
export interface Span {
  readonly years?: number;
  readonly months?: number;
  readonly weeks?: number;
  readonly days?: number;
}

const zone = 'Europe/Oslo';
const hour = 3_600_000;
const remembered = new Map<number, Day>();
const mostRemembered = 2_000;

const osloDay = (now: Instant): Day =>
  Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate().toString();

/** The date in Oslo at an instant; Oslo's clock only ever changes on the hour, so an hour has one date. */
export function dayOf(now: Instant): Day {
  const slot = Math.floor(now / hour);
  const known = remembered.get(slot);
  if (known !== undefined) return known;
  if (remembered.size >= mostRemembered) remembered.clear();
  const day = osloDay(slot * hour);
  remembered.set(slot, day);
  return day;
}

/** The first instant of a day in Oslo. */
export const startOf = (day: Day): Instant => Temporal.PlainDate.from(day).toZonedDateTime(zone).epochMilliseconds;

/** The first instant of the next day in Oslo: 23, 24 or 25 hours after `startOf`. */
export const endOf = (day: Day): Instant => startOf(plus(day, { days: 1 }));

/** Adds calendar time; a month that lacks the day gives its last day. */
export const plus = (day: Day, span: Span): Day =>
  Object.keys(span).length === 0 ? day : Temporal.PlainDate.from(day).add(span).toString();

export const isBefore = (day: Day, other: Day): boolean => day < other;

/** Days from one day to another; negative when the other comes first. */
export const daysBetween = (from: Day, to: Day): number =>
  Temporal.PlainDate.from(from).until(to, { largestUnit: 'day' }).days;

/** Whole years lived; a person born on 29 February comes of age on 1 March in a common year. */
export const ageOn = (born: Day, on: Day): number =>
  Temporal.PlainDate.from(born).until(on, { largestUnit: 'year' }).years;

export const firstOfNextMonth = (day: Day): Day =>
  Temporal.PlainDate.from(day).with({ day: 1 }).add({ months: 1 }).toString();
