import { bodyOfMunicipality } from '../../agencies/municipalities/body-of-municipality.js';
import type { Party } from '../../journey/parties.js';
import { protectedAddress, sharesHome } from '../../journey/sight.js';
import type { View } from '../../journey/view.js';
import { truth } from '../looking.js';

/** The municipality where the child is registered. Unnamed where nobody knows, or where naming it would tell where a protected person lives; none before the register has been read. */
export function homeMunicipality(view: View): string | undefined {
  if (view.finding(protectedAddress) === undefined) return undefined;
  const code = view.finding('municipality');
  if (typeof code !== 'string' || isHidden(view)) return 'municipality';
  return bodyOfMunicipality(code) ?? 'municipality';
}

/** A municipality found before the protection came is no longer looked at. A mother is taken to have her newborn with her; of the other parent we must know. */
const isHidden = (view: View): boolean =>
  truth(view, protectedAddress, view.about) === true ||
  view.every('parent').some((it) => truth(view, protectedAddress, it) === true && livesWithChild(view, it));

const livesWithChild = (view: View, parent: Party): boolean =>
  truth(view, sharesHome, parent) ?? parent.roles.includes('mother');
