/** The law's numbers for having a seriously ill child. Tags are those of the handbook's source list; what is not verified must not be shown as certain. */
import { parameter } from './parameter.js';
import { always, from, general } from './version.js';

const allowance = { law: 'folketrygdloven §§ 6-3 – 6-5', source: 'NAV code, 2021', verified: false } as const;
const death = { law: 'folketrygdloven § 9-10', source: 'N1' };

export const seriouslyIllChild = {
  /** Days at home with a sick child in a calendar year; twice as many for somebody who is alone with the care. */
  careDays: parameter('careDays', 'days a calendar year', [
    from(
      always,
      { ordinary: 10, moreThanTwoChildren: 15, chronicMore: 10, aloneTimes: 2 },
      general('folketrygdloven §§ 9-5, 9-6'),
    ),
  ]),
  careDaysUntil: parameter('careDaysUntil', 'years old, to the end of that year', [
    from(always, { ordinary: 12, chronic: 18 }, general('folketrygdloven § 9-5')),
  ]),
  careBenefitUntil: parameter('careBenefitUntil', 'years old', [
    from(always, 18, { law: 'folketrygdloven § 9-10', source: 'N1' }),
  ]),
  careBenefitEarned: parameter('careBenefitEarned', 'of the basic amount a year', [
    from(always, 0.5, { law: 'folketrygdloven §§ 8-3, 9-3', source: 'N1' }),
  ]),
  careBenefitCap: parameter('careBenefitCap', 'basic amounts', [
    from(always, 6, general('folketrygdloven §§ 8-10, 9-3')),
  ]),
  careBenefitLowestGrade: parameter('careBenefitLowestGrade', 'per cent', [
    from(always, 20, general('folketrygdloven § 9-11')),
  ]),
  /** After the child has died: days for most, months for somebody who had the whole of it for years. */
  careBenefitAfterDeath: parameter('careBenefitAfterDeath', 'days, or months after so many years', [
    from(always, { days: 30, months: 3, afterYears: 3 }, death),
  ]),
  benefitBackPay: parameter('benefitBackPay', 'months back from the application', [
    from(always, 3, { law: 'folketrygdloven § 22-13', source: 'N1' }),
  ]),
  lastingNeed: parameter('lastingNeed', 'years', [from(always, 2, general('folketrygdloven §§ 6-3, 6-4, 10-5'))]),
  assistanceAllowance: parameter('assistanceAllowance', 'kroner a month', [
    from('2021-01-01', { ordinary: 1_229, higher: [2_458, 4_916, 7_374] }, allowance),
  ]),
  basicBenefit: parameter('basicBenefit', 'kroner a month, lowest and highest of six', [
    from('2021-01-01', { lowest: 686, highest: 3_421 }, allowance),
  ]),
  personalAssistanceHours: parameter('personalAssistanceHours', 'hours a week', [
    from(always, { right: 32, rightIfBetter: 25 }, general('pasient- og brukerrettighetsloven § 2-1 d')),
  ]),
  travelClaimWithin: parameter('travelClaimWithin', 'months after the trip', [
    from(always, 6, general('pasient- og brukerrettighetsloven § 2-6, pasientreiseforskriften')),
  ]),
  /** From which age a child may keep something from its parents, decides for itself about health care, and is of age. */
  ownWordAges: parameter('ownWordAges', 'years old', [
    from(
      always,
      { mayKeepFromParents: 12, decides: 16, ofAge: 18 },
      general('pasient- og brukerrettighetsloven §§ 3-4, 4-3'),
    ),
  ]),
  toldBeforeAge: parameter('toldBeforeAge', 'months before', [from(always, 3, general('Livsferd’s own choice'))]),
};
