/** The law's numbers for losing and finding a job. Tags are those of the handbook's source list; what is not verified must not be shown as certain. */
import { parameter } from './parameter.js';
import { always, from, general } from './version.js';

const export64 = general('forordning (EF) nr. 883/2004 artikkel 64');

export const jobLoss = {
  registrationAge: parameter('registrationAge', 'years old', [
    from(always, 18, { law: 'arbeidsmarkedsloven § 10, NAV’s own rule', source: 'N5' }),
  ]),

  minimumIncome: parameter('minimumIncome', 'basic amounts in twelve or thirty-six months', [
    from(always, { twelve: 1.5, thirtySix: 3 }, { law: 'folketrygdloven § 4-4', source: 'N3' }),
  ]),
  lostHours: parameter('lostHours', 'per cent of the hours, at least', [
    from(always, 50, { law: 'folketrygdloven § 4-3', source: 'N3' }),
  ]),
  benefitAge: parameter('benefitAge', 'years old, not to be reached', [
    from(always, 67, { law: 'folketrygdloven § 4-23', source: 'N3' }),
  ]),
  benefitWeeks: parameter('benefitWeeks', 'weeks at most, the longer from so many basic amounts a year', [
    from(always, { longer: 104, shorter: 52, from: 2 }, { law: 'folketrygdloven § 4-15', source: 'N3' }),
  ]),
  layoffWeeks: parameter('layoffWeeks', 'weeks at most while laid off', [
    from(always, 26, general('folketrygdloven § 4-7')),
  ]),
  benefitRate: parameter('benefitRate', 'of the basis a day, up to so many basic amounts; in all so much of it', [
    from(always, { daily: 0.0024, cap: 6, most: 0.9 }, { law: 'folketrygdloven §§ 4-11, 4-12', source: 'N3' }),
  ]),
  benefitForChild: parameter('benefitForChild', 'kroner a day and child', [
    from('2025-01-01', 37, { law: 'folketrygdloven § 4-12', source: 'N3' }),
    from('2026-01-01', 38, { law: 'folketrygdloven § 4-12', source: 'N3' }),
  ]),
  benefitWaitingDays: parameter('benefitWaitingDays', 'days without benefit', [
    from(always, 3, { law: 'folketrygdloven § 4-9', source: 'N3' }),
  ]),
  selfInflictedWeeks: parameter('selfInflictedWeeks', 'weeks without benefit', [
    from(always, 18, { law: 'folketrygdloven §§ 4-10, 4-20', source: 'N3' }),
  ]),
  reopenWithin: parameter('reopenWithin', 'weeks', [from(always, 52, { law: 'folketrygdloven § 4-16', source: 'N3' })]),
  applyAhead: parameter('applyAhead', 'days before the first day without work', [
    from(always, 14, { law: 'folketrygdloven §§ 4-19, 22-13', source: 'N7' }),
  ]),
  holidaySupplement: parameter('holidaySupplement', 'month and day', [
    from(always, { opens: '01-01', last: '05-31' }, general('folketrygdloven § 4-14')),
  ]),

  /** NAV's fortnights run from Monday to Sunday, all over the country the same. Only their length is in the law. */
  reportCard: parameter('reportCard', 'first Monday of one; days before and after its last', [
    from(always, { monday: '2025-12-29', opensBefore: 1, within: 8 }, general('folketrygdloven § 4-8')),
  ]),
  reportPeriodsWithoutLoss: parameter('reportPeriodsWithoutLoss', 'report periods in a row', [
    from(always, 3, { law: 'folketrygdloven §§ 4-3, 4-16', source: 'N3' }),
  ]),

  wageGuarantee: parameter('wageGuarantee', 'basic amounts, months of pay, months old, share owned', [
    from(always, { cap: 2, months: 6, age: 12, share: 0.2 }, { law: 'lønnsgarantiloven §§ 1, 7', source: 'N7' }),
  ]),
  disputeWithin: parameter('disputeWithin', 'weeks after notice: to ask for negotiation, to sue', [
    from(always, { negotiation: 2, court: 8 }, general('arbeidsmiljøloven §§ 17-3, 17-4')),
  ]),
  housingAllowanceDay: parameter('housingAllowanceDay', 'day of the month', [
    from(always, 25, general('bustøttelova § 8')),
  ]),
  benefitAbroad: parameter('benefitAbroad', 'months at most, after so many weeks here', [
    from(always, { months: 3, afterWeeks: 4 }, export64),
  ]),
  emergencyHelpWithin: parameter('emergencyHelpWithin', 'days', [from(always, 1, general('sosialtjenesteloven § 18'))]),
} as const;
