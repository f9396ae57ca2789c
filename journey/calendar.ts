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
const mostRemembered = 2_000;

/** Remembers the answers of a slow question about the calendar; when it knows too many it begins anew. */
function remembering<Key, Answer>(ask: (key: Key) => Answer): (key: Key) => Answer {
  const known = new Map<Key, Answer>();
  return (key) => {
    let answer = known.get(key);
    if (answer !== undefined) return answer;
    if (known.size >= mostRemembered) known.clear();
    answer = ask(key);
    known.set(key, answer);
    return answer;
  };
}

const osloDay = (now: Instant): Day =>
  Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate().toString();

const dayOfHour = remembering((slot: number) => osloDay(slot * hour));

/** The date in Oslo at an instant; Oslo's clock only ever changes on the hour, so an hour has one date. */
export const dayOf = (now: Instant): Day => dayOfHour(Math.floor(now / hour));

/** The first instant of a day in Oslo. */
export const startOf: (day: Day) => Instant = remembering(
  (day: Day) => Temporal.PlainDate.from(day).toZonedDateTime(zone).epochMilliseconds,
);

/** The first instant of the next day in Oslo: 23, 24 or 25 hours after `startOf`. */
export const endOf: (day: Day) => Instant = remembering((day: Day) => startOf(plus(day, { days: 1 })));

const daysLater = remembering((key: string) => {
  const [day = '', days] = key.split('+');
  return Temporal.PlainDate.from(day)
    .add({ days: Number(days) })
    .toString();
});

/** Adds calendar time; a month that lacks the day gives its last day. */
export function plus(day: Day, span: Span): Day {
  if (!span.years && !span.months && !span.weeks) return span.days ? daysLater(`${day}+${span.days}`) : day;
  return Temporal.PlainDate.from(day).add(span).toString();
}

export const isBefore = (day: Day, other: Day): boolean => day < other;

/** Days from one day to another; negative when the other comes first. */
export const daysBetween = (from: Day, to: Day): number =>
  Temporal.PlainDate.from(from).until(to, { largestUnit: 'day' }).days;

/** Whole years lived; a person born on 29 February comes of age on 1 March in a common year. */
export const ageOn = (born: Day, on: Day): number =>
  Temporal.PlainDate.from(born).until(on, { largestUnit: 'year' }).years;

export const firstOfMonth = (day: Day): Day => `${day.slice(0, 7)}-01`;

export const firstOfNextMonth = (day: Day): Day =>
  Temporal.PlainDate.from(day).with({ day: 1 }).add({ months: 1 }).toString();
