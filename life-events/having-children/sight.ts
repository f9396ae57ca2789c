/** Who beside the party itself sees an errand. Money errands are each parent's own and need none of this. */

import type { Party } from '../../journey/parties.js';
import { protectedAddress, sharesHome } from '../../journey/sight.js';
import type { View } from '../../journey/view.js';
import { truth } from '../looking.js';
import { isAlive, motherOf, otherParentOf } from './family.js';

/** Whom parental responsibility makes responsible. While nobody knows, the mother alone is (barnelova §§ 34, 35, 38). */
export function responsibleFor(view: View): readonly Party[] {
  const [mother, other] = [living(view, motherOf(view)), living(view, otherParentOf(view))];
  switch (view.finding('responsibility')) {
    case 'joint':
      return [...mother, ...other];
    case 'father':
    case 'coMother':
      return other;
    case 'other':
      return [];
    case 'mother':
      return mother;
    default:
      return mother.length > 0 ? mother : other;
  }
}

/** Both parents, whatever their responsibility: parentage concerns each of them. */
export const bothParents = (view: View): readonly Party[] => view.every('parent');

/** For what tells where the child lives: when anybody's address is protected, only those who share the home. */
export function thoseAtHome(view: View): readonly Party[] {
  const responsible = responsibleFor(view);
  return isAnyoneProtected(view) ? responsible.filter((it) => isAtHome(view, it)) : responsible;
}

/** Parents the child lives with, as far as anybody may know. */
export const parentsAtHome = (view: View): readonly Party[] =>
  view
    .every('parent')
    .filter((it) => (isAnyoneProtected(view) ? isAtHome(view, it) : truth(view, sharesHome, it) !== false));

const everyone = (view: View): readonly Party[] => [...view.every('parent'), ...view.every('child')];

const isAnyoneProtected = (view: View): boolean =>
  everyone(view).some((it) => truth(view, protectedAddress, it) === true);

const isAtHome = (view: View, of: Party): boolean =>
  truth(view, protectedAddress, of) === true || truth(view, sharesHome, of) === true;

const living = (view: View, party: Party | undefined): readonly Party[] =>
  party && isAlive(view, party) ? [party] : [];
