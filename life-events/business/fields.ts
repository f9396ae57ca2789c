/** What each body needs to know of the business, and the paragraph by which it may flow. The rest is written where it is filed. */
import type { Field } from '../../journey/define.js';
import { byLaw, sends } from '../fields-sent.js';

const ofBusiness = sends('business');
const businessAlone = (purpose: string, basis: string): Field[] => ofBusiness(byLaw(purpose, basis), 'businessNumber');

export const fieldsOf = {
  'coordinated-registration': ofBusiness(
    byLaw('registration', 'enhetsregisterloven § 3-2'),
    'ownerNumber',
    'ownerName',
  ),
  'beneficial-owner': ofBusiness(
    byLaw('beneficial-owners', 'lov om register over reelle rettighetshavere § 4'),
    'businessNumber',
    'ownerNumber',
  ),
  'vat-registration': businessAlone('vat', 'merverdiavgiftsloven §§ 2-1, 14-1'),
  'employer-registration': businessAlone('employer', 'a-opplysningsloven § 3'),
  'sector-permit': businessAlone('permit', 'serveringsloven §§ 3, 10'),
  'local-support': businessAlone('support', 'forvaltningsloven § 17'),
  'premises-permit': businessAlone('premises', 'plan- og bygningsloven § 21-2'),
  'change-notice': businessAlone('change', 'enhetsregisterloven § 5-2'),
} satisfies Readonly<Record<string, readonly Field[]>>;
