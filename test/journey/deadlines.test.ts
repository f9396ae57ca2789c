import { type AppealCode, appeals, appealUntil } from '../../journey/appeals.js';
import { type Day, dayOf, daysBetween } from '../../journey/calendar.js';
import {
  after,
  bodysLimit,
  days,
  months,
  nudge,
  rightLost,
  sanction,
  weeks,
  workingDays,
} from '../../journey/deadlines.js';
import { isWorkingDay } from '../../journey/working-days.js';
import { fc } from '../seeded.js';

interface Moved {
  readonly movedOn?: Day;
}

const codes = Object.keys(appeals) as AppealCode[];
const anyDay = fc.integer({ min: Date.parse('2020-01-01'), max: Date.parse('2060-01-01') }).map(dayOf);

test('a deadline says what is at stake, by which law, and when', () => {
  const report = sanction('folkeregisterloven § 6-1', ({ movedOn }: Moved) => movedOn && after(movedOn, days(8)));
  expect(report).toMatchObject({ kind: 'sanction', law: 'folkeregisterloven § 6-1' });
  expect(report.on({ movedOn: '2026-11-25' })).toBe('2026-12-03');
});

test('a deadline whose start is not known has no date', () => {
  const grant = rightLost('folketrygdloven § 14-17', ({ movedOn }: Moved) => movedOn && after(movedOn, months(6)));
  expect(grant.kind).toBe('rightLost');
  expect(grant.on({})).toBeUndefined();
});

test('a reminder rests on no law', () => {
  expect(nudge(() => '2026-12-01')).not.toHaveProperty('law');
  expect(bodysLimit('foretaksregisterloven § 6-1', () => '2026-12-01').kind).toBe('bodysLimit');
});

test.each([
  [days(60), '2027-01-24'],
  [weeks(3), '2026-12-16'],
  [months(3), '2027-02-25'],
  [workingDays(10), '2026-12-09'],
  [{ months: 1, workingDays: 1 }, '2026-12-28'],
])('25 November 2026 and then %j is %s', (duration, expected) => {
  expect(after('2026-11-25', duration)).toBe(expected);
});

test.each([
  ['K6N', '2026-11-25', '2027-01-06', 'nav-klageinstans'],
  ['K3S', '2026-11-25', '2026-12-16', 'statsforvalter'],
  ['K4S', '2026-11-27', '2026-12-28', 'statsforvalter'],
  ['K6', '2026-11-25', '2027-01-06', 'tax-appeals'],
  ['K3U', '2026-12-11', '2027-01-04', 'une'],
  ['K3', '2026-03-13', '2026-04-07', 'superior-body'],
  ['A1', '2027-01-31', '2027-03-01', 'court'],
] as const)(
  'a decision that can be appealed by %s and was known on %s can be until %s, to %s',
  (code, on, until, body) => {
    expect(appealUntil(code, on)).toMatchObject({ until, body });
  },
);

test('an appeal is counted in weeks, but to a court in months', () => {
  expect(appealUntil('K6N', '2026-11-25').weeks).toBe(6);
  expect(appealUntil('A1', '2026-11-25')).toMatchObject({ months: 1 });
});

test('the last day for an appeal is always a working day, and never earlier than the law gives', () => {
  fc.assert(
    fc.property(fc.constantFrom(...codes), anyDay, (code, notified) => {
      const { until } = appealUntil(code, notified);
      const { weeks: w, months: m } = appeals[code];
      const given = daysBetween(notified, after(notified, w ? weeks(w) : months(m ?? 0)));
      expect(isWorkingDay(until)).toBe(true);
      expect(daysBetween(notified, until)).toBeGreaterThanOrEqual(given);
      expect(daysBetween(notified, until)).toBeLessThanOrEqual(given + 5);
    }),
  );
});
