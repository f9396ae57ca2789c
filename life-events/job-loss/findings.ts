/** The findings that the leaflet's rules look at: whose they are, which register holds them, and on which basis they may be read. */
import type { FindingSource } from '../../journey/findings.js';
import { registered, registeredAlone, told } from '../finding-sources.js';

const benefit = 'folketrygdloven § 21-4';

/** Pay from abroad, and of the last weeks, is in no such register. */
const earned: FindingSource = { of: 'jobseeker', from: 'inntekt', part: 'inntekt36', basis: benefit, asked: true };

const ofJobseeker = (name: string, basis: string): FindingSource => told('jobseeker', name, basis);

export const findings = {
  alive: registeredAlone('jobseeker', 'doedsfall'),
  addressProtected: registeredAlone('jobseeker', 'adressebeskyttelse'),
  born: registered('jobseeker', 'foedsel'),
  resident: registered('jobseeker', 'status'),
  municipality: registeredAlone('jobseeker', 'bostedsadresse'),
  hasPreviousChild: registered('jobseeker', 'familierelasjon'),
  previousChildBorn: registered('jobseeker', 'familierelasjon'),
  earnedTwelveMonths: earned,
  earnedThirtySixMonths: earned,
  hadEmployer: { of: 'jobseeker', from: 'aareg', part: 'arbeidsgiver', basis: benefit },
  bankrupt: { of: 'employer', from: 'brreg', part: 'enhet', basis: 'enhetsregisterloven § 2-1' },

  howItEnded: ofJobseeker('howItEnded', 'folketrygdloven § 4-3'),
  noticeOn: ofJobseeker('noticeOn', 'arbeidsmiljøloven § 17-3'),
  disputes: ofJobseeker('disputes', 'arbeidsmiljøloven § 17-1'),
  employerDataIsWrong: ofJobseeker('employerDataIsWrong', 'a-opplysningsloven § 4'),
  massRedundancy: ofJobseeker('massRedundancy', 'arbeidsmiljøloven § 15-2'),
  isEeaCitizen: ofJobseeker('isEeaCitizen', 'arbeidsmarkedsloven § 10'),
  hasNoEid: ofJobseeker('hasNoEid', 'arbeidsmarkedsloven § 10'),
  servedLong: ofJobseeker('servedLong', 'folketrygdloven § 4-19'),
  workedInEea: ofJobseeker('workedInEea', 'forordning (EF) nr. 883/2004 artikkel 61'),
  hoursLost: ofJobseeker('hoursLost', 'folketrygdloven § 4-3'),
  seeksWork: ofJobseeker('seeksWork', 'folketrygdloven § 4-5'),
  inNorway: ofJobseeker('inNorway', 'folketrygdloven § 4-2'),
  isExcluded: ofJobseeker('isExcluded', 'folketrygdloven §§ 4-22, 4-24 – 4-28'),
  causedIt: ofJobseeker('causedIt', 'folketrygdloven § 4-10'),
  benefitFrom: ofJobseeker('benefitFrom', 'folketrygdloven § 4-15'),
  workedHours: ofJobseeker('workedHours', 'folketrygdloven § 4-8'),
  daysAway: ofJobseeker('daysAway', 'folketrygdloven § 4-8'),
  noLossFrom: ofJobseeker('noLossFrom', 'folketrygdloven § 4-3'),
  noLossUntil: ofJobseeker('noLossUntil', 'folketrygdloven § 4-3'),
  isIll: ofJobseeker('isIll', 'folketrygdloven § 8-49'),
  paidTwice: ofJobseeker('paidTwice', 'folketrygdloven § 22-15'),
  owedWages: ofJobseeker('owedWages', 'lønnsgarantiloven § 1'),
  wagesOwedSince: ofJobseeker('wagesOwedSince', 'lønnsgarantiloven § 1'),
  ownsShare: ofJobseeker('ownsShare', 'lønnsgarantiloven § 7'),
  needsMeasure: ofJobseeker('needsMeasure', 'tiltaksforskriften'),
  measureFrom: ofJobseeker('measureFrom', 'tiltakspengeforskriften'),
  measureUntil: ofJobseeker('measureUntil', 'tiltakspengeforskriften'),
  needsHelp: ofJobseeker('needsHelp', 'sosialtjenesteloven § 18'),
  needsHelpNow: ofJobseeker('needsHelpNow', 'sosialtjenesteloven § 18'),
  lowIncome: ofJobseeker('lowIncome', 'bustøttelova § 6'),
  ownDwelling: ofJobseeker('ownDwelling', 'bustøttelova § 5'),
  wantsTaxCard: ofJobseeker('wantsTaxCard', 'skattebetalingsloven § 5-1'),
  leavesToSeekWork: ofJobseeker('leavesToSeekWork', 'forordning (EF) nr. 883/2004 artikkel 64'),
  leavesOn: ofJobseeker('leavesOn', 'forordning (EF) nr. 883/2004 artikkel 64'),
  jobFoundOn: ofJobseeker('jobFoundOn', 'folketrygdloven § 21-3'),
  jobFoundIs: ofJobseeker('jobFoundIs', 'folketrygdloven § 21-3'),
  lostAgainOn: ofJobseeker('lostAgainOn', 'folketrygdloven § 4-16'),
} as const satisfies Readonly<Record<string, FindingSource>>;
