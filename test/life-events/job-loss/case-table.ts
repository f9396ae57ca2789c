/** What follows from a lost job, case by case. Everything not said is as with the ordinary employee: dismissed, thirty-nine years old, ten years in the same firm. */
import { parameters } from '../../../life-events/law/parameters.js';
import type { CaseTable } from '../../case-table.js';
import { today } from '../../stories.js';
import { aLoss, known } from './worker.js';

const basic = parameters.basicAmount.on(today);
const times = (share: number): number => Math.ceil(share * basic);
const little = { earnedTwelveMonths: 90_000, earnedThirtySixMonths: 90_000 };
const decided = { 'jobseeker-registration': 'granted' } as const;
const benefit = { ...decided, 'unemployment-benefit': 'granted' } as const;

export const table: CaseTable = {
  lifeEvent: 'job-loss',
  begin: aLoss,
  known,
  rows: [
    {
      says: 'The ordinary employee: dismissed, enough earned, looks for work, the first day without work is next week',
      then: {
        'termination-record': 'yes',
        'dispute-negotiation': 'no disputes',
        'dispute-court': 'no disputes',
        'correct-employment-data': 'no employerDataIsWrong',
        'wage-guarantee': 'no employerIsBankrupt',
        'jobseeker-registration': 'yes',
        'registration-at-office': 'no needsStaff',
        'profiling-needs-assessment': 'unknown isRegistered',
        'unemployment-benefit': 'yes',
        'benefit-from-first-day': 'no mayBeSelfInflicted',
        'biweekly-report': 'none',
        'sick-pay': 'no isIll',
        'holiday-supplement': 'none',
        'repay-benefit': 'no paidTwice',
        'cv-and-jobs': 'unknown isRegistered',
        'activity-plan': 'unknown isRegistered',
        'labour-measure': 'no needsMeasure',
        'measure-pay': 'no isOnMeasure',
        'measure-report': 'none',
        'social-assistance': 'no needsHelp',
        'acute-help': 'no needsHelpNow',
        'housing-allowance': 'no lowIncome',
        'tax-card-update': 'no wantsTaxCard',
        'eea-import': 'no mayCountEeaWork',
        'eea-export': 'no leavesToSeekWork',
        'job-found': 'no hasFoundJob',
        'reopen-benefit': 'none',
        'benefit-anew': 'none',
      },
      due: { 'jobseeker-registration': '2026-12-01', 'unemployment-benefit': '2026-12-01' },
    },

    // How it ended

    {
      says: 'Nobody has said how the job ended',
      given: { worker: { howItEnded: undefined } },
      then: {
        'termination-record': 'unknown hadAnEmployer',
        'dispute-court': 'no disputes',
        'benefit-from-first-day': 'unknown mayBeSelfInflicted',
        'unemployment-benefit': 'yes',
      },
    },
    {
      says: 'Resigned',
      given: { worker: { howItEnded: 'resigned' } },
      decided: benefit,
      then: { 'termination-record': 'yes', 'benefit-from-first-day': 'yes', 'dispute-court': 'no wasDismissed' },
    },
    {
      says: 'Resigned, and benefit was refused',
      given: { worker: { howItEnded: 'resigned' } },
      decided: { ...decided, 'unemployment-benefit': 'refused' },
      then: { 'benefit-from-first-day': 'no hasHadBenefit', 'biweekly-report': 'none' },
    },
    {
      says: 'Dismissed for something they did',
      given: { worker: { causedIt: true } },
      decided: benefit,
      then: { 'benefit-from-first-day': 'yes' },
    },
    {
      says: 'Dismissed, and nobody has said why',
      given: { worker: { causedIt: undefined } },
      decided: benefit,
      then: { 'benefit-from-first-day': 'unknown mayBeSelfInflicted' },
    },
    {
      says: 'Laid off for a time, half of the hours',
      given: { worker: { howItEnded: 'laid-off', hoursLost: 50 } },
      then: {
        'unemployment-benefit': 'yes',
        'termination-record': 'yes',
        'benefit-from-first-day': 'no mayBeSelfInflicted',
      },
    },
    {
      says: 'Laid off for less than half of the hours',
      given: { worker: { howItEnded: 'laid-off', hoursLost: 49 } },
      then: { 'unemployment-benefit': 'no hasLostHours' },
    },
    {
      says: 'Laid off for three quarters of the hours',
      given: { worker: { howItEnded: 'laid-off', hoursLost: 75 } },
      then: { 'unemployment-benefit': 'yes' },
    },
    {
      says: 'One of two jobs is lost, and a little more than half of the hours with it',
      given: { worker: { howItEnded: 'contract-ended', hoursLost: 51 } },
      then: { 'unemployment-benefit': 'yes' },
    },
    {
      says: 'One of three jobs is lost, and a third of the hours with it',
      given: { worker: { howItEnded: 'contract-ended', hoursLost: 33 } },
      then: { 'unemployment-benefit': 'no hasLostHours', 'jobseeker-registration': 'yes' },
    },
    {
      says: 'A temporary contract has ended',
      given: { worker: { howItEnded: 'contract-ended' } },
      then: { 'unemployment-benefit': 'yes', 'dispute-negotiation': 'no wasDismissed' },
    },
    {
      says: 'A business of their own has closed, and there were no wages',
      given: {
        worker: {
          ...{ howItEnded: 'business-closed', hadEmployer: false, workedInEea: false },
          ...{ earnedTwelveMonths: 0, earnedThirtySixMonths: 0 },
        },
      },
      then: {
        'termination-record': 'no hadAnEmployer',
        'correct-employment-data': 'no employerDataIsWrong',
        'unemployment-benefit': 'no hasEarnedEnough',
        'jobseeker-registration': 'yes',
      },
    },
    {
      says: 'Discharged after long service, with little pay',
      given: { worker: { ...little, howItEnded: 'military', servedLong: true } },
      then: { 'unemployment-benefit': 'yes', 'termination-record': 'no hadAnEmployer' },
    },
    {
      says: 'Discharged after a few weeks, with little pay',
      given: { worker: { ...little, howItEnded: 'military', servedLong: false } },
      then: { 'unemployment-benefit': 'no hasEarnedEnough' },
    },
    {
      says: 'Finished studies, with little pay from work beside',
      given: { worker: { ...little, howItEnded: 'studies', workedInEea: false } },
      then: { 'unemployment-benefit': 'no hasEarnedEnough', 'benefit-from-first-day': 'no mayBeSelfInflicted' },
    },

    // What was earned

    {
      says: 'One and a half basic amounts in twelve months, nothing before',
      given: { worker: { earnedTwelveMonths: times(1.5), earnedThirtySixMonths: times(1.5) } },
      then: { 'unemployment-benefit': 'yes', 'eea-import': 'no mayCountEeaWork' },
    },
    {
      says: 'A krone less than one and a half basic amounts in twelve months',
      given: {
        worker: { earnedTwelveMonths: times(1.5) - 1, earnedThirtySixMonths: times(1.5) - 1, workedInEea: false },
      },
      then: { 'unemployment-benefit': 'no hasEarnedEnough' },
    },
    {
      says: 'Little in the last year, three basic amounts in three',
      given: { worker: { earnedTwelveMonths: 0, earnedThirtySixMonths: times(3) } },
      then: { 'unemployment-benefit': 'yes' },
    },
    {
      says: 'Nobody knows what was earned',
      given: { worker: { earnedTwelveMonths: undefined, earnedThirtySixMonths: undefined } },
      then: { 'unemployment-benefit': 'unknown hasEarnedEnough', 'eea-import': 'unknown mayCountEeaWork' },
    },
    {
      says: 'Too little here, and nobody has said whether there was work in another EEA country',
      given: { worker: little },
      then: { 'unemployment-benefit': 'unknown hasEarnedEnough', 'eea-import': 'unknown mayCountEeaWork' },
    },
    {
      says: 'Too little here, and work in another EEA country',
      given: { worker: { ...little, workedInEea: true } },
      then: { 'unemployment-benefit': 'unknown hasEarnedEnough', 'eea-import': 'yes' },
    },
    {
      says: 'Too little here, and none in another EEA country',
      given: { worker: { ...little, workedInEea: false } },
      then: { 'unemployment-benefit': 'no hasEarnedEnough', 'eea-import': 'no mayCountEeaWork' },
    },

    // Who they are, and where

    {
      says: 'Sixty-six years old',
      given: { worker: { born: '1959-11-26' } },
      then: { 'unemployment-benefit': 'yes' },
    },
    {
      says: 'Sixty-seven years old today',
      given: { worker: { born: '1959-11-25' } },
      then: { 'unemployment-benefit': 'no isYoungEnough', 'jobseeker-registration': 'yes' },
    },
    {
      says: 'Seventeen years old',
      given: { worker: { born: '2009-03-01' } },
      then: { 'jobseeker-registration': 'no registersAtOnce', 'registration-at-office': 'yes' },
    },
    {
      says: 'Lives abroad, a citizen of an EEA country',
      given: { worker: { resident: false, isEeaCitizen: true } },
      then: { 'jobseeker-registration': 'yes', 'registration-at-office': 'no needsStaff' },
    },
    {
      says: 'Lives abroad, from outside the EEA',
      given: { worker: { resident: false, isEeaCitizen: false } },
      then: { 'jobseeker-registration': 'no registersAtOnce', 'registration-at-office': 'yes' },
    },
    {
      says: 'Lives abroad, and nobody has said of which country they are',
      given: { worker: { resident: false } },
      then: { 'jobseeker-registration': 'unknown registersAtOnce', 'registration-at-office': 'unknown needsStaff' },
    },
    {
      says: 'Cannot sign in',
      given: { worker: { hasNoEid: true } },
      then: { 'jobseeker-registration': 'no registersAtOnce', 'registration-at-office': 'yes' },
    },
    {
      says: 'The register cannot say whether they live',
      given: { worker: { alive: undefined } },
      then: {
        'jobseeker-registration': 'unknown isInPopulationRegister',
        'unemployment-benefit': 'unknown isAlive',
      },
    },
    {
      says: 'Dead',
      given: { worker: { alive: false, needsHelp: true, paidTwice: true } },
      then: {
        'termination-record': 'no isAlive',
        'jobseeker-registration': 'no isInPopulationRegister',
        'registration-at-office': 'no isInPopulationRegister',
        'unemployment-benefit': 'no isAlive',
        'social-assistance': 'no isAlive',
        'repay-benefit': 'no isAlive',
        'housing-allowance': 'no isAlive',
        'job-found': 'no isAlive',
      },
    },
    {
      says: 'Not in Norway',
      given: { worker: { inNorway: false } },
      then: { 'unemployment-benefit': 'no isInNorway', 'jobseeker-registration': 'yes' },
    },
    {
      says: 'Does not look for work',
      given: { worker: { seeksWork: false } },
      then: { 'unemployment-benefit': 'no isGenuineJobseeker' },
    },
    {
      says: 'On strike, or with another full benefit',
      given: { worker: { isExcluded: true } },
      then: { 'unemployment-benefit': 'no isNotExcluded' },
    },
    {
      says: 'Nothing has been answered yet',
      given: { worker: { hoursLost: undefined, seeksWork: undefined, inNorway: undefined, isExcluded: undefined } },
      then: { 'unemployment-benefit': 'unknown hasLostHours' },
    },

    // The employer

    {
      says: 'Disputes the dismissal, and was given notice a week ago',
      given: { worker: { disputes: true, noticeOn: '2026-11-18' } },
      then: { 'dispute-negotiation': 'yes', 'dispute-court': 'yes', 'unemployment-benefit': 'yes' },
      due: { 'dispute-negotiation': '2026-12-02', 'dispute-court': '2027-01-13' },
    },
    {
      says: 'Disputes the dismissal, and was given notice five weeks ago',
      given: { worker: { disputes: true, noticeOn: '2026-10-21' } },
      then: { 'dispute-negotiation': 'no mayStillNegotiate', 'dispute-court': 'yes' },
    },
    {
      says: 'Disputes the dismissal, and was given notice nine weeks ago',
      given: { worker: { disputes: true, noticeOn: '2026-09-22' } },
      then: { 'dispute-negotiation': 'no mayStillNegotiate', 'dispute-court': 'no mayStillSue' },
    },
    {
      says: 'Disputes the dismissal, and nobody knows when notice was given',
      given: { worker: { disputes: true } },
      then: { 'dispute-negotiation': 'unknown mayStillNegotiate', 'dispute-court': 'unknown mayStillSue' },
    },
    {
      says: 'The register has no employment of the last year',
      given: { worker: { hadEmployer: false } },
      then: { 'correct-employment-data': 'yes', 'unemployment-benefit': 'yes' },
    },
    {
      says: 'Says that the employer has reported something wrong',
      given: { worker: { employerDataIsWrong: true } },
      then: { 'correct-employment-data': 'yes' },
    },
    {
      says: 'The employer is bankrupt, and owes pay of the last months',
      given: { firm: { bankrupt: true }, worker: { owedWages: true, wagesOwedSince: '2026-09-01', ownsShare: false } },
      then: { 'wage-guarantee': 'yes' },
    },
    {
      says: 'The employer is bankrupt, and owes nothing',
      given: { firm: { bankrupt: true }, worker: { owedWages: false } },
      then: { 'wage-guarantee': 'no wagesAreOwed' },
    },
    {
      says: 'The employer is bankrupt, and owes what is older than a year',
      given: { firm: { bankrupt: true }, worker: { owedWages: true, wagesOwedSince: '2025-11-24', ownsShare: false } },
      then: { 'wage-guarantee': 'no wagesAreRecent' },
    },
    {
      says: 'The employer is bankrupt, and they own a fifth of it',
      given: { firm: { bankrupt: true }, worker: { owedWages: true, wagesOwedSince: '2026-09-01', ownsShare: true } },
      then: { 'wage-guarantee': 'no ownsTooLittle' },
    },
    {
      says: 'Nobody has said whether the employer is bankrupt',
      given: { firm: { bankrupt: undefined } },
      then: { 'wage-guarantee': 'unknown employerIsBankrupt' },
    },
    {
      says: 'The register names no employer',
      parties: { removed: ['firm'] },
      then: { 'wage-guarantee': 'no employerIsBankrupt', 'termination-record': 'yes' },
    },

    // Registered, and with NAV

    {
      says: 'Registered',
      decided,
      then: {
        'profiling-needs-assessment': 'yes',
        'cv-and-jobs': 'yes',
        'activity-plan': 'yes',
        'biweekly-report': 'none',
      },
    },
    {
      says: 'Registration was refused',
      decided: { 'jobseeker-registration': 'refused' },
      then: { 'profiling-needs-assessment': 'no isRegistered', 'cv-and-jobs': 'no isRegistered' },
    },
    {
      says: 'On a measure, without benefit',
      given: { worker: { needsMeasure: true, seeksWork: false } },
      decided: { ...decided, 'labour-measure': 'granted' },
      then: { 'labour-measure': 'yes', 'measure-pay': 'yes' },
    },
    {
      says: 'On a measure, with benefit',
      given: { worker: { needsMeasure: true } },
      decided: { ...benefit, 'labour-measure': 'granted' },
      then: { 'measure-pay': 'no hasNoBenefit' },
    },
    {
      says: 'Paid while on a measure of ten weeks',
      given: {
        worker: { needsMeasure: true, seeksWork: false, measureFrom: '2026-12-07', measureUntil: '2027-02-14' },
      },
      decided: { ...decided, 'labour-measure': 'granted', 'measure-pay': 'granted' },
      then: { 'measure-report': 'yes', 'biweekly-report': 'none' },
      due: { 'measure-report': '2026-12-21' },
    },
    {
      says: 'Paid while on a measure, and nobody has said how long it lasts',
      given: { worker: { needsMeasure: true, seeksWork: false, measureFrom: '2026-12-07' } },
      decided: { ...decided, 'labour-measure': 'granted', 'measure-pay': 'granted' },
      then: { 'measure-report': 'unknown measureIsDated' },
    },
    {
      says: 'Somebody who was paid while on a measure has died',
      given: {
        worker: { needsMeasure: true, measureFrom: '2026-12-07', measureUntil: '2027-02-14', alive: false },
      },
      decided: { ...decided, 'labour-measure': 'granted', 'measure-pay': 'granted' },
      then: { 'measure-report': 'no isAlive' },
    },
    {
      says: 'A measure that was over two weeks ago: the last card has been',
      given: {
        worker: { needsMeasure: true, seeksWork: false, measureFrom: '2026-12-07', measureUntil: '2027-02-14' },
      },
      decided: { ...decided, 'labour-measure': 'granted', 'measure-pay': 'granted' },
      on: '2027-03-02',
      then: { 'measure-report': 'none' },
    },

    {
      says: 'NAV has refused the registration',
      decided: { 'jobseeker-registration': 'refused' },
      then: { 'activity-plan': 'no isRegistered' },
    },
    {
      says: 'Somebody wants to change the tax card',
      given: { worker: { wantsTaxCard: true } },
      then: { 'tax-card-update': 'yes' },
    },

    // Benefit is granted

    {
      says: 'Somebody who had benefit has died: the supplement for holiday is the estate’s to ask for',
      given: { worker: { benefitFrom: '2026-12-04', alive: false } },
      decided: benefit,
      then: { 'holiday-supplement': 'no isAlive', 'biweekly-report': 'no isAlive' },
    },
    {
      says: 'Benefit is granted, and the decision says from when',
      given: { worker: { benefitFrom: '2026-12-04' } },
      decided: benefit,
      then: { 'biweekly-report': 'yes', 'holiday-supplement': 'yes', 'sick-pay': 'no isIll' },
      due: { 'biweekly-report': '2026-12-21' },
    },
    {
      says: 'Benefit is granted, and nobody has said from when',
      decided: benefit,
      then: { 'biweekly-report': 'unknown benefitHasBegun', 'holiday-supplement': 'none' },
    },
    {
      says: 'Benefit is granted from a day after the next report period',
      given: { worker: { benefitFrom: '2026-12-15' } },
      decided: benefit,
      then: { 'biweekly-report': 'no benefitHasBegun' },
    },
    {
      says: 'Ill while benefit runs',
      given: { worker: { isIll: true, benefitFrom: '2026-12-04' } },
      decided: benefit,
      then: { 'sick-pay': 'yes', 'biweekly-report': 'yes' },
    },
    {
      says: 'Ill while the application is with NAV',
      given: { worker: { isIll: true } },
      then: { 'sick-pay': 'unknown hasHadBenefit' },
    },
    {
      says: 'Paid twice',
      given: { worker: { paidTwice: true } },
      decided: benefit,
      then: { 'repay-benefit': 'yes' },
    },
    {
      says: 'Wants to look for work in another EEA country after five weeks here',
      given: { worker: { leavesToSeekWork: true, leavesOn: '2027-01-08', benefitFrom: '2026-12-04' } },
      decided: benefit,
      then: { 'eea-export': 'yes' },
      due: { 'eea-export': '2027-01-08' },
    },
    {
      says: 'Wants to look for work in another EEA country after two weeks here',
      given: { worker: { leavesToSeekWork: true, leavesOn: '2026-12-18', benefitFrom: '2026-12-04' } },
      decided: benefit,
      then: { 'eea-export': 'no hasSearchedHere' },
    },
    {
      says: 'Has worked as before for three whole report periods in a row',
      given: { worker: { benefitFrom: '2026-12-04', noLossFrom: '2026-12-14' } },
      decided: benefit,
      on: '2027-02-05',
      then: { 'biweekly-report': 'no hoursAreStillLost' },
    },

    // Work is found, and lost again

    {
      says: 'A job is found from the first day without the old one',
      given: { worker: { jobFoundOn: '2026-12-01', jobFoundIs: 'full-time' } },
      then: { 'unemployment-benefit': 'no hasDayWithoutWork', 'job-found': 'yes' },
    },
    {
      says: 'A job is found, three weeks after the old one ended',
      given: { worker: { jobFoundOn: '2026-12-21', jobFoundIs: 'full-time' } },
      then: { 'unemployment-benefit': 'yes', 'job-found': 'yes' },
      due: { 'job-found': '2026-12-21' },
    },
    {
      says: 'Part-time work is found from the first day',
      given: { worker: { jobFoundOn: '2026-12-01', jobFoundIs: 'part-time' } },
      then: { 'unemployment-benefit': 'yes', 'job-found': 'yes' },
    },
    {
      says: 'The new job is lost again within a year',
      given: {
        worker: {
          benefitFrom: '2026-12-04',
          jobFoundOn: '2027-01-11',
          jobFoundIs: 'full-time',
          lostAgainOn: '2027-06-01',
        },
      },
      decided: benefit,
      on: '2027-06-01',
      then: { 'reopen-benefit': 'yes', 'benefit-anew': 'no breakWasLong', 'biweekly-report': 'none' },
      due: { 'reopen-benefit': '2028-01-10' },
    },
    {
      says: 'The new job is lost again after more than a year',
      given: {
        worker: {
          benefitFrom: '2026-12-04',
          jobFoundOn: '2027-01-11',
          jobFoundIs: 'full-time',
          lostAgainOn: '2028-02-01',
        },
      },
      decided: benefit,
      on: '2028-02-01',
      then: { 'reopen-benefit': 'no breakWasShort', 'benefit-anew': 'yes' },
    },
    {
      says: 'The new job is lost again within a year, and too little was earned: benefit that is taken up again is the same',
      given: {
        worker: {
          ...{ ...little, workedInEea: false, benefitFrom: '2026-12-04' },
          ...{ jobFoundOn: '2027-01-11', jobFoundIs: 'full-time', lostAgainOn: '2027-06-01' },
        },
      },
      on: '2027-06-01',
      then: { 'unemployment-benefit': 'no hasEarnedEnough', 'reopen-benefit': 'yes' },
    },
    {
      says: 'Lost again within a year, and not taken up again while there was time',
      given: {
        worker: {
          benefitFrom: '2026-12-04',
          jobFoundOn: '2027-01-11',
          jobFoundIs: 'full-time',
          lostAgainOn: '2027-06-01',
        },
      },
      decided: benefit,
      on: '2028-01-11',
      then: { 'benefit-anew': 'yes' },
    },
    {
      says: 'The new job is lost again after more than a year, and too little was earned',
      given: {
        worker: {
          ...{ ...little, workedInEea: false, benefitFrom: '2026-12-04' },
          ...{ jobFoundOn: '2027-01-11', jobFoundIs: 'full-time', lostAgainOn: '2028-02-01' },
        },
      },
      on: '2028-02-01',
      then: { 'benefit-anew': 'no mayHaveEarnedEnough' },
    },
    {
      says: 'The same, and there was work in another EEA country',
      given: {
        worker: {
          ...{ ...little, workedInEea: true, benefitFrom: '2026-12-04' },
          ...{ jobFoundOn: '2027-01-11', jobFoundIs: 'full-time', lostAgainOn: '2028-02-01' },
        },
      },
      on: '2028-02-01',
      then: { 'benefit-anew': 'yes' },
    },
    {
      says: 'Recalled after two weeks, and laid off again for three fifths of the hours',
      given: {
        worker: {
          ...{ howItEnded: 'laid-off', hoursLost: 60, benefitFrom: '2026-12-04' },
          ...{ jobFoundOn: '2026-12-15', jobFoundIs: 'recalled', lostAgainOn: '2026-12-22' },
        },
      },
      decided: benefit,
      on: '2026-12-22',
      then: { 'reopen-benefit': 'yes', 'benefit-anew': 'no breakWasLong' },
    },
    {
      says: 'Work is lost again within a year, and there was no benefit to take up again',
      given: { worker: { jobFoundOn: '2026-12-21', jobFoundIs: 'full-time', lostAgainOn: '2027-06-01' } },
      decided: { ...decided, 'unemployment-benefit': 'refused' },
      on: '2027-06-01',
      then: { 'reopen-benefit': 'no hasHadBenefit' },
    },

    // Something to live on

    {
      says: 'Too little to live on while waiting',
      given: { worker: { needsHelp: true } },
      then: { 'social-assistance': 'yes', 'acute-help': 'no needsHelpNow' },
    },
    {
      says: 'Nothing to eat today',
      given: { worker: { needsHelpNow: true } },
      then: { 'acute-help': 'yes' },
    },
    {
      says: 'A household with little, in a dwelling of its own',
      given: { worker: { lowIncome: true, ownDwelling: true } },
      then: { 'housing-allowance': 'yes' },
      due: { 'housing-allowance': '2026-11-25' },
    },
    {
      says: 'The same, the day after the 25th',
      given: { worker: { lowIncome: true, ownDwelling: true } },
      on: '2026-11-26',
      then: { 'housing-allowance': 'yes' },
      due: { 'housing-allowance': '2026-12-25' },
    },
    {
      says: 'A household with little, in a shared flat',
      given: { worker: { lowIncome: true, ownDwelling: false } },
      then: { 'housing-allowance': 'no ownDwelling' },
    },
    {
      says: 'Nobody has said what the household has',
      given: { worker: { lowIncome: undefined, ownDwelling: undefined } },
      then: { 'housing-allowance': 'unknown lowIncome' },
    },
  ],
};
