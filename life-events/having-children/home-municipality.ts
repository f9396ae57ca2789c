import type { Party } from '../../journey/parties.js';
import { protectedAddress, sharesHome } from '../../journey/sight.js';
import type { View } from '../../journey/view.js';
import { municipalityUnless } from '../home-municipality.js';
import { truth } from '../looking.js';

/** The municipality where the child is registered; unnamed where that would tell where a protected parent lives with it. */
export const homeMunicipality = (view: View): string | undefined => municipalityUnless(isHidden(view), view);

/** A municipality found before the protection came is no longer looked at. A mother is taken to have her newborn with her; of the other parent we must know. */
const isHidden = (view: View): boolean =>
  truth(view, protectedAddress, view.about) === true ||
  view.every('parent').some((it) => truth(view, protectedAddress, it) === true && livesWithChild(view, it));

const livesWithChild = (view: View, parent: Party): boolean =>
  truth(view, sharesHome, parent) ?? parent.roles.includes('mother');
