/** Who is who in a family, as a rule or a date asks for them. */
import { type Answer, all, answer, any } from '../../journey/eligibility.js';
import type { Party } from '../../journey/parties.js';
import type { View } from '../../journey/view.js';
import type { Related } from '../life-event.js';
import { truth } from '../looking.js';

/** Roles a party has here, by the word a register uses of it. A journey's parties are made from this table alone. */
export const roles = {
  mother: ['mother', 'parent'],
  father: ['otherParent', 'parent'],
  coMother: ['otherParent', 'parent'],
  child: ['child'],
  stillborn: ['stillborn'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Kin = keyof typeof roles;

const isKin = (relation: string): relation is Kin => Object.hasOwn(roles, relation);

/** Only a child's parents come with it, and to a parent who said so the very child that was named: older children and grandparents are nobody in this journey, and twins bring their own news. */
export function rolesOf(
  of: readonly string[],
  { relation, isConcerned }: Pick<Related, 'relation' | 'isConcerned'>,
): readonly string[] | undefined {
  if (!isKin(relation)) return undefined;
  if (relation === 'child') return of.includes('declarant') && isConcerned ? roles.child : undefined;
  return of.includes('child') && relation !== 'stillborn' ? roles[relation] : undefined;
}

export const motherOf = (view: View): Party | undefined => view.one('mother');
export const otherParentOf = (view: View): Party | undefined => view.one('otherParent');
export const childrenOf = (view: View): readonly Party[] => view.every('child');
export const stillbornOf = (view: View): readonly Party[] => view.every('stillborn');

/** Whether somebody lives, as far as the register has said: a newborn is alive until it says otherwise. */
export const isAlive = (view: View, of: Party): boolean => truth(view, 'alive', of) !== false;

/** While a pregnancy lasts nobody knows; after that, whether one of the children lives. */
export function aChildLives(view: View): Answer {
  const children = childrenOf(view);
  if (children.length === 0) return stillbornOf(view).length > 0 ? 'no' : 'unknown';
  return any(...children.map((it) => answer(isAlive(view, it))));
}

export const livingParents = (view: View): readonly Party[] => view.every('parent').filter((it) => isAlive(view, it));

export const everyParent = (view: View, judge: (parent: Party) => Answer): Answer =>
  all(...livingParents(view).map(judge));
