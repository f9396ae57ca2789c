import {
  ageOn,
  type Day,
  dayOf,
  daysBetween,
  endOf,
  firstOfNextMonth,
  isBefore,
  plus,
  startOf,
} from '../../journey/calendar.js';
import { fc } from '../seeded.js';

const hour = 3_600_000;
const utc = (text: string) => Date.parse(text);
const anyInstant = fc.integer({ min: utc('1980-01-01T00:00:00Z'), max: utc('2099-12-31T00:00:00Z') });
const anyDay = anyInstant.map(dayOf);

const osloByIntl = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Oslo',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});
const dayByIntl = (now: number): Day => {
  const parts = Object.fromEntries(osloByIntl.formatToParts(now).map(({ type, value }) => [type, value]));
  return `${parts.year}-${parts.month}-${parts.day}`;
};

test.each([
  ['2026-01-01T22:59:59.999Z', '2026-01-01'],
  ['2026-01-01T23:00:00.000Z', '2026-01-02'],
  ['2026-07-01T21:59:59.999Z', '2026-07-01'],
  ['2026-07-01T22:00:00.000Z', '2026-07-02'],
  ['2026-03-28T23:00:00.000Z', '2026-03-29'],
  ['2026-03-29T21:59:59.999Z', '2026-03-29'],
  ['2026-03-29T22:00:00.000Z', '2026-03-30'],
  ['2026-10-24T22:00:00.000Z', '2026-10-25'],
  ['2026-10-25T22:59:59.999Z', '2026-10-25'],
  ['2026-10-25T23:00:00.000Z', '2026-10-26'],
])('at %s it is %s in Oslo', (at, day) => {
  expect(dayOf(utc(at))).toBe(day);
});

test.each([
  ['2026-03-28', 24],
  ['2026-03-29', 23],
  ['2026-03-30', 24],
  ['2026-10-25', 25],
  ['2026-10-26', 24],
])('%s lasts %i hours in Oslo', (day, hours) => {
  expect(endOf(day) - startOf(day)).toBe(hours * hour);
});

test('a day begins at midnight in Oslo, in summer and in winter', () => {
  expect(startOf('2026-11-25')).toBe(utc('2026-11-24T23:00:00Z'));
  expect(startOf('2026-06-25')).toBe(utc('2026-06-24T22:00:00Z'));
});

test('the date of any instant is the one that the platform gives', () => {
  fc.assert(fc.property(anyInstant, (now) => dayOf(now) === dayByIntl(now)));
});

test('every instant of a day lies between its start and its end', () => {
  fc.assert(
    fc.property(anyInstant, (now) => {
      const day = dayOf(now);
      expect(startOf(day)).toBeLessThanOrEqual(now);
      expect(endOf(day)).toBeGreaterThan(now);
      expect(dayOf(startOf(day))).toBe(day);
      expect(dayOf(startOf(day) - 1)).toBe(plus(day, { days: -1 }));
    }),
  );
});

test('days that are added can be counted again', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -20_000, max: 20_000 }), (day, n) => {
      const other = plus(day, { days: n });
      expect(daysBetween(day, other)).toBe(n);
      expect(isBefore(day, other)).toBe(n > 0);
    }),
  );
});

test.each([
  ['2026-01-31', { months: 1 }, '2026-02-28'],
  ['2028-01-31', { months: 1 }, '2028-02-29'],
  ['2026-11-30', { months: 3 }, '2027-02-28'],
  ['2028-02-29', { years: 1 }, '2029-02-28'],
  ['2026-11-25', { weeks: 6 }, '2027-01-06'],
  ['2026-01-31', { months: 1, days: 1 }, '2026-03-01'],
  ['2026-11-25', {}, '2026-11-25'],
])('%s plus %j is %s', (day, span, expected) => {
  expect(plus(day, span)).toBe(expected);
});

test.each([
  ['2008-11-26', '2026-11-25', 17],
  ['2008-11-25', '2026-11-25', 18],
  ['2008-02-29', '2026-02-28', 17],
  ['2008-02-29', '2026-03-01', 18],
  ['2008-02-29', '2028-02-29', 20],
  ['2026-11-25', '2026-11-25', 0],
])('somebody born %s is, on %s, %i years old', (born, on, years) => {
  expect(ageOn(born, on)).toBe(years);
});

test('the first of next month follows December with January', () => {
  expect(firstOfNextMonth('2026-12-31')).toBe('2027-01-01');
  expect(firstOfNextMonth('2026-01-31')).toBe('2026-02-01');
});

test('what is not a date is refused', () => {
  expect(() => plus('2026-02-30', { days: 1 })).toThrow(RangeError);
  expect(() => startOf('yesterday')).toThrow(RangeError);
});

test('asking for a date again costs a fraction of asking first', () => {
  const took = (instants: readonly number[]): number => {
    const started = performance.now();
    instants.forEach(dayOf);
    return performance.now() - started;
  };
  const days = (nth: number) =>
    Array.from({ length: 300 }, (_, i) => startOf('1950-01-01') + (nth * 300 + i) * 24 * hour);
  const [firsts, agains] = [0, 1, 2, 3, 4]
    .map((nth) => [took(days(nth)), took(days(nth))] as const)
    .reduce(
      ([firsts, agains], [first, again]) => [Math.min(firsts, first), Math.min(agains, again)],
      [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
    );
  expect(agains).toBeLessThan(firsts / 10);
});
