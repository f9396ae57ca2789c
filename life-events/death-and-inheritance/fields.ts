/** What each body needs to know, from where it comes, and the paragraph by which it may flow. */
import type { Field } from '../../journey/define.js';
import { byLaw, sends } from '../fields-sent.js';

const ofDeceased = sends('deceased');
const ofReported = sends('reported');
const ofSurvivor = sends('survivor');
const ofChild = sends('child');
const ofHeir = sends('heir');

const settlement = 'arveloven §§ 88 a, 92, 116 – 118';
const title = 'tinglysingsloven §§ 13, 28';

export const fieldsOf = {
  'death-abroad': ofReported(byLaw('death', 'folkeregisterloven § 2-1'), 'reportedNumber'),
  'presumed-death': ofReported(byLaw('presumed-death', 'lov om forsvunne personer §§ 5, 6'), 'reportedNumber'),
  'funeral-responsibility': ofDeceased(
    byLaw('funeral', 'gravplassloven § 9'),
    'deceasedNumber',
    'deceasedName',
    'deceasedDied',
  ),
  'burial-or-cremation': ofDeceased(
    byLaw('funeral', 'gravplassloven §§ 10, 13'),
    'deceasedNumber',
    'deceasedName',
    'deceasedDied',
  ),
  'ash-scattering': ofDeceased(byLaw('ashes', 'gravplassloven § 20'), 'deceasedNumber', 'deceasedName'),
  'estate-sources': ofDeceased(byLaw('estate', 'arveloven § 92'), 'deceasedNumber'),
  'creditor-notice': ofDeceased(byLaw('creditors', 'arveloven § 102'), 'deceasedNumber'),
  'guardian-consent': ofHeir(byLaw('guardianship', 'vergemålsloven §§ 17, 39'), 'applicantNumber', 'deceasedNumber'),
  'choose-settlement': ofDeceased(byLaw('settlement', settlement), 'deceasedNumber', 'deceasedDied', 'heirNumbers'),
  'public-settlement': ofDeceased(byLaw('settlement', 'arveloven § 127'), 'deceasedNumber', 'heirNumbers'),
  'testament-delivery': ofDeceased(byLaw('testament', 'arveloven § 65'), 'deceasedNumber'),
  'late-asset': ofDeceased(byLaw('estate', 'arveloven § 118'), 'deceasedNumber'),
  'survivor-benefits': ofSurvivor(
    byLaw('survivor-benefits', 'folketrygdloven §§ 17-4 – 17-11, 21-4'),
    'applicantNumber',
    'deceasedNumber',
    'deceasedDied',
  ),
  'child-pension': ofChild(
    byLaw('child-pension', 'folketrygdloven §§ 18-2, 21-4'),
    'childNumber',
    'deceasedNumber',
    'deceasedDied',
  ),
  'funeral-grant': ofDeceased(byLaw('funeral-grant', 'folketrygdloven §§ 7-2, 21-4'), 'deceasedNumber', 'deceasedDied'),
  'coffin-transport': ofDeceased(byLaw('funeral-grant', 'folketrygdloven §§ 7-3, 21-4'), 'deceasedNumber'),
  'property-transfer': ofDeceased(byLaw('title', title), 'deceasedNumber', 'heirNumbers'),
  'vehicle-transfer': ofDeceased(byLaw('vehicle', 'vegtrafikkloven § 15'), 'deceasedNumber', 'heirNumbers'),
  'estate-tax-return': ofDeceased(byLaw('tax', 'skatteforvaltningsloven § 8-2'), 'deceasedNumber'),
  'business-of-deceased': ofDeceased(byLaw('business', 'foretaksregisterloven § 4-3'), 'deceasedNumber'),
  'business-vat': ofDeceased(byLaw('business', 'merverdiavgiftsloven § 2-1'), 'deceasedNumber'),
  'roles-in-organisations': ofDeceased(byLaw('roles', 'enhetsregisterloven § 15'), 'deceasedNumber'),
} satisfies Readonly<Record<string, readonly Field[]>>;
