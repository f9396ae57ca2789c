/** What each body needs to know, from where it comes, and the paragraph by which it may flow. */
import type { Field } from '../../journey/define.js';
import { byLaw, sends } from '../fields-sent.js';

const ofNewcomer = sends('newcomer');
const ofChild = sends('child');

export const fieldsOf = {
  'report-move': ofNewcomer(byLaw('move', 'folkeregisterloven § 6-1'), 'applicantNumber', 'applicantName'),
  'tax-card': ofNewcomer(byLaw('tax', 'skattebetalingsloven § 5-1'), 'applicantNumber', 'employer'),
  'introduction-programme': ofNewcomer(
    byLaw('integration', 'integreringsloven § 50'),
    'applicantNumber',
    'applicantName',
  ),
  'norwegian-training': ofNewcomer(byLaw('integration', 'integreringsloven § 50'), 'applicantNumber', 'applicantName'),
  'norwegian-with-county': ofNewcomer(
    byLaw('integration', 'integreringsloven § 50'),
    'applicantNumber',
    'applicantName',
  ),
  'own-school-place': ofNewcomer(byLaw('school', 'opplæringslova § 25-1'), 'applicantNumber', 'applicantName'),
  'upper-secondary': ofNewcomer(byLaw('school', 'opplæringslova § 25-1'), 'applicantNumber', 'applicantName'),
  'child-upper-secondary': ofChild(byLaw('school', 'opplæringslova § 25-1'), 'childNumber', 'childName', 'childBorn'),
  'school-place': ofChild(byLaw('school', 'opplæringslova § 25-1'), 'childNumber', 'childName', 'childBorn'),
} satisfies Readonly<Record<string, readonly Field[]>>;
