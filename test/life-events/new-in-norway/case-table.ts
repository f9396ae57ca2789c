/** What follows when somebody comes to Norway, case by case. Everything not said is as in the ordinary one. */
import type { CaseTable, Row } from '../../case-table.js';
import { aChild, anArrival, known, leo } from './newcomer.js';

/** What was told with the trigger is a finding of the row. */
const { told: _, ...untold } = anArrival;

/** Somebody who came by another way than the ordinary one. */
const by = (says: string, route: string, then: Row['then'], more: Record<string, boolean | string> = {}): Row => ({
  says,
  given: { ana: { route, ...more } },
  then,
});
const granted = { 'residence-basis': 'granted' } as const;
const withChild = (says: string, child: Record<string, boolean | string>, then: Row['then'], route = 'eea'): Row => ({
  says,
  parties: { added: [leo] },
  given: { ana: { route }, leo: { ...aChild, ...child } },
  then,
});

export const table: CaseTable = {
  lifeEvent: 'new-in-norway',
  begin: untold,
  known: { ana: { ...known.ana, route: 'eea', staysSixMonths: true } },
  rows: [
    {
      says: 'The ordinary newcomer: an EEA citizen who has come to work and to stay',
      then: {
        'residence-basis': 'no needsPermit',
        'eea-registration': 'yes',
        'residence-card': 'no hasPermit',
        representative: 'no isAloneUnderAge',
        'identity-control': 'yes',
        'd-number': 'done hasSomeNumber',
        'report-move': 'yes',
        'national-id': 'yes',
        'tax-card': 'yes',
        'bank-and-eid': 'yes',
        'bank-with-d-number': 'no bankTakesDNumber',
        'gp-for-newcomer': 'yes',
        'social-insurance': 'yes',
        'municipal-settlement': 'no isSettled',
        'introduction-programme': 'no mayHaveProgramme',
        'norwegian-training': 'no learnsNorwegian',
        'norwegian-with-county': 'no learnsNorwegian',
        'upper-secondary': 'no isOfUpperSecondaryAge',
        'own-school-place': 'no isOfSchoolAge',
        interpreter: 'no needsInterpreter',
        'tuberculosis-test': 'no needsTuberculosisTest',
        'school-before-register': 'no unregisteredChildGoesToSchool',
        'qualification-recognition': 'no wantsEducationRecognised',
        'health-authorisation': 'no wantsAuthorisation',
        'school-place': 'none',
        'child-residence': 'none',
      },
      due: { 'report-move': '2026-11-28', 'eea-registration': '2027-02-20', 'tax-card': '2026-12-01' },
    },

    // The way in

    by('Nobody has said how they came', '', {
      'residence-basis': 'unknown needsPermit',
      'eea-registration': 'unknown registersAsEea',
      'identity-control': 'unknown isCheckedByTax',
    }),
    by('A Nordic citizen needs neither permit nor certificate', 'nordic', {
      'residence-basis': 'no needsPermit',
      'eea-registration': 'no registersAsEea',
      'identity-control': 'yes',
      'report-move': 'yes',
    }),
    by('Work or family from outside the EEA: a permit first', 'nonEea', {
      'residence-basis': 'yes',
      'eea-registration': 'no registersAsEea',
      'identity-control': 'no isCheckedByTax',
      'report-move': 'unknown staysLegally',
      'residence-card': 'unknown hasPermit',
    }),
    {
      says: 'The same when UDI has granted it',
      given: { ana: { route: 'nonEea' } },
      decided: granted,
      then: { 'report-move': 'yes', 'residence-card': 'yes', 'norwegian-training': 'yes' },
      due: { 'residence-card': '2026-11-27' },
    },
    {
      says: 'The same when UDI has refused it',
      given: { ana: { route: 'nonEea' } },
      decided: { 'residence-basis': 'refused' },
      then: {
        'report-move': 'no staysLegally',
        'residence-card': 'no hasPermit',
        'norwegian-training': 'no staysLegally',
      },
    },
    {
      says: 'UDI has told that the permit is given: nothing is applied for, and the days count from it',
      given: { ana: { route: 'nonEea', permitOn: '2026-11-24' } },
      then: { 'residence-basis': 'done permitIsGiven' },
      due: { 'residence-card': '2026-12-01', 'report-move': '2026-12-02' },
    },
    {
      says: 'A permit given long before the arrival: the days count from the arrival',
      given: { ana: { route: 'nonEea', permitOn: '2026-06-01' } },
      then: { 'residence-basis': 'done permitIsGiven' },
      due: { 'residence-card': '2026-11-27', 'report-move': '2026-11-28' },
    },
    by('Somebody who seeks protection, and has a D-number and no answer', 'refugee', {
      'residence-basis': 'yes',
      'gp-for-newcomer': 'unknown staysLegally',
      'gp-with-d-number': 'yes',
      'municipal-settlement': 'unknown staysLegally',
      'introduction-programme': 'unknown staysLegally',
      'norwegian-training': 'unknown staysLegally',
      'social-insurance': 'unknown staysLegally',
    }),
    {
      says: 'Somebody who sought protection, and was refused it',
      given: { ana: { route: 'refugee' } },
      decided: { 'residence-basis': 'refused' },
      then: {
        'residence-basis': 'yes',
        'municipal-settlement': 'no staysLegally',
        'introduction-programme': 'no staysLegally',
        'national-id': 'no staysLegally',
        'tax-card': 'no staysLegally',
        'gp-for-newcomer': 'no staysLegally',
      },
    },
    {
      says: 'A refugee with a permit, and nobody has said whether a municipality receives them',
      given: { ana: { route: 'refugee' } },
      decided: granted,
      then: { 'municipal-settlement': 'yes', 'introduction-programme': 'unknown settlementIsAgreed' },
    },
    {
      says: 'A refugee whom a municipality has agreed to receive',
      given: { ana: { route: 'refugee', agreedSettlement: true, settledOn: '2026-11-24' } },
      decided: granted,
      then: { 'introduction-programme': 'yes' },
    },
    {
      says: 'A refugee whom a municipality receives, and who has not said since when',
      given: { ana: { route: 'refugee', agreedSettlement: true } },
      decided: granted,
      then: { 'introduction-programme': 'unknown hasMovedIn' },
    },
    {
      says: 'A refugee who moves into the municipality next month',
      given: { ana: { route: 'refugee', agreedSettlement: true, settledOn: '2026-12-15' } },
      decided: granted,
      then: { 'introduction-programme': 'no hasMovedIn' },
      due: { 'introduction-programme': '2027-03-15' },
    },
    {
      says: 'A refugee whom no municipality has agreed to receive',
      given: { ana: { route: 'refugee', agreedSettlement: false } },
      then: { 'introduction-programme': 'no settlementIsAgreed' },
    },
    {
      says: 'A refugee, and the settlement has been decided',
      given: { ana: { route: 'refugee', settledOn: '2026-11-24' } },
      decided: { ...granted, 'municipal-settlement': 'granted' },
      then: { 'introduction-programme': 'yes', 'norwegian-training': 'yes' },
      due: { 'introduction-programme': '2027-02-24' },
    },
    by(
      'A refugee of seventeen is too young for the programme',
      'refugee',
      { 'introduction-programme': 'no isOfProgrammeAge' },
      { born: '2009-06-01', agreedSettlement: true, settledOn: '2026-11-24' },
    ),
    {
      says: 'A refugee who has turned eighteen',
      given: { ana: { route: 'refugee', born: '2008-11-25', agreedSettlement: true, settledOn: '2026-11-24' } },
      decided: granted,
      then: { 'introduction-programme': 'yes' },
    },
    {
      says: 'A refugee of fifty-five is still of the age',
      given: { ana: { route: 'refugee', born: '1971-01-10', agreedSettlement: true, settledOn: '2026-11-24' } },
      decided: granted,
      then: { 'introduction-programme': 'yes' },
    },
    by(
      'A refugee of fifty-six is too old for the programme, and not for Norwegian',
      'refugee',
      { 'introduction-programme': 'no isOfProgrammeAge', 'norwegian-training': 'unknown staysLegally' },
      { born: '1970-01-10', agreedSettlement: true, settledOn: '2026-11-24' },
    ),
    by(
      'A refugee who works full time',
      'refugee',
      { 'introduction-programme': 'no hasTimeForProgramme' },
      { worksFullTime: true, agreedSettlement: true, settledOn: '2026-11-24' },
    ),
    {
      says: 'Collective protection, and it has been given',
      given: { ana: { route: 'collectiveProtection' } },
      decided: granted,
      then: { 'municipal-settlement': 'yes', 'gp-for-newcomer': 'yes', 'norwegian-training': 'yes' },
    },
    {
      says: 'Family to somebody who has protection: the programme without a settlement of their own',
      given: { ana: { route: 'nonEea', joinsProtected: true, settledOn: '2026-11-24' } },
      decided: granted,
      then: { 'municipal-settlement': 'no isSettled', 'introduction-programme': 'yes' },
    },
    {
      says: 'Somebody with a work permit has no right to the programme, and the right to learn Norwegian',
      given: { ana: { route: 'nonEea' } },
      decided: granted,
      then: { 'introduction-programme': 'no mayHaveProgramme', 'norwegian-training': 'yes' },
    },
    {
      says: 'Somebody of sixty-eight with a permit is too old for the training',
      given: { ana: { route: 'nonEea', born: '1958-01-10' } },
      decided: granted,
      then: { 'norwegian-training': 'no isOfTrainingAge' },
    },
    by(
      'Somebody who is here for NATO has a doctor with a D-number',
      'shortStay',
      { 'gp-with-d-number': 'yes' },
      {
        staysSixMonths: false,
        servesInNato: true,
      },
    ),
    by(
      'A refugee with a national number has a doctor as everybody has',
      'refugee',
      { 'gp-with-d-number': 'no mayHaveGpWithDNumber' },
      { hasNationalId: true, identifierKind: 'nationalId' },
    ),
    by(
      'A short stay: a D-number and a tax card, and no move',
      'shortStay',
      {
        'residence-basis': 'no needsPermit',
        'identity-control': 'yes',
        'd-number': 'done hasSomeNumber',
        'report-move': 'no moves',
        'national-id': 'no moves',
        'gp-for-newcomer': 'no mayHaveGp',
        'gp-with-d-number': 'no mayHaveGpWithDNumber',
        'tax-card': 'yes',
      },
      { staysSixMonths: false },
    ),
    by(
      'A short stay without any number yet',
      'shortStay',
      { 'd-number': 'yes' },
      { staysSixMonths: false, identifierKind: 'none' },
    ),
    by(
      'Somebody who moves back has a number already',
      'returning',
      { 'identity-control': 'done hasNationalNumber', 'report-move': 'yes', 'national-id': 'done hasNationalNumber' },
      { hasNationalId: true, identifierKind: 'nationalId' },
    ),

    // How long

    {
      says: 'An EEA citizen who stays for less than three months registers nowhere',
      given: { ana: { staysSixMonths: false, staysThreeMonths: false } },
      then: { 'eea-registration': 'no registersAsEea', 'identity-control': 'yes' },
    },
    {
      says: 'An EEA citizen who stays for less than six months, and nobody has said whether for three',
      given: { ana: { staysSixMonths: false } },
      then: { 'eea-registration': 'unknown registersAsEea' },
    },
    {
      says: 'An EEA citizen who stays for less than six months, and more than three',
      given: { ana: { staysSixMonths: false, staysThreeMonths: true } },
      then: { 'report-move': 'no moves', 'gp-for-newcomer': 'no mayHaveGp', 'eea-registration': 'yes' },
    },
    {
      says: 'Nobody has said how long the stay is',
      given: { ana: { staysSixMonths: undefined } },
      then: { 'report-move': 'unknown moves', 'national-id': 'unknown moves', 'gp-for-newcomer': 'unknown mayHaveGp' },
    },
    {
      says: 'Somebody who moves, and has no number yet, gets a national number and no D-number',
      given: { ana: { identifierKind: 'none' } },
      then: { 'd-number': 'no isOnlyHereAWhile', 'national-id': 'yes' },
    },
    {
      says: 'The register has the move already',
      given: { ana: { resident: true, hasNationalId: true, identifierKind: 'nationalId' } },
      then: { 'report-move': 'done isResident', 'national-id': 'done hasNationalNumber', 'gp-for-newcomer': 'yes' },
    },
    {
      says: 'The move is reported late',
      on: '2027-01-15',
      then: { 'report-move': 'yes' },
      due: { 'report-move': '2026-11-28' },
    },
    {
      says: 'Somebody who comes in the new year',
      trigger: { on: '2027-01-04' },
      then: { 'report-move': 'yes', 'identity-control': 'yes' },
      due: { 'report-move': '2027-01-12' },
    },

    {
      says: 'Somebody resident who leaves again before six months have gone',
      given: { ana: { resident: true, hasNationalId: true, identifierKind: 'nationalId', staysSixMonths: false } },
      then: { 'report-leaving': 'yes', 'report-move': 'done isResident', 'gp-for-newcomer': 'yes' },
    },
    {
      says: 'Somebody who stays has no leaving to report',
      given: { ana: { resident: true } },
      then: { 'report-leaving': 'no leavesAgain' },
    },
    {
      says: 'The register has them as moved out since they came',
      given: { ana: { leftOn: '2026-11-24' } },
      then: {
        'eea-registration': 'no isStillHere',
        'report-move': 'no isStillHere',
        'tax-card': 'no isStillHere',
        'gp-for-newcomer': 'no isStillHere',
      },
    },
    {
      says: 'They moved out years ago, and have come back',
      given: { ana: { route: 'returning', leftOn: '2019-03-01' } },
      then: { 'report-move': 'yes', 'tax-card': 'yes' },
    },
    {
      says: 'They moved out, and the register has them as resident again',
      given: { ana: { leftOn: '2026-11-24', resident: true } },
      then: { 'eea-registration': 'yes', 'tax-card': 'yes' },
    },

    {
      says: 'The move was refused: it gives no number, and no doctor of their own',
      decided: { 'report-move': 'refused' },
      then: { 'national-id': 'no moveIsAccepted', 'gp-for-newcomer': 'no mayHaveGp' },
    },
    {
      says: 'The move was refused, and the register has them as resident all the same',
      given: { ana: { resident: true } },
      decided: { 'report-move': 'refused' },
      then: { 'national-id': 'yes', 'gp-for-newcomer': 'yes' },
    },

    // Work, bank, insurance

    {
      says: 'Somebody who is going to work, and has not said from when',
      given: { ana: { firstWorkDay: undefined } },
      then: { 'tax-card': 'unknown works' },
    },
    {
      says: 'The employer has reported the first day: nobody is asked for it',
      given: { ana: { works: undefined, firstWorkDay: undefined, employedFrom: '2026-12-07' } },
      then: { 'tax-card': 'yes' },
      due: { 'tax-card': '2026-12-07' },
    },
    {
      says: 'They say another day than the employer: their own word counts',
      given: { ana: { firstWorkDay: '2026-12-03', employedFrom: '2026-12-07' } },
      then: { 'tax-card': 'yes' },
      due: { 'tax-card': '2026-12-03' },
    },
    {
      says: 'Somebody who worked before they came: from the day they came',
      given: { ana: { firstWorkDay: undefined, employed: true, employedFrom: '2026-02-01' } },
      then: { 'tax-card': 'yes' },
      due: { 'tax-card': '2026-11-20' },
    },
    {
      says: 'Somebody who has left the work that the register knows of, and seeks none',
      given: { ana: { works: false, firstWorkDay: undefined, employedFrom: '2026-02-01' } },
      then: { 'tax-card': 'no works' },
    },
    {
      says: 'Somebody who moves, and has found a bank that takes a D-number',
      given: { ana: { bankTakesDNumber: true } },
      then: { 'bank-with-d-number': 'yes', 'bank-and-eid': 'yes' },
    },
    {
      says: 'The same with a national number: the ordinary way',
      given: {
        ana: { bankTakesDNumber: true, resident: true, hasNationalId: true, identifierKind: 'nationalId' },
      },
      then: { 'bank-with-d-number': 'no hasOnlyDNumber', 'bank-and-eid': 'yes' },
    },
    {
      says: 'The same for a short time: the D-number is the only one they get',
      given: { ana: { route: 'shortStay', staysSixMonths: false, bankTakesDNumber: true } },
      then: { 'bank-with-d-number': 'no moves', 'bank-and-eid': 'yes' },
    },

    {
      says: 'Somebody who is not going to work',
      given: { ana: { works: false } },
      then: { 'tax-card': 'no works', 'social-insurance': 'yes' },
    },
    {
      says: 'Nobody has said whether they are going to work',
      given: { ana: { works: undefined } },
      then: { 'tax-card': 'unknown works' },
    },
    {
      says: 'Neither work nor a stay of a year: NAV must look at the membership',
      given: { ana: { works: false, staysTwelveMonths: false } },
      then: { 'social-insurance': 'unmet isMemberByLaw' },
    },
    {
      says: 'An employment in the register is enough for the membership',
      given: { ana: { works: undefined, employed: true } },
      then: { 'social-insurance': 'yes' },
    },
    {
      says: 'Somebody who wants no bank account now',
      given: { ana: { wantsBank: false } },
      then: { 'bank-and-eid': 'no wantsBank' },
    },

    // Alone, ill, not understood

    by(
      'A minor who is alone',
      'refugee',
      { representative: 'yes', 'residence-basis': 'yes' },
      { born: '2010-03-04', isAlone: true },
    ),
    by(
      'A minor with grown-ups who answer for them',
      'refugee',
      { representative: 'no isAloneUnderAge' },
      { born: '2010-03-04', isAlone: false },
    ),
    {
      says: 'A minor of whom nobody knows whether they are alone',
      given: { ana: { route: 'refugee', born: '2010-03-04', isAlone: undefined } },
      then: { representative: 'unknown isAloneUnderAge' },
    },
    by('Somebody who needs an interpreter', 'nonEea', { interpreter: 'yes' }, { needsInterpreter: true }),
    by('Somebody who needs none', 'nonEea', { interpreter: 'no needsInterpreter' }),
    {
      says: 'Somebody from a country with much tuberculosis',
      given: { ana: { needsTuberculosisTest: true } },
      then: { 'tuberculosis-test': 'yes' },
    },
    {
      says: 'The newcomer is dead',
      given: { ana: { alive: false } },
      then: {
        'eea-registration': 'no isAlive',
        'identity-control': 'no isAlive',
        'report-move': 'no isAlive',
        'bank-and-eid': 'no isAlive',
        'social-insurance': 'no isAlive',
      },
    },

    // Children

    {
      says: 'A child of school age whom the register does not have yet',
      given: { ana: { hasSchoolChild: true } },
      then: { 'school-before-register': 'yes', 'school-place': 'none' },
      due: { 'school-before-register': '2026-12-20' },
    },
    withChild(
      'A child of eight',
      {},
      {
        'school-place/leo': 'yes',
        'child-residence/leo': 'no childLacksPermit',
        'school-before-register': 'no unregisteredChildGoesToSchool',
      },
    ),
    withChild('A child of five', { born: '2021-03-11' }, { 'school-place/leo': 'no childGoesToSchool' }),
    withChild('A child of sixteen', { born: '2010-03-11' }, { 'school-place/leo': 'no childGoesToSchool' }),
    withChild(
      'A child without a permit of its own',
      { childHasPermit: false },
      { 'child-residence/leo': 'yes', 'school-place/leo': 'yes' },
      'nonEea',
    ),
    withChild(
      'A child with a permit of its own',
      { childHasPermit: true },
      { 'child-residence/leo': 'no childLacksPermit' },
      'nonEea',
    ),
    withChild(
      'A child of whose permit nobody knows',
      {},
      { 'child-residence/leo': 'unknown childLacksPermit' },
      'refugee',
    ),
    withChild('A child who has died', { alive: false }, { 'school-place/leo': 'no childIsAlive' }),

    {
      says: 'A child who goes to school already: the other parent has seen to it',
      parties: { added: [leo] },
      given: { leo: { ...aChild, goesToSchool: true } },
      then: { 'school-place/leo': 'no childHasNoSchool' },
    },
    {
      says: 'A child who is here for two months',
      parties: { added: [leo] },
      given: { ana: { staysSixMonths: false, staysThreeMonths: false }, leo: aChild },
      then: { 'school-place/leo': 'no childStays' },
    },
    {
      says: 'A child who is here for four months goes to school, and has not moved',
      parties: { added: [leo] },
      given: { ana: { staysSixMonths: false, staysThreeMonths: true }, leo: aChild },
      then: { 'school-place/leo': 'yes', 'report-move': 'no moves' },
    },
    withChild(
      'A daughter of nineteen applies for herself',
      { born: '2007-03-11' },
      { 'child-residence/leo': 'no childLacksPermit', 'school-place/leo': 'no childGoesToSchool' },
      'nonEea',
    ),

    // School for the young

    withChild(
      'A child of sixteen goes on to upper-secondary school, with the county',
      { born: '2010-03-11' },
      { 'child-upper-secondary/leo': 'yes', 'school-place/leo': 'no childGoesToSchool' },
    ),
    withChild(
      'A child of sixteen who has a place already',
      { born: '2010-03-11', goesToSchool: true },
      { 'child-upper-secondary/leo': 'no childHasNoSchool' },
    ),
    withChild(
      'A child of fifteen is with the municipality still',
      { born: '2011-03-11' },
      { 'school-place/leo': 'yes', 'child-upper-secondary/leo': 'no childGoesToUpperSecondary' },
    ),
    withChild(
      'A son of eighteen applies for himself',
      { born: '2008-03-11' },
      { 'child-upper-secondary/leo': 'no childGoesToUpperSecondary' },
    ),
    {
      says: 'Somebody of twenty from the EEA who goes to upper-secondary school',
      given: { ana: { born: '2006-03-04', wantsUpperSecondary: true } },
      then: { 'upper-secondary': 'yes', 'norwegian-with-county': 'no learnsNorwegian' },
      due: { 'upper-secondary': '2027-03-01' },
    },
    {
      says: 'Somebody of twenty with a permit, and nobody has said whether they go to school',
      given: { ana: { route: 'nonEea', born: '2006-03-04' } },
      decided: granted,
      then: {
        'upper-secondary': 'unknown wantsUpperSecondary',
        'norwegian-training': 'unknown learnsWithMunicipality',
        'norwegian-with-county': 'unknown learnsWithCounty',
      },
    },
    {
      says: 'Somebody of twenty with a permit who goes to upper-secondary school learns Norwegian there',
      given: { ana: { route: 'nonEea', born: '2006-03-04', wantsUpperSecondary: true } },
      decided: granted,
      then: {
        'upper-secondary': 'yes',
        'norwegian-training': 'no learnsWithMunicipality',
        'norwegian-with-county': 'yes',
      },
    },
    {
      says: 'Somebody of twenty with a permit who does not',
      given: { ana: { route: 'nonEea', born: '2006-03-04', wantsUpperSecondary: false } },
      decided: granted,
      then: {
        'upper-secondary': 'no wantsUpperSecondary',
        'norwegian-training': 'yes',
        'norwegian-with-county': 'no learnsWithCounty',
      },
    },
    {
      says: 'Somebody of twenty-four has the right still',
      given: { ana: { born: '2002-01-10', wantsUpperSecondary: true } },
      then: { 'upper-secondary': 'yes' },
    },
    {
      says: 'Somebody of twenty-five has it no more, and learns with the county where they take part in it',
      given: { ana: { route: 'nonEea', born: '2001-01-10', wantsUpperSecondary: true } },
      decided: granted,
      then: { 'upper-secondary': 'no isOfUpperSecondaryAge', 'norwegian-with-county': 'yes' },
    },
    {
      says: 'A refugee of seventeen who waits for an answer goes to school meanwhile',
      given: { ana: { route: 'refugee', born: '2009-06-01', wantsUpperSecondary: true } },
      then: { 'upper-secondary': 'yes', 'norwegian-with-county': 'no isOfTrainingAge' },
    },
    {
      says: 'A refugee of nineteen waits for the answer first',
      given: { ana: { route: 'refugee', born: '2007-06-01', wantsUpperSecondary: true } },
      then: { 'upper-secondary': 'unknown mayGoToUpperSecondary' },
    },
    {
      says: 'A refugee of nineteen who was refused',
      given: { ana: { route: 'refugee', born: '2007-06-01', wantsUpperSecondary: true } },
      decided: { 'residence-basis': 'refused' },
      then: { 'upper-secondary': 'no mayGoToUpperSecondary' },
    },
    {
      says: 'A minor of twelve who came alone goes to school as other children do',
      given: { ana: { route: 'refugee', born: '2014-03-04', isAlone: true } },
      then: { 'own-school-place': 'yes', 'upper-secondary': 'no isOfUpperSecondaryAge' },
      due: { 'own-school-place': '2026-12-20' },
    },
    {
      says: 'A minor of twelve who is here for two months',
      given: { ana: { born: '2014-03-04', staysSixMonths: false, staysThreeMonths: false } },
      then: { 'own-school-place': 'no staysForSchool' },
    },

    // Education from abroad

    {
      says: 'Somebody who wants a degree recognised',
      given: { ana: { wantsRecognition: true, isHealthPersonnel: false } },
      then: { 'qualification-recognition': 'yes', 'health-authorisation': 'no wantsAuthorisation' },
    },
    {
      says: 'A nurse who wants to work as one',
      given: { ana: { wantsRecognition: true, isHealthPersonnel: true, educatedInEea: false } },
      then: {
        'qualification-recognition': 'no wantsEducationRecognised',
        'health-authorisation': 'yes',
        'health-authorisation-eea': 'no isEducatedInEea',
      },
    },
    {
      says: 'A nurse from the EEA has an answer sooner',
      given: { ana: { wantsRecognition: true, isHealthPersonnel: true, educatedInEea: true } },
      then: { 'health-authorisation-eea': 'yes', 'health-authorisation': 'no isEducatedElsewhere' },
    },
    {
      says: 'Somebody who wants something recognised, and nobody knows what',
      given: { ana: { wantsRecognition: true } },
      then: {
        'qualification-recognition': 'unknown wantsEducationRecognised',
        'health-authorisation': 'unknown wantsAuthorisation',
      },
    },
  ],
};
