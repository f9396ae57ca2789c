/** The law's numbers for starting and running a business. What nobody has checked is not shown as certain. */
import { parameter } from './parameter.js';
import { always, from, general } from './version.js';

const enhetsregister = { law: 'enhetsregisterloven kap. 3–5', source: 'L4' };
const foretaksregister = { law: 'foretaksregisterloven §§ 2-1, 4-1', source: 'L5' };
const fees = { law: 'forskrift 2025-08-06-1610', source: 'L6' };
const vat = { law: 'merverdiavgiftsloven §§ 2-1, 2-4', source: 'S6' };

export const business = {
  shareCapital: parameter('shareCapital', 'kroner at least', [from(always, 30_000, general('aksjeloven § 3-1'))]),
  foundingHolds: parameter('foundingHolds', 'months to register in', [from(always, 3, general('aksjeloven § 2-18'))]),
  businessAge: parameter('businessAge', 'years old', [
    from(always, { alone: 18, withGuardian: 15 }, { ...enhetsregister, source: 'B1' }),
  ]),
  registrationWithin: parameter('registrationWithin', 'working days', [
    from('2026-01-01', { template: 5, otherwise: 10 }, foretaksregister),
  ]),
  registrationFee: parameter('registrationFee', 'kroner', [
    from('2026-01-01', { electronic: 2_683, paper: 3_378 }, fees),
  ]),
  changeFine: parameter('changeFine', 'kroner a week, and weeks at most', [
    from('2026-01-01', { first: 250, second: 500, later: 750, weeks: 26 }, fees),
  ]),
  beneficialOwnerWithin: parameter('beneficialOwnerWithin', 'days after registration or change', [
    from('2025-07-31', 14, { law: 'lov om register over reelle rettighetshavere', source: 'B1' }),
  ]),
  vatLimit: parameter('vatLimit', 'kroner in twelve months', [from(always, 50_000, vat)]),
  vatBeforeStart: parameter('vatBeforeStart', 'kroner invested, or weeks before the limit is passed', [
    from(always, { investment: 250_000, weeks: 3 }, vat),
  ]),
  vatDeregistration: parameter('vatDeregistration', 'years below the limit', [
    from(always, 2, general('merverdiavgiftsloven § 14-3')),
  ]),
  vatAnswer: parameter('vatAnswer', 'weeks', [from(always, 1, vat)]),
  /** Month and day by two months of the year, the first in the same year; the last falls in the next. */
  vatReturnDue: parameter('vatReturnDue', 'month and day', [
    from(
      always,
      ['04-10', '06-10', '08-31', '10-10', '12-10', '02-10'],
      general('skatteforvaltningsforskriften § 8-3-10'),
    ),
  ]),
  taxReturnDue: parameter('taxReturnDue', 'month and day', [
    from(always, '05-31', general('skatteforvaltningsloven § 8-2')),
  ]),
  annualAccountsDue: parameter('annualAccountsDue', 'month and day', [
    from(always, '07-31', general('regnskapsloven § 8-2')),
  ]),
  payrollReportDue: parameter('payrollReportDue', 'day of the next month', [
    from(always, 5, general('a-opplysningsloven § 4')),
  ]),
  /** Older pages say so; it may have changed. A company pays in the year after. */
  advanceTaxDue: parameter('advanceTaxDue', 'month and day', [
    from(
      always,
      { sole: ['03-15', '05-15', '09-15', '11-15'], company: ['02-15', '04-15'] },
      { law: 'skattebetalingsloven §§ 10-20 – 10-23', source: 'T1', verified: false },
    ),
  ]),
  contractWithin: parameter('contractWithin', 'days', [from(always, 7, general('arbeidsmiljøloven § 14-5'))]),
  servingPermitWithin: parameter('servingPermitWithin', 'days', [from(always, 60, general('serveringsloven § 10'))]),
  premisesWithin: parameter('premisesWithin', 'weeks', [
    from(always, { simple: 3, otherwise: 12 }, general('plan- og bygningsloven § 21-7')),
  ]),
  premisesHold: parameter('premisesHold', 'years', [from(always, 3, general('plan- og bygningsloven § 21-9'))]),
  creditorNotice: parameter('creditorNotice', 'weeks', [from(always, 6, general('aksjeloven § 16-4'))]),
  appealAfterRegistration: parameter('appealAfterRegistration', 'months', [from('2026-01-01', 3, foretaksregister)]),
} as const;
