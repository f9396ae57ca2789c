/** What each body needs to know, from where it comes, and the paragraph by which it may flow. The employer is sent nothing. */
import type { Field } from '../../journey/define.js';
import { byConsent, byLaw, sends } from '../fields-sent.js';

const ofJobseeker = sends('jobseeker');
const applicant = (purpose: string, basis: string): Field[] => ofJobseeker(byLaw(purpose, basis), 'applicantNumber');

const benefit = byLaw('unemployment-benefit', 'folketrygdloven §§ 4-3, 4-4, 21-4');
const assistance = 'sosialtjenesteloven §§ 18, 43';

function reportCard(basis: string): Field[] {
  return [
    ...applicant('report-card', basis),
    ...ofJobseeker(byConsent('report-card', basis), 'workedHours', 'daysAway'),
  ];
}

export const fieldsOf = {
  'jobseeker-registration': applicant('jobseeker-registration', 'arbeidsmarkedsloven § 10'),
  'unemployment-benefit': ofJobseeker(benefit, 'applicantNumber', 'incomeThreeYears', 'lastEmployers'),
  'biweekly-report': reportCard('folketrygdloven § 4-8'),
  'measure-report': reportCard('tiltakspengeforskriften'),
  'social-assistance': [
    ...ofJobseeker(byLaw('social-assistance', assistance), 'applicantNumber', 'applicantName'),
    ...ofJobseeker(byConsent('social-assistance', assistance), 'income'),
  ],
  'housing-allowance': ofJobseeker(
    byLaw('housing-allowance', 'bustøttelova §§ 4, 8'),
    'applicantNumber',
    'civilStatus',
  ),
  'job-found': [
    ...applicant('job-found', 'folketrygdloven § 21-3'),
    ...ofJobseeker(byConsent('job-found', 'folketrygdloven § 21-3'), 'jobStart'),
  ],
} satisfies Readonly<Record<string, readonly Field[]>>;
