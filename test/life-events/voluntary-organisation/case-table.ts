/** What follows for a voluntary organisation, case by case. Everything not said is as in the ordinary one. */
import type { CaseTable } from '../../case-table.js';
import { applies, decides, saysDone } from '../../stories.js';
import { aBoard, aFounding, aPerson, aQuietYear, aUnit, chair, choir, member, takesPart } from './association.js';

const unregistered = {
  ...{
    registered: undefined,
    deleted: undefined,
    form: undefined,
    hasBoard: undefined,
    inVoluntaryRegister: undefined,
  },
  ...{ inBusinessRegister: undefined, inVatRegister: undefined, businessMunicipality: undefined },
};
const struckOut = { registered: false, deleted: true, inVoluntaryRegister: false };
const pays = { paysPeople: true, highestPay: 120_000, payStartsOn: '2026-11-01', hasEmployees: true };
const withGrant = { wantsGrants: true };
const terms = { grantClaimBy: '2027-03-01', grantReportBy: '2027-09-01', grantLastReport: '2028-09-01' };
const young = '2009-12-24';

export const table: CaseTable = {
  lifeEvent: 'voluntary-organisation',
  begin: { ...aFounding, parties: [chair, member, choir], participants: [takesPart(chair), takesPart(member)] },
  known: {
    ada: aPerson,
    ben: aPerson,
    choir: { ...aBoard, ...aUnit, ...aQuietYear, hasBankAccount: true },
  },
  rows: [
    {
      says: 'The ordinary association: registered and voluntary, with an account, that pays nobody and sells little',
      then: {
        'found-association': 'done isRegistered',
        'id-for-board-member': 'done isRegistered',
        'sign-on-paper': 'done isRegistered',
        'guardian-consent': 'no isUnderAge',
        'register-entity': 'done isRegistered',
        'register-voluntary': 'done isInVoluntaryRegister',
        'notification-address': 'yes',
        'access-packages': 'yes',
        'bank-account': 'done hasBankAccount',
        'grassroots-share': 'yes',
        'vat-compensation': 'yes',
        'vat-compensation-through-umbrella': 'no isPartOfUmbrella',
        'apply-grants': 'no wantsGrants',
        'municipal-grant': 'no wantsGrants',
        'claim-grant': 'no grantIsGiven',
        'grant-report': 'none',
        'lottery-permit': 'no wantsLottery',
        'police-certificate': 'no worksWithChildren',
        'employer-unit': 'no paysPeople',
        'employment-contracts': 'no paysPeople',
        'a-melding': 'none',
        'vat-registration-npo': 'no sellsMoreThanIsFree',
        'business-register': 'no doesBusiness',
        'annual-change-notice': 'yes',
        'elect-board': 'no boardIsOutOfOrder',
        'register-again': 'no registersAgain',
        'close-association': 'no wantsToClose',
      },
      due: {
        'vat-compensation': '2027-09-01',
        'annual-change-notice': '2027-04-12',
        'access-packages': '2026-12-31',
        'bank-account': '2027-08-04',
      },
    },

    // It is there already

    {
      says: 'Registered before anybody told of it: founding, number and voluntary register are done, and what runs goes on',
      trigger: { kind: 'association.running.declared', on: '2026-03-10' },
      then: {
        'found-association': 'done isRegistered',
        'register-entity': 'done isRegistered',
        'register-voluntary': 'done isInVoluntaryRegister',
        'vat-compensation': 'yes',
        'annual-change-notice': 'yes',
        'grassroots-share': 'yes',
      },
      due: { 'vat-compensation': '2027-09-01' },
    },
    {
      says: 'Registered before anybody told of it, and in no voluntary register: it may go there',
      trigger: { kind: 'association.running.declared', on: '2026-03-10' },
      given: { choir: { inVoluntaryRegister: false } },
      then: {
        'register-entity': 'done isRegistered',
        'register-voluntary': 'yes',
        'vat-compensation': 'unknown standsInVoluntaryRegister',
      },
    },

    // It comes to be

    {
      says: 'Founded, and not yet registered',
      given: { choir: unregistered },
      then: {
        'found-association': 'yes',
        'id-for-board-member': 'no somebodyLacksNumber',
        'sign-on-paper': 'no somebodyLacksEid',
        'register-entity': 'yes',
        'register-voluntary': 'unknown standsInUnitRegister',
        'bank-account': 'done hasBankAccount',
        'notification-address': 'unknown standsInUnitRegister',
        'grassroots-share': 'unknown standsInVoluntaryRegister',
        'vat-compensation': 'none',
        'annual-change-notice': 'none',
        'elect-board': 'none',
      },
    },
    {
      says: 'One person alone wants to found it',
      given: { choir: { ...unregistered, foundersCount: 1 } },
      then: { 'found-association': 'no enoughFounders' },
    },
    {
      says: 'Two found it: that is enough',
      given: { choir: { ...unregistered, foundersCount: 2 } },
      then: { 'found-association': 'yes' },
    },
    {
      says: 'Nobody has said how many founded it',
      given: { choir: { ...unregistered, foundersCount: undefined } },
      then: { 'found-association': 'unknown enoughFounders' },
    },
    {
      says: 'The meeting elected no board',
      given: { choir: { ...unregistered, boardIsElected: false } },
      then: { 'register-entity': 'no boardIsElected' },
    },
    {
      says: 'Nobody has said whether a board was elected',
      given: { choir: { ...unregistered, boardIsElected: undefined } },
      then: { 'register-entity': 'unknown boardIsElected' },
    },
    {
      says: 'Somebody on the board has neither national number nor D-number',
      given: { choir: { ...unregistered, boardHasNumbers: false } },
      then: { 'id-for-board-member': 'yes' },
    },
    {
      says: 'Somebody on the board has no eID',
      given: { choir: { ...unregistered, boardHasEid: false } },
      then: { 'sign-on-paper': 'yes' },
    },
    {
      says: 'A board member is sixteen, and the board is not registered yet',
      given: { ben: { born: young }, choir: unregistered },
      then: { 'guardian-consent/ben': 'yes', 'guardian-consent/ada': 'no isUnderAge' },
    },
    {
      says: 'The same member, on their eighteenth birthday',
      given: { ben: { born: young }, choir: unregistered },
      on: '2027-12-24',
      then: { 'guardian-consent/ben': 'no isUnderAge' },
    },
    {
      says: 'How old a board member is nobody knows, and the board is not registered yet',
      given: { ben: { born: undefined }, choir: unregistered },
      then: { 'guardian-consent/ben': 'unknown isUnderAge' },
    },
    {
      says: 'A board member is sixteen, and Brønnøysund has registered the board: the seat is settled',
      given: { ben: { born: young } },
      then: { 'guardian-consent/ben': 'no isBeingFounded', 'guardian-consent/ada': 'no isUnderAge' },
    },
    {
      says: 'A sixteen-year-old on the board of an association that was registered before anybody told of it',
      trigger: { kind: 'association.running.declared', on: '2026-03-10' },
      given: { ben: { born: young } },
      then: { 'guardian-consent/ben': 'no isBeingFounded' },
    },
    {
      says: 'A sixteen-year-old on the board of an association that was struck out: there is nothing to sign',
      given: { ben: { born: young }, choir: struckOut },
      then: { 'guardian-consent/ben': 'no isBeingFounded' },
    },
    {
      says: 'How old a board member is nobody knows, and Brønnøysund has registered the board: the register of people is waited for',
      given: { ben: { born: undefined } },
      then: { 'guardian-consent/ben': 'unknown isUnderAge' },
    },
    {
      says: 'Brønnøysund has said no to the registration',
      given: { choir: { ...unregistered, hasBankAccount: undefined } },
      happens: [
        saysDone('ada', 'found-association'),
        applies('ada', 'register-entity'),
        decides('register-entity', 'refused'),
      ],
      then: {
        'notification-address': 'no standsInUnitRegister',
        'access-packages': 'no standsInUnitRegister',
        'bank-account': 'no standsInUnitRegister',
        'register-voluntary': 'no standsInUnitRegister',
      },
    },
    {
      says: 'Brønnøysund has said yes, and the number is not published yet',
      given: { choir: { ...unregistered, hasBankAccount: undefined } },
      happens: [
        saysDone('ada', 'found-association'),
        applies('ada', 'register-entity'),
        decides('register-entity', 'granted'),
      ],
      then: { 'bank-account': 'yes', 'register-voluntary': 'unknown hasVoluntaryForm' },
    },

    // The voluntary register

    {
      says: 'Its statutes let owners take out money',
      given: { choir: { inVoluntaryRegister: false, nonDistributing: false } },
      then: {
        'register-voluntary': 'no isNonDistributing',
        'vat-compensation': 'no standsInVoluntaryRegister',
        'grassroots-share': 'no standsInVoluntaryRegister',
      },
    },
    {
      says: 'It does no voluntary work',
      given: { choir: { inVoluntaryRegister: false, doesVoluntaryWork: false } },
      then: { 'register-voluntary': 'no doesVoluntaryWork' },
    },
    {
      says: 'It is a cooperative',
      given: { choir: { form: 'cooperative', inVoluntaryRegister: false } },
      then: { 'register-voluntary': 'no hasVoluntaryForm' },
    },
    {
      says: 'It is a foundation',
      given: { choir: { form: 'foundation', inVoluntaryRegister: false } },
      then: { 'register-voluntary': 'yes', 'vat-compensation': 'unknown standsInVoluntaryRegister' },
    },

    // Money

    {
      says: 'It has no account yet',
      given: { choir: { hasBankAccount: undefined } },
      then: { 'bank-account': 'yes', 'annual-change-notice': 'yes' },
      due: { 'bank-account': '2027-08-04' },
    },
    {
      says: 'It belongs to an umbrella organisation',
      given: { choir: { partOfUmbrella: true } },
      then: { 'vat-compensation': 'no standsAlone', 'vat-compensation-through-umbrella': 'yes' },
      due: { 'vat-compensation-through-umbrella': '2027-09-01' },
    },
    {
      says: 'It was taken out of the voluntary register before the compensation is paid',
      given: { choir: { inVoluntaryRegister: false, doesVoluntaryWork: false } },
      on: '2027-10-01',
      then: { 'vat-compensation': 'no standsInVoluntaryRegister' },
    },
    {
      says: 'Founded after 1 September: the next year is its first',
      on: '2027-01-02',
      then: { 'vat-compensation': 'yes' },
      due: { 'vat-compensation': '2027-09-01' },
    },
    {
      says: 'The year after',
      on: '2028-03-01',
      then: { 'vat-compensation': 'yes' },
      due: { 'vat-compensation': '2028-09-01' },
    },
    {
      says: 'It wants grants',
      given: { choir: withGrant },
      then: { 'apply-grants': 'yes', 'municipal-grant': 'yes', 'claim-grant': 'unknown grantIsGiven' },
    },
    {
      says: 'It wants grants, and is not in the voluntary register',
      given: { choir: { ...withGrant, inVoluntaryRegister: false, doesVoluntaryWork: false } },
      then: { 'apply-grants': 'no standsInVoluntaryRegister', 'municipal-grant': 'yes' },
    },
    {
      says: 'A grant has been given, and nobody has told what its letter says',
      given: { choir: withGrant },
      decided: { 'apply-grants': 'granted' },
      then: { 'claim-grant': 'unknown termsAreKnown', 'grant-report': 'none' },
    },
    {
      says: 'A grant has been given, with its days, and there is an account',
      given: { choir: { ...withGrant, ...terms } },
      decided: { 'apply-grants': 'granted' },
      then: { 'claim-grant': 'yes', 'grant-report': 'yes' },
      due: { 'claim-grant': '2027-03-01', 'grant-report': '2027-09-01' },
    },
    {
      says: 'A grant has been given, and there is no account: the money is set aside, and its day runs',
      given: { choir: { ...withGrant, ...terms, hasBankAccount: false } },
      decided: { 'apply-grants': 'granted' },
      then: { 'claim-grant': 'unknown hasWhereToBePaid' },
      due: { 'claim-grant': '2027-03-01' },
    },
    {
      says: 'The grant was refused',
      given: { choir: withGrant },
      decided: { 'apply-grants': 'refused' },
      then: { 'claim-grant': 'no grantIsGiven', 'grant-report': 'none' },
    },
    {
      says: 'The second report on the grant',
      given: { choir: { ...withGrant, ...terms } },
      decided: { 'apply-grants': 'granted' },
      on: '2028-02-01',
      then: { 'grant-report': 'yes' },
      due: { 'grant-report': '2028-09-01' },
    },
    {
      says: 'After the last report on the grant',
      given: { choir: { ...withGrant, ...terms } },
      decided: { 'apply-grants': 'granted' },
      on: '2028-09-02',
      then: { 'grant-report': 'none' },
    },
    {
      says: 'A lottery for 200,000 kroner',
      given: { choir: { wantsLottery: true, lotteryTurnover: 200_000 } },
      then: { 'lottery-permit': 'no lotteryIsLarge' },
    },
    {
      says: 'A lottery for one krone more',
      given: { choir: { wantsLottery: true, lotteryTurnover: 200_001 } },
      then: { 'lottery-permit': 'yes' },
    },

    // People who work for it

    {
      says: 'It works with children, and one of the board is responsible for some',
      given: {
        choir: { worksWithChildren: true },
        ada: { hasTaskWithChildren: false },
        ben: { hasTaskWithChildren: true },
      },
      then: { 'police-certificate/ben': 'yes', 'police-certificate/ada': 'no hasTaskWithChildren' },
    },
    {
      says: 'Who is responsible for children is under eighteen',
      given: { choir: { worksWithChildren: true }, ben: { born: young, hasTaskWithChildren: true } },
      then: { 'police-certificate/ben': 'no isAdult' },
    },
    {
      says: 'It pays somebody, so little that it is not reported',
      given: { choir: { paysPeople: true, highestPay: 10_000, hasEmployees: false } },
      then: {
        'employer-unit': 'no paysMoreThanIsFree',
        'a-melding': 'none',
        'employment-contracts': 'no hasEmployees',
      },
    },
    {
      says: 'It pays somebody one krone more',
      given: { choir: { ...pays, highestPay: 10_001 } },
      then: { 'employer-unit': 'yes', 'a-melding': 'yes', 'employment-contracts': 'yes' },
      due: { 'a-melding': '2026-12-07' },
    },
    {
      says: 'It pays somebody, and has not said since when',
      given: { choir: { ...pays, payStartsOn: undefined } },
      then: { 'employer-unit': 'unknown payStartIsKnown', 'a-melding': 'none' },
    },
    {
      says: 'The report for December, due on the fifth of January',
      given: { choir: pays },
      on: '2026-12-10',
      then: { 'a-melding': 'yes' },
      due: { 'a-melding': '2027-01-05' },
    },
    {
      says: 'Nobody has said whether it pays anybody',
      given: { choir: { paysPeople: undefined } },
      then: { 'employer-unit': 'unknown paysPeople', 'a-melding': 'none' },
    },

    // Trade

    {
      says: 'It sells for 140,000 kroner in twelve months',
      given: { choir: { taxableTurnover: 140_000 } },
      then: { 'vat-registration-npo': 'no sellsMoreThanIsFree' },
    },
    {
      says: 'It sells for more, not at sports events',
      given: { choir: { taxableTurnover: 140_001, arrangesSports: false } },
      then: { 'vat-registration-npo': 'yes' },
    },
    {
      says: 'It sells for more, at sports events',
      given: { choir: { taxableTurnover: 3_000_000, arrangesSports: true } },
      then: { 'vat-registration-npo': 'no sellsMoreThanIsFree' },
    },
    {
      says: 'It sells for more than three millions at sports events',
      given: { choir: { taxableTurnover: 3_000_001, arrangesSports: true } },
      then: { 'vat-registration-npo': 'yes' },
    },
    {
      says: 'It sells for more, and is in the VAT register',
      given: { choir: { taxableTurnover: 900_000, arrangesSports: false, inVatRegister: true } },
      then: { 'vat-registration-npo': 'done isInVatRegister' },
    },
    {
      says: 'It is about to do business',
      given: { choir: { doesBusiness: true, businessStartsOn: '2027-02-01' } },
      then: { 'business-register': 'yes' },
      due: { 'business-register': '2027-02-01' },
    },
    {
      says: 'It does business, and nobody has said since when',
      given: { choir: { doesBusiness: true } },
      then: { 'business-register': 'unknown startOfBusinessIsKnown' },
    },

    // Its board

    {
      says: 'The annual meeting is told to be on 20 April',
      given: { choir: { annualMeetingOn: '2027-04-20' } },
      then: { 'annual-change-notice': 'yes' },
      due: { 'annual-change-notice': '2027-05-18' },
    },
    {
      says: 'The chair has died',
      given: { ada: { alive: false } },
      then: { 'elect-board': 'yes', 'police-certificate/ada': 'no isLiving', 'guardian-consent/ada': 'no isLiving' },
    },
    {
      says: 'Two are registered as chair',
      parties: { added: [{ ...chair, ref: 'cleo' }] },
      given: { cleo: aPerson },
      then: { 'elect-board': 'yes' },
    },
    {
      says: 'Nobody was elected chair',
      parties: { removed: ['ada'] },
      then: { 'elect-board': 'yes' },
    },
    {
      says: 'The register shows no board at all',
      given: { choir: { hasBoard: false } },
      then: { 'elect-board': 'yes' },
    },

    // The end, and the beginning again

    {
      says: 'Brønnøysund has struck it out for being dormant, and nobody has said whether it goes on',
      given: { choir: struckOut },
      then: {
        'register-again': 'unknown registersAgain',
        'annual-change-notice': 'none',
        'vat-compensation': 'none',
        'notification-address': 'no standsInUnitRegister',
      },
    },
    {
      says: 'It is to be registered again',
      given: { choir: { ...struckOut, registersAgain: true } },
      then: { 'register-again': 'yes' },
    },
    {
      says: 'It is to rest',
      given: { choir: { ...struckOut, registersAgain: false } },
      then: { 'register-again': 'no registersAgain' },
    },
    {
      says: 'Its members have decided to close it',
      given: { choir: { wantsToClose: true } },
      then: { 'close-association': 'yes', 'annual-change-notice': 'none', 'vat-compensation': 'none' },
    },
    {
      says: 'It has been closed, and the number is struck out',
      given: { choir: { ...struckOut, wantsToClose: true } },
      then: { 'close-association': 'done isClosed' },
    },
  ],
};
