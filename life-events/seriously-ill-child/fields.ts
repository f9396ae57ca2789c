/** What each body needs to know, from where it comes, and the paragraph by which it may flow. What the child needs is health, and waits for a yes. */
import type { Field } from '../../journey/define.js';
import { byConsent, byLaw, sends } from '../fields-sent.js';

const ofChild = sends('child');
const ofCarer = sends('carer');
const ofExpecting = sends('expecting');

const told = 'folketrygdloven §§ 21-3, 21-4';
const coordinator = 'helse- og omsorgstjenesteloven §§ 3-2, 7-2 a';
const plan = 'helse- og omsorgstjenesteloven §§ 7-1, 7-2';
const care = 'helse- og omsorgstjenesteloven §§ 3-2, 3-6';
const learning = 'barnehageloven §§ 31 – 34, opplæringslova kapittel 11';

/** Municipal help: who the child is, where it lives, and who speaks for it. */
const help = (purpose: string, basis: string): Field[] =>
  ofChild(byLaw(purpose, basis), 'childName', 'childNumber', 'childBorn', 'childAddress', 'carerNames', 'carerNumbers');

const carersOwn = (purpose: string, basis: string): Field[] => [
  ...ofCarer(byLaw(purpose, `${basis}, 21-4`), 'applicantNumber', 'childNumber', 'childBorn', 'income', 'employer'),
];

export const fieldsOf = {
  'medical-certificate': ofChild(
    byLaw('certificate', 'pasientjournalloven § 19'),
    'childNumber',
    'childName',
    'carerNumbers',
  ),
  'care-days': carersOwn('care-days', 'folketrygdloven §§ 9-5, 9-6'),
  'care-benefit': [
    ...carersOwn('care-benefit', 'folketrygdloven §§ 9-2, 9-10'),
    ...ofCarer(byConsent('care-benefit', told), 'constantCareFrom'),
  ],
  'training-benefit': carersOwn('training-benefit', 'folketrygdloven § 9-14'),
  'assistance-allowance': [
    ...ofChild(
      byLaw('assistance-allowance', `folketrygdloven §§ 6-4, 6-5, 21-4`),
      'childNumber',
      'childBorn',
      'carerNumbers',
    ),
    ...ofChild(byConsent('assistance-allowance', told), 'lastingNeedFrom'),
  ],
  'basic-benefit': [
    ...ofChild(byLaw('basic-benefit', 'folketrygdloven §§ 6-3, 21-4'), 'childNumber', 'childBorn', 'carerNumbers'),
    ...ofChild(byConsent('basic-benefit', told), 'lastingNeedFrom'),
  ],
  'child-coordinator': help('child-coordinator', coordinator),
  'coordinator-before-birth': ofExpecting(byLaw('child-coordinator', coordinator), 'applicantName', 'applicantNumber'),
  'plan-before-birth': ofExpecting(byLaw('individual-plan', plan), 'applicantName', 'applicantNumber'),
  'individual-plan': help('individual-plan', plan),
  respite: help('respite', care),
  'carers-pay': ofCarer(byLaw('carers-pay', care), 'applicantName', 'applicantNumber', 'childName', 'childNumber'),
  'personal-assistance': [
    ...help('personal-assistance', care),
    ...ofChild(byConsent('personal-assistance', care), 'careHours'),
  ],
  'assistive-aids': ofChild(
    byLaw('assistive-aids', 'folketrygdloven §§ 10-5 – 10-7, 21-4'),
    'childNumber',
    'childBorn',
    'carerNumbers',
  ),
  'special-education': help('special-education', learning),
  'school-transport': help('school-transport', 'opplæringslova § 4-2'),
  'patient-travel': ofChild(
    byLaw('patient-travel', 'pasient- og brukerrettighetsloven § 2-6'),
    'childNumber',
    'carerNumbers',
  ),
} satisfies Readonly<Record<string, readonly Field[]>>;
