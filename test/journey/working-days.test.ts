import { dayOf, daysBetween, isBefore, plus } from '../../journey/calendar.js';
import { addWorkingDays, easter, isWorkingDay, nextWorkingDay, publicHolidays } from '../../journey/working-days.js';
import { fc } from '../seeded.js';

const anyDay = fc.integer({ min: Date.parse('2000-01-01'), max: Date.parse('2090-01-01') }).map(dayOf);

test.each([
  [1818, '1818-03-22'],
  [1943, '1943-04-25'],
  [1954, '1954-04-18'],
  [1981, '1981-04-19'],
  [2000, '2000-04-23'],
  [2008, '2008-03-23'],
  [2019, '2019-04-21'],
  [2024, '2024-03-31'],
  [2025, '2025-04-20'],
  [2026, '2026-04-05'],
  [2027, '2027-03-28'],
  [2028, '2028-04-16'],
  [2038, '2038-04-25'],
  [2049, '2049-04-18'],
  [2076, '2076-04-19'],
])('Easter Sunday of %i is %s', (year, day) => {
  expect(easter(year)).toBe(day);
});

test('the red days of 2026 are the twelve of the calendar', () => {
  expect([...publicHolidays(2026)]).toEqual([
    '2026-01-01',
    '2026-04-02',
    '2026-04-03',
    '2026-04-05',
    '2026-04-06',
    '2026-05-01',
    '2026-05-14',
    '2026-05-17',
    '2026-05-24',
    '2026-05-25',
    '2026-12-25',
    '2026-12-26',
  ]);
});

test('in 2027 Whit Monday and Constitution Day are one holiday', () => {
  expect(publicHolidays(2027).size).toBe(11);
  expect(publicHolidays(2027)).toContain('2027-05-17');
});

test('Christmas Eve and New Year’s Eve are working days', () => {
  expect(isWorkingDay('2026-12-24')).toBe(true);
  expect(isWorkingDay('2026-12-31')).toBe(true);
});

test.each([
  ['2026-12-24', 1, '2026-12-28'],
  ['2026-04-01', 1, '2026-04-07'],
  ['2026-11-20', 10, '2026-12-04'],
  ['2026-12-18', 10, '2027-01-05'],
  ['2026-11-21', 1, '2026-11-23'],
  ['2026-11-23', -1, '2026-11-20'],
  ['2026-11-21', 0, '2026-11-21'],
])('%s and %i working days is %s', (day, n, expected) => {
  expect(addWorkingDays(day, n)).toBe(expected);
});

test('the next working day is the day itself unless it is free', () => {
  expect(nextWorkingDay('2026-11-25')).toBe('2026-11-25');
  expect(nextWorkingDay('2026-11-28')).toBe('2026-11-30');
  expect(nextWorkingDay('2026-04-02')).toBe('2026-04-07');
});

test('counting working days one at a time or all at once gives the same day', () => {
  fc.assert(
    fc.property(anyDay, fc.nat(15), fc.nat(15), (day, a, b) => {
      expect(addWorkingDays(addWorkingDays(day, a), b)).toBe(addWorkingDays(day, a + b));
    }),
  );
});

test('no free stretch is longer than five days, and none hides a working day', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const next = nextWorkingDay(day);
      expect(isWorkingDay(next)).toBe(true);
      expect(daysBetween(day, next)).toBeLessThanOrEqual(5);
      for (let d = day; isBefore(d, next); d = plus(d, { days: 1 })) expect(isWorkingDay(d)).toBe(false);
    }),
  );
});

test('going forward and back again returns to a working day', () => {
  fc.assert(
    fc.property(anyDay.map(nextWorkingDay), fc.nat(30), (day, n) => {
      expect(addWorkingDays(addWorkingDays(day, n), -n)).toBe(day);
    }),
  );
});
