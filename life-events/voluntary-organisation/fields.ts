/** What each body needs to know, from where it comes, and the paragraph by which it may flow. What the law does not let flow waits for consent. */
import type { Field } from '../../journey/define.js';
import { byLaw, sends } from '../fields-sent.js';

const ofOrganisation = sends('organisation');
const ofMember = sends('board');

const units = 'enhetsregisterloven §§ 4-1, 4-2';

export const fieldsOf = {
  'register-entity': ofOrganisation(
    byLaw('registration', units),
    'organisationName',
    'organisationPurpose',
    'boardNumbers',
    'boardNames',
  ),
  'register-voluntary': ofOrganisation(
    byLaw('voluntary-register', 'frivillighetsregisterloven § 4'),
    'organisationNumber',
  ),
  'annual-change-notice': ofOrganisation(
    byLaw('change-of-board', 'enhetsregisterloven §§ 4-1, 5-2'),
    'organisationNumber',
    'boardNumbers',
    'boardNames',
  ),
  'grassroots-share': ofOrganisation(byLaw('grassroots-share', 'pengespilloven § 12'), 'organisationNumber'),
  'apply-grants': ofOrganisation(byLaw('grant', 'økonomireglementet § 8'), 'organisationNumber'),
  'lottery-permit': ofOrganisation(byLaw('lottery', 'pengespilloven § 17'), 'organisationNumber'),
  'a-melding': ofOrganisation(byLaw('pay', 'a-opplysningsloven § 3'), 'organisationNumber'),
  'vat-registration-npo': ofOrganisation(byLaw('vat', 'merverdiavgiftsloven § 2-1'), 'organisationNumber'),
  'police-certificate': ofMember(byLaw('police-certificate', 'politiregisterloven § 39'), 'memberNumber', 'memberName'),
} satisfies Readonly<Record<string, readonly Field[]>>;
