/** Who is who around a child that is ill, as a rule or a date asks for them. */
import type { Party } from '../../journey/parties.js';
import type { View } from '../../journey/view.js';
import type { Related } from '../life-event.js';
import { truth } from '../looking.js';

/** Roles here. Whoever cares is a carer, and only a carer takes part; a parent whom the register names and who has said nothing is no more than named. */
export const roles = {
  /** Says by themselves that the child is theirs: the register has still to confirm it. */
  declarant: ['carer', 'declarant'],
  /** Said to care for the child by a hospital, a municipality or a clerk: a foster parent, a step-parent, or a parent. */
  entrusted: ['carer', 'entrusted'],
  /** Is pregnant with a child that will be seriously ill: theirs without anybody's word, once it is born. */
  expecting: ['carer', 'declarant', 'expecting'],
  child: ['child'],
  stillborn: ['stillborn'],
  otherParent: ['otherParent'],
} as const;

/** Begun by somebody from whom the other parent must be kept away: nobody is named in it beside whoever said so and the child. */
export const sheltered = 'sheltered';
/** A child that takes part itself. */
export const youth = 'youth';

const parental = ['mother', 'father', 'coMother'] as const;
type Parental = (typeof parental)[number];

const isParental = (it: string): it is Parental => (parental as readonly string[]).includes(it);

/** The child that was named comes in when the register says it is the declarant's own, and its other parent is named with it. */
export function rolesOf(
  of: readonly string[],
  { relation, isConcerned }: Pick<Related, 'relation' | 'isConcerned'>,
): readonly string[] | undefined {
  const shelter = of.includes(sheltered) ? [sheltered] : [];
  if (relation === 'child') return of.includes('declarant') && isConcerned ? [...roles.child, ...shelter] : undefined;
  const isParent = of.includes('child') && isParental(relation);
  return isParent && shelter.length === 0 ? [...roles.otherParent, relation] : undefined;
}

/** Of an errand about a child, that child; of a carer's own, every child there is. */
export const childrenOf = (view: View): readonly Party[] =>
  view.about.roles.includes('child') ? [view.about] : view.every('child');

export const carersIn = (view: View): readonly Party[] => view.every('carer').filter((it) => isAlive(view, it));

/** Whether somebody lives, as far as the register has said. */
export const isAlive = (view: View, of: Party): boolean => truth(view, 'alive', of) !== false;
