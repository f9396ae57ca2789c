/** The law's numbers for death and inheritance. Tags are those of the handbook's source list; what is not verified must not be shown as certain. */
import { parameter } from './parameter.js';
import { always, from, general } from './version.js';

const inheritance = (section: string) => ({ law: `arveloven § ${section}`, source: 'L11' });
const survivors = { law: 'folketrygdloven §§ 17-4 – 17-8', source: 'N4' };
const funeral = { law: 'folketrygdloven §§ 7-2, 7-3', source: 'G4' };

export const deathAndInheritance = {
  /** So long a death may still be taken back before anything outward is done; what cannot wait is exempt by name. Ours. */
  deathSettlingDays: parameter('deathSettlingDays', 'days after the news of a death', [
    from(always, 5, general('our own rule')),
  ]),
  burialWithin: parameter('burialWithin', 'working days after the death', [
    from(always, 10, { law: 'gravplassloven § 13', source: 'G1' }),
  ]),
  settlementWithin: parameter('settlementWithin', 'days after the death', [
    from('2021-01-01', 60, { law: 'arveloven §§ 19, 117', source: 'L11, D2' }),
  ]),
  testamentWithin: parameter('testamentWithin', 'months after the death', [from('2021-01-01', 6, inheritance('65'))]),
  estateNoticePeriod: parameter('estateNoticePeriod', 'weeks of notice to creditors', [
    from('2021-01-01', 6, general('arveloven § 102')),
  ]),
  cohabitantShare: parameter('cohabitantShare', 'basic amounts at least', [from('2021-01-01', 4, inheritance('12'))]),
  forcedShare: parameter('forcedShare', 'of the estate, and basic amounts a child at most', [
    from('2021-01-01', { share: 2 / 3, cap: 15 }, inheritance('50')),
  ]),
  debtLimit: parameter('debtLimit', 'basic amounts of assets below which debt is limited to them', [
    from('2021-01-01', 3, { law: 'arveloven § 116', source: 'D1' }),
  ]),
  certificateAnswer: parameter('certificateAnswer', 'weeks after the correct form', [
    from(always, 2, { law: 'arveloven § 118', source: 'D1', verified: false }),
  ]),

  survivorBenefit: parameter('survivorBenefit', 'basic amounts a year', [from('2024-01-01', 2.25, survivors)]),
  survivorBenefitYears: parameter('survivorBenefitYears', 'years, and years at most', [
    from('2024-01-01', { usual: 3, most: 5 }, survivors),
  ]),
  survivorMarriage: parameter('survivorMarriage', 'years married', [from('2024-01-01', 5, survivors)]),
  survivorAge: parameter('survivorAge', 'years old', [from('2024-01-01', 67, survivors)]),
  /** Back-pay is told as three years and as three months; the shorter is what we remind of. */
  survivorBackPay: parameter('survivorBackPay', 'months', [from(always, 3, general('folketrygdloven § 22-13'))]),
  childPension: parameter('childPension', 'basic amounts a year for each child; with no parent left', [
    from('2024-01-01', { oneParent: 1, noParent: 2.25 }, { law: 'folketrygdloven § 18-5', source: 'N4' }),
  ]),
  childPensionUntil: parameter('childPensionUntil', 'years old', [
    from('2024-01-01', 20, { law: 'folketrygdloven § 18-2', source: 'N4' }),
  ]),

  funeralGrant: parameter('funeralGrant', 'kroner at most', [
    from('2022-01-01', 26_011, funeral),
    from('2023-01-01', 28_677, { ...funeral, verified: false }),
  ]),
  transportGrant: parameter('transportGrant', 'kilometres more than, and own share', [
    from(always, { overKilometres: 20, ownShare: 0.1 }, funeral),
  ]),
  farmWithin: parameter('farmWithin', 'years after the death', [
    from(always, 3, { law: 'odelsloven, konsesjonsloven', source: 'G3', verified: false }),
  ]),
  estateReturnDue: parameter('estateReturnDue', 'month and day; where the estate has a business', [
    from(always, { usual: '04-30', business: '05-31' }, general('skatteforvaltningsloven § 8-2')),
  ]),
} as const;
