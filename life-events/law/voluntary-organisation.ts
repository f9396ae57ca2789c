/** The law's numbers for voluntary organisations. Tags are those of the handbook's source list; what is not verified must not be shown as certain. */
import { parameter } from './parameter.js';
import { always, from, general } from './version.js';

const compensation = 'forskrift 2018 nr. 1600 om momskompensasjon for frivillige organisasjoner';
const vat = { law: 'merverdiavgiftsloven §§ 2-1, 3-12', source: 'S6' };

export const voluntaryOrganisation = {
  foundersAtLeast: parameter('foundersAtLeast', 'people', [from(always, 2, general('ulovfestet foreningsrett'))]),
  ageOfMajority: parameter('ageOfMajority', 'years', [from(always, 18, general('vergemålsloven §§ 8, 9'))]),
  unitRegistrationAnswer: parameter('unitRegistrationAnswer', 'working days', [
    from(always, 10, general('enhetsregisterloven § 5-2')),
  ]),
  /** An association pays nothing for being registered. */
  associationRegistrationFee: parameter('associationRegistrationFee', 'kroner', [
    from('2026-01-01', 0, { law: 'forskrift 2025-08-06-1610', source: 'L6' }),
  ]),
  registrationAppeal: parameter('registrationAppeal', 'months after the registration', [
    from(always, 3, { law: 'enhetsregisterloven (2025)', source: 'L4' }),
  ]),
  businessPreRegistration: parameter('businessPreRegistration', 'months before the business starts', [
    from(always, 12, { law: 'foretaksregisterloven § 2-3', source: 'L5' }),
  ]),
  /** Until when the old roles may be given to somebody, and the last day on which they work. */
  altinnRoles: parameter('altinnRoles', 'days', [
    from(always, { givenUntil: '2026-06-19', goneAfter: '2026-12-31' }, { law: 'Digdir’s own plan', source: 'B1' }),
  ]),
  /** Month and day: when applications open, the last day, and about when it is paid. */
  vatCompensationYear: parameter('vatCompensationYear', 'month and day', [
    from(always, { opens: '06-01', last: '09-01', paid: '12-15' }, general(compensation)),
  ]),
  grassrootsShare: parameter('grassrootsShare', 'of the stake at most', [
    from(always, 0.05, general('pengespilloven')),
  ]),
  policeCertificateAnswer: parameter('policeCertificateAnswer', 'weeks', [
    from(always, 2, general('politiregisterforskriften')),
  ]),
  lotteryWithoutPermit: parameter('lotteryWithoutPermit', 'kroner a year', [
    from(always, 200_000, general('pengespilloven')),
  ]),
  associationPayUnreported: parameter('associationPayUnreported', 'kroner a person and year', [
    from(always, 10_000, general('skattebetalingsforskriften § 5-6-1')),
  ]),
  associationPayrollTaxFree: parameter('associationPayrollTaxFree', 'kroner a year', [
    from(always, { perPerson: 80_000, together: 800_000 }, general('folketrygdloven § 23-2')),
  ]),
  /** Day of the month after the one that the pay belongs to. */
  payReportDay: parameter('payReportDay', 'day of the next month', [
    from(always, 5, general('a-opplysningsloven § 4')),
  ]),
  employmentContractWithin: parameter('employmentContractWithin', 'days after the first day of work', [
    from('2024-07-01', 7, general('arbeidsmiljøloven § 14-5')),
  ]),
  associationVatLimit: parameter('associationVatLimit', 'kroner in twelve months', [
    from(always, { charitable: 140_000, sportsEvents: 3_000_000 }, vat),
  ]),
  /** Month and day by which most associations have met, and how long they have to tell what changed. */
  annualMeeting: parameter('annualMeeting', 'month and day, and weeks', [
    from(always, { usually: '03-15', tellWithin: 4 }, general('enhetsregisterloven § 5-2')),
  ]),
  grantReportOpens: parameter('grantReportOpens', 'weeks before the report is due', [
    from(always, 6, general('tilskuddsordningens eget regelverk')),
  ]),
} as const;
