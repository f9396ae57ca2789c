/** What follows from a child that is seriously ill, case by case. Everything not said is as in the ordinary family. */
import type { Party } from '../../../journey/parties.js';
import { parameters } from '../../../life-events/law/parameters.js';
import type { CaseTable, Row } from '../../case-table.js';
import { applies, decides, hears, today } from '../../stories.js';
import {
  aCarer,
  aChild,
  anIllness,
  child,
  dies,
  fatherCares,
  fosterMother,
  known,
  mother,
  pregnant,
  says,
  sibling,
  term,
} from './family.js';

const halfG = parameters.basicAmount.on(today) / 2;
const hours = parameters.personalAssistanceHours.on(today).rightIfBetter;
const certified = { 'medical-certificate': 'granted' } as const;
const died = { alive: false, died: '2026-11-20' };
const nothingOfTheChild = {
  'medical-certificate': 'no childIsAlive',
  'employer-care-leave': 'no childIsAlive',
  'care-benefit': 'no childIsAlive',
  'assistance-allowance': 'no childIsAlive',
  'basic-benefit': 'no childIsAlive',
  'child-coordinator': 'no childIsAlive',
  'individual-plan': 'no childIsAlive',
  respite: 'no childIsAlive',
  'carers-pay': 'no childIsAlive',
  'personal-assistance': 'no childIsAlive',
  'ppt-assessment': 'no childIsAlive',
  'special-education': 'no childIsAlive',
  'assistive-aids': 'no childIsAlive',
} as const;

const bornChild: Party = { ...child, since: '2026-11-20' };

/** Whoever is pregnant, and nobody else yet. */
const awaited = (says: string, then: Row['then'], given: NonNullable<Row['given']> = {}): Row => ({
  says,
  trigger: { kind: 'illness.expected', on: term },
  parties: { removed: [mother.ref, fatherCares.ref, child.ref], added: [pregnant] },
  given: {
    ...given,
    mother: { hasChild: false, municipality: '7401', expectsHelpFromSeveral: true, ...given.mother },
  },
  then,
});

export const table: CaseTable = {
  lifeEvent: 'seriously-ill-child',
  begin: anIllness,
  known,
  rows: [
    {
      says: 'The ordinary family: two parents who work and live with a child of seven, which needs care all the time and for years',
      then: {
        'confirm-care': 'done childIsConfirmed',
        'medical-certificate': 'yes',
        'second-opinion': 'no certificateWasRefused',
        'employer-care-leave': 'yes',
        'care-days-employer': 'yes',
        'care-days-self-employed': 'no isSelfEmployed',
        'care-days-chronic': 'yes',
        'care-days-alone': 'no aloneWithCare',
        'care-days-share': 'no wantsToShareDays',
        'care-benefit': 'yes',
        'care-benefit-after-death': 'no childHasDied',
        'training-benefit': 'no wantsTraining',
        'assistance-allowance': 'yes',
        'basic-benefit': 'yes',
        'child-coordinator': 'yes',
        'individual-plan': 'yes',
        respite: 'yes',
        'carers-pay': 'yes',
        'personal-assistance': 'yes',
        'ppt-assessment': 'yes',
        'special-education': 'yes',
        'school-transport': 'no wantsSchoolTransport',
        'assistive-aids': 'yes',
        'return-aids': 'no childHasDied',
        'patient-travel': 'yes',
        'cancel-travel': 'no childHasDied',
        'treatment-abroad': 'no treatedAbroad',
        'own-word': 'yes',
        'guardian-at-18': 'unknown needsGuardian',
      },
      due: {
        'care-benefit': '2027-01-12',
        'assistance-allowance': '2027-01-12',
        'basic-benefit': '2027-01-12',
        'patient-travel': '2027-05-01',
        'own-word': '2035-05-04',
        'guardian-at-18': '2037-05-04',
      },
    },

    // Whose child it is

    {
      says: 'The register does not say that the child is the declarant’s',
      given: { mother: { hasChild: false } },
      parties: { removed: [child.ref, fatherCares.ref] },
      then: {
        'confirm-care': 'yes',
        'employer-care-leave': 'unknown careIsConfirmed',
        'care-benefit': 'unknown careIsConfirmed',
        'child-coordinator': 'none',
      },
    },
    {
      says: 'The register has not answered yet',
      parties: { removed: [child.ref, fatherCares.ref] },
      then: { 'confirm-care': 'unknown nobodyHasConfirmed', 'care-benefit': 'unknown careIsConfirmed' },
    },
    {
      says: 'The hospital does not confirm that the declarant cares for the child',
      given: { mother: { hasChild: false } },
      parties: { removed: [child.ref, fatherCares.ref] },
      decided: { 'confirm-care': 'refused' },
      then: {
        'employer-care-leave': 'no careIsConfirmed',
        'care-benefit': 'no careIsConfirmed',
        'own-word': 'no careIsConfirmed',
      },
    },
    {
      says: 'The declarant has other children in the register, and this one is not among them',
      given: { mother: { hasChild: true } },
      parties: { removed: [child.ref, fatherCares.ref] },
      then: { 'confirm-care': 'yes', 'medical-certificate': 'none' },
    },
    {
      says: 'A foster mother, by the word of a hospital',
      given: { foster: aCarer, child: { responsibility: 'other' } },
      parties: { removed: [mother.ref, fatherCares.ref], added: [fosterMother] },
      then: { 'confirm-care': 'none', 'care-benefit/foster': 'yes', 'child-coordinator': 'yes' },
    },
    {
      says: 'The register has confirmed it, and says that there is another child too',
      given: { mother: { hasChild: true } },
      then: { 'confirm-care': 'done childIsConfirmed' },
    },

    // A child that is awaited

    awaited('A child that is awaited, and will need help from several', {
      'talk-before-birth': 'yes',
      'coordinator-before-birth': 'yes',
      'plan-before-birth': 'unknown expectsLastingNeed',
      'confirm-care': 'no childIsBorn',
      'employer-care-leave': 'no childIsBorn',
      'care-benefit': 'no childIsBorn',
      'carers-pay': 'none',
      'own-word': 'no childIsBorn',
      'child-coordinator': 'none',
      'medical-certificate': 'none',
    }),
    awaited(
      'The same, and it will need help for years',
      { 'plan-before-birth': 'yes' },
      { mother: { expectsLastingNeed: true } },
    ),
    awaited(
      'It will have help from one place only',
      {
        'coordinator-before-birth': 'no expectsHelpFromSeveral',
        'plan-before-birth': 'no expectsHelpFromSeveral',
        'talk-before-birth': 'yes',
      },
      { mother: { expectsHelpFromSeveral: false } },
    ),
    awaited(
      'Nobody has said from how many places',
      { 'coordinator-before-birth': 'unknown expectsHelpFromSeveral' },
      { mother: { expectsHelpFromSeveral: undefined } },
    ),
    awaited(
      'The pregnancy is lost',
      {
        'talk-before-birth': 'no childIsAwaited',
        'coordinator-before-birth': 'no childIsAwaited',
        'plan-before-birth': 'no childIsAwaited',
        'care-benefit': 'no childIsBorn',
      },
      { mother: { pregnancyLost: true } },
    ),
    {
      ...awaited('Four weeks after the term no birth has been registered: it may still come', {
        'talk-before-birth': 'yes',
        'coordinator-before-birth': 'yes',
      }),
      on: '2027-03-20',
    },
    {
      ...awaited('A day later it is awaited no more', {
        'talk-before-birth': 'no childIsAwaited',
        'coordinator-before-birth': 'no childIsAwaited',
        'plan-before-birth': 'no childIsAwaited',
      }),
      on: '2027-03-21',
    },
    {
      says: 'The child that was awaited is born',
      trigger: { kind: 'freg.birth.registered', on: '2026-11-20' },
      parties: { removed: [mother.ref, fatherCares.ref, child.ref], added: [pregnant, bornChild] },
      given: { mother: { expectsHelpFromSeveral: true }, child: { born: '2026-11-20' } },
      then: {
        'talk-before-birth': 'no childIsAwaited',
        'coordinator-before-birth': 'no childIsAwaited',
        'child-coordinator': 'yes',
        'individual-plan': 'yes',
        'medical-certificate': 'yes',
        'care-benefit': 'yes',
        'confirm-care': 'done childIsConfirmed',
      },
    },
    {
      says: 'The same, and the municipality had given them a coordinator before',
      trigger: { kind: 'freg.birth.registered', on: '2026-11-20' },
      parties: { removed: [mother.ref, fatherCares.ref, child.ref], added: [pregnant, bornChild] },
      given: { mother: { expectsHelpFromSeveral: true }, child: { born: '2026-11-20' } },
      decided: { 'coordinator-before-birth': 'granted' },
      then: { 'child-coordinator': 'no coordinatorIsMissing', 'individual-plan': 'yes' },
    },
    {
      says: 'The child that was awaited is stillborn',
      trigger: { kind: 'freg.stillbirth.registered', on: '2026-11-20' },
      parties: {
        removed: [mother.ref, fatherCares.ref, child.ref],
        added: [pregnant, { ref: 'still', is: 'stillborn', roles: ['stillborn'] }],
      },
      given: { mother: { expectsHelpFromSeveral: true } },
      then: {
        'talk-before-birth': 'no childIsAwaited',
        'coordinator-before-birth': 'no childIsAwaited',
        'employer-care-leave': 'no childIsBorn',
        'care-benefit-after-death': 'no childIsBorn',
        'child-coordinator': 'none',
      },
    },

    // What the child needs

    {
      says: 'Nobody has said what the child needs',
      given: { child: { constantCare: undefined, lastingNeed: undefined } },
      then: {
        'medical-certificate': 'unknown aNeedIsTold',
        'care-benefit': 'unknown constantCare',
        'assistance-allowance': 'unknown lastingNeed',
      },
    },
    {
      says: 'The child needs neither constant care nor help for years',
      given: { child: { constantCare: false, lastingNeed: false } },
      then: {
        'medical-certificate': 'no aNeedIsTold',
        'care-benefit': 'no constantCare',
        'care-days-chronic': 'no lastingNeed',
        'assistance-allowance': 'no lastingNeed',
        'basic-benefit': 'no lastingNeed',
        'individual-plan': 'no lastingNeed',
        'personal-assistance': 'no lastingNeed',
        'assistive-aids': 'no lastingNeed',
        'child-coordinator': 'yes',
        'employer-care-leave': 'yes',
      },
    },
    {
      says: 'The child needs constant care, for less than two years',
      given: { child: { lastingNeed: false } },
      then: { 'medical-certificate': 'yes', 'care-benefit': 'yes', 'assistance-allowance': 'no lastingNeed' },
    },
    {
      says: 'The child needs help for years, but not all the time',
      given: { child: { constantCare: false } },
      then: { 'medical-certificate': 'yes', 'care-benefit': 'no constantCare', 'basic-benefit': 'yes' },
    },
    {
      says: 'Constant care is needed, and nobody has said since when',
      given: { child: { constantCareFrom: undefined } },
      then: { 'care-benefit': 'unknown constantCare' },
      due: { 'care-benefit': '2027-01-12' },
    },
    {
      says: 'Constant care is needed since a later day: the months back are counted from it',
      given: { child: { constantCareFrom: '2026-11-20' } },
      then: { 'care-benefit': 'yes' },
      due: { 'care-benefit': '2027-02-20' },
    },
    {
      says: 'The need for years has no day yet',
      given: { child: { lastingNeedFrom: undefined } },
      then: { 'assistance-allowance': 'unknown lastingNeed', 'basic-benefit': 'unknown lastingNeed' },
    },
    {
      says: 'The child needs no more care than others of its age',
      given: { child: { extraCare: false } },
      then: { 'assistance-allowance': 'no extraCare', 'basic-benefit': 'yes' },
    },
    {
      says: 'The illness costs nothing extra',
      given: { child: { extraCosts: false } },
      then: { 'basic-benefit': 'no extraCosts', 'assistance-allowance': 'yes' },
    },
    {
      says: 'Help comes from one place only',
      given: { child: { helpFromSeveral: false } },
      then: { 'child-coordinator': 'no helpFromSeveral', 'individual-plan': 'no helpFromSeveral', respite: 'yes' },
    },
    {
      says: 'The care is not heavy',
      given: { child: { heavyCare: false } },
      then: { respite: 'no heavyCare', 'carers-pay': 'no heavyCare', 'child-coordinator': 'yes' },
    },
    {
      says: 'Help is needed for as many hours a week as the law asks for, and no more',
      given: { child: { careHours: hours } },
      then: { 'personal-assistance': 'yes' },
    },
    {
      says: 'Help is needed for an hour less',
      given: { child: { careHours: hours - 1 } },
      then: { 'personal-assistance': 'no needsManyHours', respite: 'yes' },
    },
    {
      says: 'Nobody has said for how many hours help is needed',
      given: { child: { careHours: undefined } },
      then: { 'personal-assistance': 'unknown needsManyHours' },
    },
    {
      says: 'The child needs no aids, and no help to learn',
      given: { child: { needsAids: false, helpToLearn: false } },
      then: {
        'assistive-aids': 'no needsAids',
        'ppt-assessment': 'no helpToLearn',
        'special-education': 'no helpToLearn',
      },
    },
    {
      says: 'The family wants transport to school',
      given: { child: { wantsSchoolTransport: true } },
      then: { 'school-transport': 'yes' },
    },
    {
      says: 'The child is treated at home, and travels nowhere',
      given: { child: { travelsToTreatment: false } },
      then: { 'patient-travel': 'no travelsToTreatment' },
    },
    {
      says: 'The child is admitted abroad',
      given: { child: { treatedAbroad: true } },
      then: { 'treatment-abroad': 'yes', 'care-benefit': 'yes', 'patient-travel': 'yes' },
    },
    {
      says: 'The child does not live in Norway',
      given: { child: { resident: false } },
      then: {
        'assistance-allowance': 'no childIsResident',
        'basic-benefit': 'no childIsResident',
        'care-benefit': 'yes',
      },
    },
    {
      says: 'The doctor has refused the statement, and nobody has said whether another should look at it',
      decided: { 'medical-certificate': 'refused' },
      then: { 'second-opinion': 'unknown wantsSecondOpinion' },
    },
    {
      says: 'The doctor has refused the statement, and the family leaves it at that',
      given: { child: { wantsSecondOpinion: false } },
      decided: { 'medical-certificate': 'refused' },
      then: { 'second-opinion': 'no wantsSecondOpinion' },
    },
    {
      says: 'The doctor has refused the statement, and the family wants another to look at it',
      given: { child: { wantsSecondOpinion: true } },
      decided: { 'medical-certificate': 'refused' },
      then: { 'second-opinion': 'yes' },
    },
    {
      says: 'The statement is given: there is nothing for another doctor to look at',
      given: { child: { wantsSecondOpinion: true } },
      decided: certified,
      then: { 'second-opinion': 'no certificateWasRefused', 'care-benefit': 'yes' },
    },

    // Work and pay

    {
      says: 'A mother who works for herself',
      given: { mother: { employed: false, worksAs: 'selfEmployed' } },
      then: {
        'employer-care-leave/mother': 'no isEmployed',
        'care-days-employer/mother': 'no isEmployed',
        'care-days-self-employed/mother': 'yes',
        'care-benefit/mother': 'yes',
        'care-benefit/father': 'yes',
      },
    },
    {
      says: 'A mother with an employer and a business',
      given: { mother: { worksAs: 'selfEmployed' } },
      then: { 'employer-care-leave/mother': 'yes', 'care-days-self-employed/mother': 'yes' },
    },
    {
      says: 'A father who looks for work',
      given: { father: { employed: false, worksAs: 'jobSeeker' } },
      then: {
        'care-benefit/father': 'no hasWork',
        'care-days-chronic/father': 'no hasWork',
        'employer-care-leave/father': 'no isEmployed',
        'care-benefit/mother': 'yes',
      },
    },
    {
      says: 'A father of whom the register knows no employer, and who has not said what he lives by',
      given: { father: { employed: false, worksAs: undefined } },
      then: { 'employer-care-leave/father': 'unknown isEmployed', 'care-benefit/father': 'unknown hasWork' },
    },
    {
      says: 'An income of exactly half the basic amount',
      given: { mother: { annualIncome: halfG } },
      then: { 'care-benefit/mother': 'yes' },
    },
    {
      says: 'An income of a krone less',
      given: { mother: { annualIncome: halfG - 1 } },
      then: { 'care-benefit/mother': 'no hasEarnedEnough', 'care-benefit/father': 'yes' },
    },
    {
      says: 'Pay for one month only, and nobody has said whether that was four weeks’ work',
      given: { mother: { incomeMonths: 1, workedFourWeeks: undefined } },
      then: { 'care-benefit/mother': 'unknown hasWorkedFourWeeks' },
    },
    {
      says: 'Less than four weeks at work',
      given: { mother: { incomeMonths: 1, workedFourWeeks: false } },
      then: { 'care-benefit/mother': 'no hasWorkedFourWeeks' },
    },
    {
      says: 'Only one of them is away from work',
      given: { father: { awayFromWork: false } },
      then: { 'care-benefit/father': 'no awayFromWork', 'care-benefit/mother': 'yes' },
    },
    {
      says: 'A mother who is alone with the care',
      given: { mother: { aloneWithCare: true, wantsToShareDays: true } },
      then: { 'care-days-alone/mother': 'yes', 'care-days-share/mother': 'no somebodyCaresToo' },
    },
    {
      says: 'Two who want to share days',
      given: { mother: { wantsToShareDays: true } },
      then: { 'care-days-share/mother': 'yes', 'care-days-share/father': 'no wantsToShareDays' },
    },
    {
      says: 'A course is needed to look after the child',
      given: { father: { wantsTraining: true } },
      then: { 'training-benefit/father': 'yes', 'training-benefit/mother': 'no wantsTraining' },
    },
    {
      says: 'Her days are counted in a sibling’s journey',
      given: { mother: { daysCountedElsewhere: true } },
      then: {
        'care-days-employer/mother': 'no daysAreCountedHere',
        'care-days-alone/mother': 'no daysAreCountedHere',
        'care-days-chronic/mother': 'yes',
      },
    },

    // Ages

    {
      says: 'The year in which the child is twelve has passed, and nobody has said that it is chronically ill',
      given: { child: { born: '2013-05-04' } },
      then: { 'care-days-employer': 'none', 'care-days-chronic': 'yes', 'employer-care-leave': 'yes' },
    },
    {
      says: 'The same child, and NAV has granted the mother days for the chronically ill',
      given: { child: { born: '2013-05-04' } },
      decided: { ...certified, 'care-days-chronic/mother': 'granted' },
      then: { 'care-days-employer/mother': 'yes', 'care-days-employer/father': 'none' },
    },
    {
      says: 'The child turns twelve this year',
      given: { child: { born: '2014-12-31' } },
      then: { 'care-days-employer': 'yes' },
    },
    {
      says: 'The child is seventeen',
      given: { child: { born: '2009-03-03' } },
      then: { 'care-benefit': 'yes', 'own-word': 'yes', 'guardian-at-18': 'unknown needsGuardian' },
      due: { 'own-word': '2025-03-03' },
    },
    {
      says: 'The child is seventeen, and will need help to make choices',
      given: { child: { born: '2009-03-03', cannotManageAlone: true } },
      then: { 'guardian-at-18': 'yes' },
      due: { 'guardian-at-18': '2027-03-03' },
    },
    {
      says: 'The child is seventeen, and will manage alone',
      given: { child: { born: '2009-03-03', cannotManageAlone: false } },
      then: { 'guardian-at-18': 'no needsGuardian' },
    },
    {
      says: 'The youth takes part itself',
      given: { child: { born: '2009-03-03' } },
      happens: [hears({ type: 'party.changed', party: 'child', roles: ['child', 'youth'] })],
      then: { 'own-word': 'done ownWordIsKnown', 'guardian-at-18': 'no needsGuardian' },
    },
    {
      says: 'A hospital has said that the parents act for the youth',
      given: { child: { born: '2009-03-03', carersActForChild: true } },
      then: { 'own-word': 'done ownWordIsKnown' },
    },
    {
      says: 'The child has turned eighteen',
      given: { child: { born: '2008-05-04', cannotManageAlone: true } },
      then: {
        'care-benefit': 'unknown isOfCareBenefitAge',
        'employer-care-leave': 'no childIsUnderAge',
        'assistance-allowance': 'no childIsUnderAge',
        'child-coordinator': 'no childIsUnderAge',
        'basic-benefit': 'yes',
        'personal-assistance': 'yes',
        'patient-travel': 'none',
      },
    },
    {
      says: 'The child has turned eighteen, its life is in danger, and it cannot look after itself',
      given: { child: { born: '2008-05-04', lifeInDanger: true } },
      then: { 'care-benefit': 'yes' },
    },
    {
      says: 'The child has turned eighteen, and its life is not in danger',
      given: { child: { born: '2008-05-04', lifeInDanger: false } },
      then: { 'care-benefit': 'no isOfCareBenefitAge' },
    },
    {
      says: 'The year in which the child is eighteen has passed',
      given: { child: { born: '2007-05-04' } },
      then: { 'care-days-chronic': 'no isOfChronicAge', 'care-days-alone': 'no isOfChronicAge' },
    },

    // It is well again, or ill anew

    {
      says: 'The child is well again',
      happens: [says('child', { recovered: true })],
      then: {
        'medical-certificate': 'no childIsIll',
        'employer-care-leave': 'no childIsIll',
        'care-days-employer': 'none',
        'care-benefit': 'no childIsIll',
        'child-coordinator': 'no childIsIll',
        'assistive-aids': 'no childIsIll',
        'own-word': 'no childIsIll',
      },
    },
    {
      says: 'It was well again, and is ill anew',
      happens: [says('child', { recovered: true }), says('child', { recovered: false })],
      then: { 'care-benefit': 'yes', 'child-coordinator': 'yes' },
    },

    // Death

    {
      says: 'The child has died, and nobody had applied for care benefit',
      given: { child: died },
      then: {
        ...nothingOfTheChild,
        'care-benefit-after-death': 'yes',
        'care-days-employer': 'no childIsAlive',
        'return-aids': 'no aidsWereLent',
        'cancel-travel': 'yes',
        'patient-travel': 'none',
        'own-word': 'no childIsAlive',
        'guardian-at-18': 'no childIsAlive',
      },
      due: { 'care-benefit-after-death': '2027-02-20' },
    },
    {
      says: 'The child has died, and the mother had care benefit: it goes on by itself',
      happens: [
        decides('medical-certificate', 'granted'),
        decides('care-benefit', 'granted', 'mother'),
        dies('child', died.died),
      ],
      then: { 'care-benefit-after-death/mother': 'done careBenefitGoesOn', 'care-benefit-after-death/father': 'yes' },
    },
    {
      says: 'The child has died after more than three years, and nobody has said whether care benefit was whole',
      given: { child: died },
      trigger: { on: '2023-01-09' },
      then: { 'care-benefit-after-death': 'unknown benefitBeforeDeathIsKnown' },
    },
    {
      says: 'The child has died, and a parent had no work to be away from',
      given: { child: died, father: { employed: false, worksAs: 'noWork' } },
      then: { 'care-benefit-after-death/father': 'no hasWork', 'care-benefit-after-death/mother': 'yes' },
    },
    {
      says: 'Nav has lent aids, and then the child has died',
      happens: [applies('mother', 'assistive-aids'), decides('assistive-aids', 'granted'), dies('child', died.died)],
      then: { 'return-aids': 'yes' },
    },
    {
      says: 'A mother has died: her own errands end, the father’s and the child’s go on',
      given: { mother: { alive: false, died: '2026-11-02' } },
      then: {
        'care-benefit/mother': 'no carerIsLiving',
        'care-days-employer/mother': 'no carerIsLiving',
        'carers-pay/mother': 'no carerIsLiving',
        'care-benefit/father': 'yes',
        'child-coordinator': 'yes',
      },
    },

    {
      says: 'A mother died the year before: no care days are counted for her any more',
      given: { mother: { alive: false, died: '2025-12-30' } },
      then: { 'care-days-employer/mother': 'none', 'care-days-employer/father': 'yes' },
    },
    {
      says: 'The child died the year before: no care days are counted for it any more',
      given: { child: { alive: false, died: '2025-12-30' } },
      then: { 'care-days-employer': 'none' },
    },

    // Siblings

    {
      says: 'A sibling is ill too: what is the child’s own is there for each',
      given: { sibling: aChild },
      parties: { added: [sibling] },
      then: { 'child-coordinator/sibling': 'yes', 'assistance-allowance/child': 'yes', 'care-benefit': 'yes' },
    },
    {
      says: 'Of two who are ill one has died',
      given: { sibling: { ...aChild, ...died } },
      parties: { added: [sibling] },
      then: {
        'child-coordinator/sibling': 'no childIsAlive',
        'child-coordinator/child': 'yes',
        'care-benefit': 'yes',
        'care-benefit-after-death': 'yes',
      },
    },
  ],
};
