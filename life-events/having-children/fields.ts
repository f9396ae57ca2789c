/** What each body needs to know, from where it comes, and the paragraph by which it may flow. What the law does not let flow waits for consent. */
import type { Field } from '../../journey/define.js';
import { byConsent, byLaw, sends } from '../fields-sent.js';

const ofChild = sends('child');
const ofParent = sends('parent');
const ofStillborn = sends('stillborn');

const kindergarten = 'barnehageloven §§ 16 – 18, 20';
const earned = 'folketrygdloven §§ 14-6, 21-4';

export const fieldsOf = {
  'establish-parentage': ofChild(byLaw('parentage', 'barnelova § 4'), 'childNumber', 'childBorn', 'guardianNumbers'),
  'name-choice': ofChild(
    byLaw('name', 'navneloven § 2'),
    'childNumber',
    'chosenName',
    'responsibility',
    'guardianNumbers',
  ),
  'child-benefit': ofChild(
    byLaw('child-benefit', 'barnetrygdloven §§ 14, 16'),
    'childNumber',
    'childBorn',
    'guardianNumbers',
  ),
  'extended-child-benefit': ofParent(
    byLaw('extended-child-benefit', 'barnetrygdloven §§ 9, 16'),
    'applicantNumber',
    'civilStatus',
    'childNumber',
  ),
  /** Both the birth and the term: a child born before week 33 gives a longer period. */
  'parental-benefit': [
    ...ofParent(byLaw('parental-benefit', earned), 'applicantNumber', 'income', 'employer', 'childNumber', 'childBorn'),
    ...ofParent(byConsent('parental-benefit', 'folketrygdloven § 14-10'), 'termDate', 'leave'),
  ],
  'lump-sum-grant': ofParent(
    byLaw('lump-sum-grant', 'folketrygdloven §§ 14-17, 21-4'),
    'applicantNumber',
    'childNumber',
    'childBorn',
  ),
  'employer-leave-notice': ofParent(
    byConsent('leave', 'arbeidsmiljøloven § 12-7'),
    'applicantName',
    'employer',
    'leave',
  ),
  'kindergarten-place': [
    ...ofChild(
      byLaw('kindergarten-place', kindergarten),
      'childName',
      'childNumber',
      'childBorn',
      'childAddress',
      'guardianNames',
      'guardianNumbers',
    ),
    ...ofChild(byConsent('kindergarten-place', kindergarten), 'siblings', 'startDate'),
  ],
  'cash-for-care': ofChild(
    byLaw('cash-for-care', 'kontantstøtteloven §§ 2, 3, 7, 16'),
    'childNumber',
    'guardianNumbers',
  ),
  'student-parent-grant': ofParent(
    byLaw('student-parent-grant', 'utdanningsstøtteloven § 23'),
    'applicantNumber',
    'childNumber',
    'childBorn',
  ),
  'child-maintenance': ofParent(
    byLaw('child-maintenance', 'barnelova § 70'),
    'applicantNumber',
    'childNumber',
    'income',
  ),
  'transitional-benefit': ofParent(
    byLaw('transitional-benefit', 'folketrygdloven §§ 15-1 – 15-8, 21-4'),
    'applicantNumber',
    'civilStatus',
    'childNumber',
  ),
  'child-passport': ofChild(byLaw('passport', 'passloven §§ 3, 4'), 'childNumber', 'childName', 'guardianNumbers'),
  'stillborn-parentage': ofStillborn(byLaw('parentage', 'barnelova § 4'), 'guardianNumbers'),
  'stillborn-name': ofStillborn(byLaw('name', 'folkeregisterforskriften'), 'guardianNumbers'),
  'funeral-grant': ofStillborn(byLaw('funeral-grant', 'folketrygdloven §§ 7-2, 21-4'), 'guardianNumbers'),
} satisfies Readonly<Record<string, readonly Field[]>>;
