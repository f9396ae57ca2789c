/** What follows from a birth, an expected birth or a loss, case by case. Everything not said is as in the ordinary family. */
import { parameters } from '../../../life-events/law/parameters.js';
import type { CaseTable } from '../../case-table.js';
import { applies, hears, today } from '../../stories.js';
import { aBirth, born, child, father, known, settled, stillborn, twin } from './family.js';

const halfG = parameters.basicAmount.on(today) / 2;
const pregnancy = { kind: 'pregnancy.declared', on: '2027-02-20', by: 'person' } as const;
const loss = { kind: 'freg.stillbirth.registered' } as const;
const onlyStillborn = { removed: [child.ref], added: [stillborn] };
const coMother = { ...father, ref: 'coMother' };

export const table: CaseTable = {
  lifeEvent: 'having-children',
  begin: aBirth,
  known,
  rows: [
    {
      says: 'The ordinary family: two parents who live together and work, one child born here',
      then: {
        'birth-notification': 'done birthIsRegistered',
        'assign-national-id': 'done childHasNumber',
        'establish-parentage': 'done parentageIsSettled',
        'parental-responsibility': 'done responsibilityIsRegistered',
        'name-choice': 'yes',
        'child-benefit': 'yes',
        'extended-child-benefit': 'no isAloneWithChild',
        'cash-for-care': 'unknown notInFullTimeKindergarten',
        'parental-benefit': 'yes',
        'lump-sum-grant/mother': 'no noRightToParentalBenefit',
        'lump-sum-grant/father': 'no lumpSumIsThisParents',
        'student-parent-grant': 'unknown studiedBeforeBirth',
        'transitional-benefit': 'no isAloneWithChild',
        'child-maintenance': 'no parentsLiveApart',
        'employer-leave-notice': 'yes',
        'tax-card-change': 'no hasParentalBenefit',
        'child-gp': 'yes',
        'parent-gp': 'no wantsNewGp',
        'child-health-clinic': 'yes',
        'kindergarten-place': 'yes',
        'child-passport': 'no wantsPassport',
        'stillborn-parentage': 'none',
      },
      due: {
        'name-choice': '2027-05-20',
        'child-benefit': '2027-05-20',
        'parental-benefit': '2027-02-20',
        'lump-sum-grant/mother': '2027-05-20',
        'cash-for-care': '2028-06-20',
        'student-parent-grant': '2027-11-20',
        'kindergarten-place': '2027-03-01',
      },
    },

    // The child in the population register

    {
      says: 'The child has no national number yet, and a parent lives here',
      given: { child: { hasNationalId: undefined } },
      then: { 'assign-national-id': 'yes', 'child-benefit': 'yes' },
    },
    {
      says: 'Neither parent is registered as living here',
      given: { mother: { resident: false }, father: { resident: false }, child: { hasNationalId: false } },
      then: { 'assign-national-id': 'no aParentIsResident' },
    },
    {
      says: 'Both parents have D-numbers only, and nobody knows where they live',
      given: {
        mother: { resident: undefined, identifierKind: 'dNumber' },
        father: { resident: undefined, identifierKind: 'dNumber' },
        child: { hasNationalId: undefined },
      },
      then: { 'assign-national-id': 'no aParentIsResident', 'child-benefit': 'unmet motherHasNationalNumber' },
    },
    {
      says: 'The mother has a D-number, the father lives here',
      given: { mother: { resident: undefined, identifierKind: 'dNumber' }, child: { hasNationalId: undefined } },
      then: { 'assign-national-id': 'yes', 'child-benefit': 'unmet motherHasNationalNumber' },
    },
    {
      says: 'Only the mother is registered, and nobody has said who the other parent is',
      given: { child: { otherParentKnown: false, responsibility: 'mother' } },
      parties: { removed: [father.ref] },
      then: {
        'establish-parentage': 'yes',
        'child-maintenance': 'unknown otherParentIsRegistered',
        'kindergarten-place': 'yes',
      },
    },
    {
      says: 'Two mothers, of whom one is registered as co-mother',
      given: { coMother: known.father! },
      parties: { removed: [father.ref], added: [coMother] },
      then: { 'establish-parentage': 'done parentageIsSettled', 'parental-benefit/coMother': 'yes' },
    },
    {
      says: 'Parental responsibility is not registered',
      given: { child: { responsibility: 'unknown' } },
      then: { 'parental-responsibility': 'yes' },
    },
    {
      says: 'The register has the name already',
      given: { child: { hasName: true } },
      then: { 'name-choice': 'done childHasName' },
    },

    // Child benefit

    {
      says: 'The child has died, as the register says',
      given: { child: { alive: false } },
      then: {
        'child-benefit': 'no childIsAlive',
        'cash-for-care': 'no childIsAlive',
        'child-gp': 'no childIsAlive',
        'child-health-clinic': 'no childIsAlive',
        'kindergarten-place': 'no childIsAlive',
        'child-passport': 'no childIsAlive',
        'extended-child-benefit': 'no aChildIsHere',
        'child-maintenance': 'no aChildIsHere',
        'parental-benefit': 'yes',
      },
    },
    {
      says: 'The father has died, as the register says: what was his own ends, what is the child’s goes on',
      given: { father: { alive: false } },
      then: {
        'parental-benefit/father': 'no parentIsAlive',
        'lump-sum-grant/father': 'no parentIsAlive',
        'student-parent-grant/father': 'no parentIsAlive',
        'employer-leave-notice/father': 'no parentIsAlive',
        'extended-child-benefit/father': 'no parentIsAlive',
        'transitional-benefit/father': 'no parentIsAlive',
        'child-maintenance/father': 'no parentIsAlive',
        'tax-card-change/father': 'no parentIsAlive',
        'parent-gp/father': 'no parentIsAlive',
        'parental-benefit/mother': 'yes',
        'child-benefit': 'yes',
        'kindergarten-place': 'yes',
      },
    },
    {
      says: 'The child does not live in Norway',
      given: { child: { resident: false } },
      then: {
        'child-benefit': 'no childIsResident',
        'cash-for-care': 'no childIsResident',
        'child-gp': 'no childIsResident',
        'kindergarten-place': 'no childIsResident',
      },
    },
    {
      says: 'The register does not say whether the child lives in Norway',
      given: { child: { resident: undefined } },
      then: { 'child-benefit': 'unknown childIsResident', 'child-gp': 'unknown childIsResident' },
    },
    {
      says: 'The mother is 17',
      given: { mother: { born: '2009-03-02' } },
      then: { 'child-benefit': 'unmet motherIsOfAge' },
    },
    {
      says: 'The mother turned 18 on the day of the birth',
      given: { mother: { born: '2008-11-20' } },
      then: { 'child-benefit': 'yes' },
    },
    {
      says: 'The mother has a guardian',
      given: { mother: { guardianship: true } },
      then: { 'child-benefit': 'unmet motherHasNoGuardian' },
    },
    {
      says: 'The mother died in childbirth',
      given: { mother: { alive: false } },
      then: {
        'child-benefit': 'unmet motherIsAlive',
        'lump-sum-grant/father': 'no noRightToParentalBenefit',
        'child-maintenance/father': 'no otherParentIsRegistered',
      },
    },
    {
      says: 'The mother’s last child was born four months before',
      given: { mother: { hasPreviousChild: true, previousChildBorn: '2026-07-20' } },
      then: { 'child-benefit': 'unmet previousChildIsNotTooNear' },
    },
    {
      says: 'The mother’s last child was born six days before: one birth',
      given: { mother: { hasPreviousChild: true, previousChildBorn: '2026-11-14' } },
      then: { 'child-benefit': 'yes' },
    },
    {
      says: 'The mother’s last child was born two years before',
      given: { mother: { hasPreviousChild: true, previousChildBorn: '2024-11-20' } },
      then: { 'child-benefit': 'yes' },
    },

    // Alone, apart, together

    {
      says: 'The parents are married and live at one address',
      given: { mother: { civilStatus: 'married' }, father: { civilStatus: 'married' } },
      then: { 'extended-child-benefit': 'no isAloneWithChild', 'transitional-benefit': 'no isAloneWithChild' },
    },
    {
      says: 'The parents are registered partners at two addresses',
      given: { mother: { civilStatus: 'partnership' }, father: { civilStatus: 'partnership', sharesHome: false } },
      then: { 'extended-child-benefit': 'no isAloneWithChild' },
    },
    {
      says: 'The parents are separated, and only the mother lives with the child',
      given: { mother: { civilStatus: 'separated' }, father: { civilStatus: 'separated', sharesHome: false } },
      then: {
        'extended-child-benefit/mother': 'unknown isAloneWithChild',
        'child-maintenance/mother': 'unknown parentsLiveApart',
      },
    },
    {
      says: 'The mother says that she is alone with the child, and that they do not live together',
      given: { mother: { singleAndAlone: true, livesTogether: false }, father: { sharesHome: false } },
      then: {
        'extended-child-benefit/mother': 'yes',
        'transitional-benefit/mother': 'yes',
        'child-maintenance/mother': 'yes',
      },
    },
    {
      says: 'The mother says that she is not alone',
      given: { mother: { singleAndAlone: false, livesTogether: true }, father: { sharesHome: false } },
      then: {
        'extended-child-benefit/mother': 'no isAloneWithChild',
        'transitional-benefit/mother': 'no isAloneWithChild',
        'child-maintenance/mother': 'no parentsLiveApart',
      },
    },

    // Parental benefit and lump sum

    {
      says: 'The mother has had an income in five of the last ten months',
      given: { mother: { incomeMonths: 5, memberTwelveMonths: true } },
      then: { 'parental-benefit/mother': 'no hasWorkedLongEnough', 'lump-sum-grant/mother': 'yes' },
    },
    {
      says: 'The mother has had an income in six of the last ten months',
      given: { mother: { incomeMonths: 6 } },
      then: { 'parental-benefit/mother': 'yes', 'lump-sum-grant/mother': 'no noRightToParentalBenefit' },
    },
    {
      says: 'The mother has earned a krone less than half the basic amount a year',
      given: { mother: { annualIncome: halfG - 1, memberTwelveMonths: true } },
      then: { 'parental-benefit/mother': 'no hasEarnedEnough', 'lump-sum-grant/mother': 'yes' },
    },
    {
      says: 'The mother has earned exactly half the basic amount a year',
      given: { mother: { annualIncome: halfG } },
      then: { 'parental-benefit/mother': 'yes' },
    },
    {
      says: 'The income register has nothing about the mother',
      given: { mother: { incomeMonths: undefined, annualIncome: undefined } },
      then: {
        'parental-benefit/mother': 'unknown hasWorkedLongEnough',
        'lump-sum-grant/mother': 'unknown noRightToParentalBenefit',
      },
    },
    {
      says: 'No right to parental benefit, and nobody has said whether she has been a member for twelve months',
      given: { mother: { incomeMonths: 0 } },
      then: { 'lump-sum-grant/mother': 'unknown memberTwelveMonths' },
    },
    {
      says: 'No right to parental benefit, and she has not been a member for twelve months',
      given: { mother: { incomeMonths: 0, memberTwelveMonths: false } },
      then: { 'lump-sum-grant/mother': 'no memberTwelveMonths' },
    },
    {
      says: 'NAV has refused the mother parental benefit',
      given: { mother: { memberTwelveMonths: true } },
      decided: { 'parental-benefit/mother': 'refused' },
      then: { 'lump-sum-grant/mother': 'yes', 'tax-card-change/mother': 'no hasParentalBenefit' },
    },
    {
      says: 'NAV has granted the mother parental benefit, and she wants another tax card',
      given: { mother: { wantsTaxCard: true } },
      decided: { 'parental-benefit/mother': 'granted' },
      then: {
        'lump-sum-grant/mother': 'no noRightToParentalBenefit',
        'tax-card-change/mother': 'yes',
        'student-parent-grant/mother': 'no notCoveredByParentalBenefit',
      },
    },
    {
      says: 'Five months after the birth NAV has not decided, and the time for the lump sum is nearly out',
      given: { mother: { memberTwelveMonths: true } },
      happens: [applies('mother', 'parental-benefit', 'mother')],
      on: '2027-04-20',
      then: { 'lump-sum-grant/mother': 'yes' },
    },
    {
      says: 'The father alone has the parental responsibility, and no income',
      given: { child: { responsibility: 'father' }, father: { incomeMonths: 0, memberTwelveMonths: true } },
      then: { 'lump-sum-grant/father': 'yes' },
    },

    // Work and study

    {
      says: 'The mother has no employer',
      given: { mother: { employed: false } },
      then: { 'employer-leave-notice/mother': 'no isEmployed', 'employer-leave-notice/father': 'yes' },
    },
    {
      says: 'The mother studied for four months before the birth and earns nothing',
      given: { mother: { student: true, incomeMonths: 0, annualIncome: 0 } },
      then: { 'student-parent-grant/mother': 'yes', 'parental-benefit/mother': 'no hasWorkedLongEnough' },
    },
    {
      says: 'The mother says that she has not studied',
      given: { mother: { student: false } },
      then: { 'student-parent-grant/mother': 'no studiedBeforeBirth' },
    },

    // Cash-for-care, kindergarten, passport, doctor

    {
      says: 'A child who stays at home, with parents who have been members for five years',
      given: {
        mother: { memberFiveYears: true },
        father: { memberFiveYears: true },
        child: { fullTimeKindergarten: false },
      },
      then: { 'cash-for-care': 'yes' },
    },
    {
      says: 'The child has a full-time place in kindergarten',
      given: { child: { fullTimeKindergarten: true } },
      then: { 'cash-for-care': 'no notInFullTimeKindergarten' },
    },
    {
      says: 'One of two parents has not been a member for five years',
      given: {
        mother: { memberFiveYears: true },
        father: { memberFiveYears: false },
        child: { fullTimeKindergarten: false },
      },
      then: { 'cash-for-care': 'no parentsAreMembersFiveYears' },
    },
    {
      says: 'A parent who does not live with the child need not have been a member',
      given: {
        mother: { memberFiveYears: true },
        father: { memberFiveYears: false, sharesHome: false },
        child: { fullTimeKindergarten: false },
      },
      then: { 'cash-for-care': 'yes' },
    },
    {
      says: 'The kindergarten’s intake of this year has passed',
      on: '2027-03-02',
      then: { 'kindergarten-place': 'yes' },
      due: { 'kindergarten-place': '2028-03-01' },
    },
    {
      says: 'The child lives in a municipality with an earlier intake',
      given: { child: { municipality: '7402' } },
      then: { 'kindergarten-place': 'yes' },
      due: { 'kindergarten-place': '2027-02-01' },
    },
    {
      says: 'The parents want a passport for the child',
      given: { child: { wantsPassport: true } },
      then: { 'child-passport': 'yes' },
    },
    {
      says: 'The mother wants the child’s doctor for herself',
      given: { mother: { wantsNewGp: true } },
      then: { 'parent-gp/mother': 'yes', 'parent-gp/father': 'no wantsNewGp' },
    },

    // Twins, losses, expected births

    {
      says: 'Twins',
      given: { twin: known.child! },
      parties: { added: [twin] },
      then: { 'child-benefit/child': 'yes', 'child-benefit/twin': 'yes', 'kindergarten-place/twin': 'yes' },
    },
    {
      says: 'Twins, of whom one is stillborn',
      parties: { added: [stillborn] },
      then: {
        'child-benefit/child': 'yes',
        'child-benefit/stillborn': 'none',
        'stillborn-name/stillborn': 'yes',
        'funeral-grant/stillborn': 'yes',
        'parental-benefit': 'yes',
      },
    },
    {
      says: 'A stillborn child, with two parents',
      trigger: loss,
      parties: onlyStillborn,
      then: {
        'stillborn-parentage': 'done parentageIsSettled',
        'stillborn-name': 'yes',
        'funeral-grant': 'yes',
        'parental-benefit': 'yes',
        'employer-leave-notice': 'no aChildIsHereOrAwaited',
        'extended-child-benefit': 'no aChildIsHere',
        'child-benefit': 'none',
        'kindergarten-place': 'none',
      },
      due: { 'funeral-grant': '2027-05-20', 'parental-benefit': '2027-02-20' },
    },
    {
      says: 'A stillborn child, and only the mother is registered',
      trigger: loss,
      parties: { removed: [child.ref, father.ref], added: [stillborn] },
      then: { 'stillborn-parentage': 'yes' },
      due: { 'stillborn-parentage': '2026-12-11' },
    },
    {
      says: 'A pregnancy',
      trigger: pregnancy,
      parties: { removed: [child.ref, father.ref] },
      then: {
        'birth-notification': 'yes',
        'parental-benefit': 'yes',
        'employer-leave-notice': 'yes',
        'extended-child-benefit': 'unknown aChildIsHere',
        'child-benefit': 'none',
        'name-choice': 'none',
      },
      due: { 'birth-notification': '2027-02-27' },
    },
    {
      says: 'The parents live at two addresses, one of them protected',
      given: { mother: { addressProtected: true }, child: { addressProtected: true }, father: { sharesHome: false } },
      on: settled,
      then: { 'kindergarten-place': 'yes', 'child-benefit': 'yes', 'child-gp': 'yes' },
    },
    {
      says: 'The birth was registered twice, and one is struck out',
      given: { twin: known.child! },
      parties: { added: [twin] },
      happens: [hears({ type: 'party.annulled', party: 'twin' })],
      then: { 'child-benefit/child': 'yes', 'child-benefit/twin': 'none' },
    },
    {
      says: 'The child was born six months ago, and only now somebody tells',
      trigger: { on: '2026-05-20' },
      given: { child: { born: '2026-05-20' } },
      then: { 'child-benefit': 'yes', 'parental-benefit': 'yes' },
      due: { 'child-benefit': '2026-11-20', 'parental-benefit': '2026-08-20', 'name-choice': '2026-11-20' },
    },
    {
      says: 'Nothing is known yet: no register has answered',
      given: {
        mother: Object.fromEntries(Object.keys(known.mother!).map((it) => [it, undefined])),
        father: Object.fromEntries(Object.keys(known.father!).map((it) => [it, undefined])),
        child: { ...Object.fromEntries(Object.keys(known.child!).map((it) => [it, undefined])), born },
      },
      then: {
        'assign-national-id': 'unknown aParentIsResident',
        'child-benefit': 'unknown childIsResident',
        'parental-benefit': 'unknown hasWorkedLongEnough',
        'employer-leave-notice': 'unknown isEmployed',
        'child-gp': 'unknown childIsResident',
      },
    },
  ],
};
