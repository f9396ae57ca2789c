import type { Party } from '../../journey/parties.js';
import { protectedAddress, sharesHome } from '../../journey/sight.js';
import type { View } from '../../journey/view.js';
import { municipalityUnless } from '../home-municipality.js';
import { truth } from '../looking.js';
import { carersIn, childrenOf } from './family.js';

/** The municipality where the child is registered; unnamed where that would tell where somebody protected lives with it. */
export function childsMunicipality(view: View): string | undefined {
  const [child] = childrenOf(view);
  return child && municipalityUnless(isHidden(view, child), view, child);
}

/** Of somebody protected who is not known to live elsewhere, we take it that they live with the child. */
const isHidden = (view: View, child: Party): boolean =>
  truth(view, protectedAddress, child) === true ||
  carersIn(view).some((it) => truth(view, protectedAddress, it) === true && truth(view, sharesHome, it) !== false);
