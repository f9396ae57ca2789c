import { bodyOfMunicipality } from '../../agencies/municipalities/body-of-municipality.js';
import { protectedAddress } from '../../journey/sight.js';
import type { View } from '../../journey/view.js';
import { truth } from '../looking.js';
import { deceasedOf } from './kin.js';

/** Where the deceased lived. Unnamed where nobody knows, or where naming it would tell where somebody protected lives; none before the register has been read. */
export function homeMunicipality(view: View): string | undefined {
  const deceased = deceasedOf(view);
  if (!deceased || view.finding(protectedAddress, deceased) === undefined) return undefined;
  const code = view.finding('municipality', deceased);
  return (typeof code === 'string' && !isHidden(view) && bodyOfMunicipality(code)) || 'municipality';
}

const isHidden = (view: View): boolean =>
  ['deceased', 'heir', 'survivor', 'parent'].some((role) =>
    view.every(role).some((it) => truth(view, protectedAddress, it) === true),
  );
