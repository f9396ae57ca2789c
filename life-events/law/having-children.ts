/** The law's numbers for having children. Tags are those of the handbook's source list; what is not verified must not be shown as certain. */
import { parameter } from './parameter.js';
import { always, from, general } from './version.js';

const barnetrygd = { law: 'barnetrygdloven § 10', source: 'N2' };
const periods = { law: 'folketrygdloven §§ 14-9 – 14-13', source: 'N6', verified: false } as const;
const cash = { law: 'kontantstøtteloven §§ 2, 7', source: 'N8' };
const price = { law: 'barnehageloven § 20, forskrift om foreldrebetaling', source: 'M2' };

export const havingChildren = {
  childBenefit: parameter('childBenefit', 'kroner a month', [
    from('2025-05-01', 1_968, barnetrygd),
    from('2026-02-01', 2_012, barnetrygd),
  ]),
  extendedChildBenefit: parameter('extendedChildBenefit', 'kroner a month', [
    from('2025-05-01', 2_516, barnetrygd),
    from('2026-02-01', 2_572, barnetrygd),
  ]),
  infantSupplement: parameter('infantSupplement', 'kroner a month', [
    from('2025-05-01', 696, barnetrygd),
    from('2026-02-01', 712, barnetrygd),
  ]),
  northernSupplement: parameter('northernSupplement', 'kroner a month', [
    from('2025-10-01', 500, barnetrygd),
    from('2026-02-01', 512, barnetrygd),
  ]),
  childBenefitWithoutApplication: parameter('childBenefitWithoutApplication', 'months old at most', [
    from(always, 6, { law: 'barnetrygdloven § 14', source: 'N2' }),
  ]),
  childBenefitBackPay: parameter('childBenefitBackPay', 'years', [
    from(always, 3, { law: 'barnetrygdloven § 11', source: 'N2' }),
  ]),
  childBenefitUntil: parameter('childBenefitUntil', 'years old, from the month before', [
    from(always, 18, { law: 'barnetrygdloven § 11', source: 'N2' }),
  ]),
  previousChild: parameter('previousChild', 'days at most, or months more than', [
    from(always, { sameBirthDays: 6, moreThanMonths: 5 }, { law: 'NAV’s own rule', source: 'N2' }),
  ]),
  settlingDays: parameter('settlingDays', 'days after the news of a birth', [
    from(always, 7, { law: 'NAV’s own rule', source: 'N2' }),
  ]),

  lumpSum: parameter('lumpSum', 'kroner a child', [
    from('2023-01-01', 92_648, { law: 'folketrygdloven § 14-17', source: 'N6, N9' }),
  ]),
  lumpSumWithin: parameter('lumpSumWithin', 'months after the birth', [
    from(always, 6, { law: 'folketrygdloven § 14-17, § 22-13', source: 'N6' }),
  ]),
  lumpSumMembership: parameter('lumpSumMembership', 'months', [
    from(always, 12, { law: 'folketrygdloven § 14-17', source: 'N6' }),
  ]),

  earningMonths: parameter('earningMonths', 'months with income', [
    from(always, { needed: 6, ofLast: 10 }, { law: 'folketrygdloven § 14-6', source: 'N6' }),
  ]),
  earningShare: parameter('earningShare', 'of the basic amount', [
    from(always, 0.5, { law: 'folketrygdloven § 14-6', source: 'N6' }),
  ]),
  benefitCap: parameter('benefitCap', 'basic amounts', [
    from(always, 6, { law: 'folketrygdloven § 14-7', source: 'N6' }),
  ]),
  applicationFromWeek: parameter('applicationFromWeek', 'week of pregnancy', [
    from(always, 22, { law: 'folketrygdloven § 14-10', source: 'N6' }),
  ]),
  applicationWithin: parameter('applicationWithin', 'months after the birth', [
    from(always, 3, { law: 'folketrygdloven § 22-13', source: 'N6' }),
  ]),
  prematureBeforeWeek: parameter('prematureBeforeWeek', 'week of pregnancy', [
    from(always, 33, { law: 'folketrygdloven § 14-10', source: 'N6' }),
  ]),
  lossAfterWeek: parameter('lossAfterWeek', 'week of pregnancy', [
    from(always, 26, { law: 'folketrygdloven §§ 14-9, 14-17', source: 'U1' }),
  ]),
  lossBenefitDays: parameter('lossBenefitDays', 'benefit days at most, five a week', [
    from(always, 30, { law: 'folketrygdloven § 14-9', source: 'U1' }),
  ]),
  stillbornFromWeek: parameter('stillbornFromWeek', 'week of pregnancy', [
    from(always, 28, { law: 'folkeregisterforskriften', source: 'F1, S2' }),
  ]),
  /** Five benefit days a week. At full coverage, or at 80 per cent. */
  benefitDays: parameter('benefitDays', 'benefit days, five a week', [
    from(
      '2024-07-01',
      {
        both: { full: 245, reduced: 306 },
        motherQuota: { full: 75, reduced: 95 },
        otherQuota: { full: 75, reduced: 95 },
        shared: { full: 80, reduced: 101 },
        onlyOther: { full: 200, reduced: 261 },
        twins: { full: 85, reduced: 106 },
        beforeTerm: 15,
        afterBirth: 30,
      },
      periods,
    ),
  ]),
  tripletDays: parameter('tripletDays', 'benefit days, five a week', [from(always, 230, periods)]),
  leaveNotice: parameter('leaveNotice', 'weeks of notice for leave of more than 2 weeks, 12 weeks, a year', [
    from(always, { short: 1, long: 4, year: 12 }, general('arbeidsmiljøloven § 12-7')),
  ]),

  cashForCare: parameter('cashForCare', 'kroner a month', [from('2024-08-01', 7_500, cash)]),
  cashForCareMonths: parameter('cashForCareMonths', 'months old', [from('2024-08-01', { first: 13, last: 19 }, cash)]),
  /** Part of the full amount, by the most hours a week that it holds for. */
  cashForCareScale: parameter('cashForCareScale', 'of the full amount, by agreed hours a week', [
    from(
      '2024-08-01',
      [
        { untilHours: 0, share: 1 },
        { untilHours: 8, share: 0.8 },
        { untilHours: 16, share: 0.6 },
        { untilHours: 24, share: 0.4 },
        { untilHours: 32, share: 0.2 },
      ],
      cash,
    ),
  ]),
  cashForCareMembership: parameter('cashForCareMembership', 'years', [
    from('2017-07-01', 5, { law: 'kontantstøtteloven § 3', source: 'N8' }),
  ]),

  kindergartenPrice: parameter('kindergartenPrice', 'kroner a month at most', [
    from('2024-08-01', { ordinary: 2_000, leastCentral: 1_500 }, price),
    from('2025-08-01', { ordinary: 1_200, leastCentral: 700 }, general(price.law)),
  ]),
  kindergartenFeeShare: parameter('kindergartenFeeShare', 'of the household’s income', [
    from(always, 0.06, general(price.law)),
  ]),
  kindergartenSiblings: parameter('kindergartenSiblings', 'off the price', [
    from('2023-08-01', { second: 0.3, third: 1 }, general(price.law)),
  ]),
  /** One municipality's figures, shown as an example only. */
  kindergartenIncomeLimits: parameter('kindergartenIncomeLimits', 'kroner a year', [
    from('2024-08-01', { freeCoreHours: 642_700, reducedFee: 366_667 }, { ...price, source: 'M1', verified: false }),
  ]),
  /** Month and day of the main intake; each municipality sets its own, and ours are invented. */
  kindergartenIntake: parameter<{ ordinary: string; byBody: Readonly<Record<string, string>> }>(
    'kindergartenIntake',
    'month and day',
    [from(always, { ordinary: '03-01', byBody: { granlia: '02-01' } }, general('barnehageloven § 17'))],
  ),

  kindergartenUntil: parameter('kindergartenUntil', 'years that the child turns in the year it begins school', [
    from(always, 6, general('opplæringslova § 2-1')),
  ]),

  nameWithin: parameter('nameWithin', 'months after the birth', [
    from(always, 6, { law: 'navneloven § 2', source: 'S3' }),
  ]),
  parentageAfterLoss: parameter('parentageAfterLoss', 'weeks after the loss', [
    from(always, 3, { law: 'barnelova § 4', source: 'U1' }),
  ]),
  birthNoticeWithin: parameter('birthNoticeWithin', 'weeks for a midwife or doctor, months for a mother', [
    from(always, { weeks: 1, months: 1 }, { law: 'forskrift 1982-10-25-1524', source: 'L12', verified: false }),
  ]),
  soleResponsibilityMonths: parameter('soleResponsibilityMonths', 'months after the parentage', [
    from(always, 12, { law: 'barnelova § 35', source: 'L2' }),
  ]),
  funeralGrantWithin: parameter('funeralGrantWithin', 'months after the death', [
    from(always, 6, { law: 'folketrygdloven §§ 7-2, 22-13', source: 'G4' }),
  ]),
  studentGrantWithin: parameter('studentGrantWithin', 'months after the birth', [
    from(always, 12, { law: 'forskrift om utdanningsstøtte', source: 'LK1', verified: false }),
  ]),
  studentGrantWeeks: parameter('studentGrantWeeks', 'weeks at most', [
    from(always, 49, { law: 'forskrift om utdanningsstøtte', source: 'LK1', verified: false }),
  ]),
  studentGrantStudy: parameter('studentGrantStudy', 'months before the birth', [
    from(always, 4, { law: 'forskrift om utdanningsstøtte', source: 'LK1', verified: false }),
  ]),
  homeVisit: parameter('homeVisit', 'days after the family has come home', [
    from(always, { first: 7, last: 10 }, general('forskrift 2018-10-19-1584')),
  ]),
} as const;
