/** Who is who after a death: what a register, a court or they themselves call them, and who inherits. */
import { plus } from '../../journey/calendar.js';
import type { Answer } from '../../journey/eligibility.js';
import type { Party } from '../../journey/parties.js';
import type { View } from '../../journey/view.js';
import { parameters } from '../law/parameters.js';
import type { Related } from '../life-event.js';
import { truth } from '../looking.js';

/** Roles that kin have here, by the word that is used of them. */
export const roles = {
  spouse: ['spouse', 'survivor', 'heir'],
  cohabitant: ['cohabitant', 'survivor', 'heir'],
  child: ['child', 'heir'],
  parent: ['parent', 'heir'],
  heir: ['named', 'heir'],
  minorHeir: ['minor', 'named', 'heir'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Somebody whose death the register does not hold: named by kin, or by a clerk. */
export const reported = ['reported'] as const;
export const deceased = ['deceased'] as const;

const kin: Readonly<Partial<Record<Related['relation'], readonly string[]>>> = {
  spouse: roles.spouse,
  child: roles.child,
  mother: roles.parent,
  father: roles.parent,
  coMother: roles.parent,
};

export const rolesOfKin = (relation: Related['relation']): readonly string[] | undefined => kin[relation];

/** How whoever died must stand to somebody who says that they are the spouse, a child or a parent. */
const tieOf: Readonly<Record<string, readonly Related['relation'][]>> = {
  spouse: ['spouse'],
  child: ['mother', 'father', 'coMother'],
  parent: ['child'],
};

/** The deceased brings kin; somebody who reports a death brings whom they named, where the register says that they are kin. */
export function rolesOf(
  of: readonly string[],
  { relation, isConcerned }: Pick<Related, 'relation' | 'isConcerned'>,
): readonly string[] | undefined {
  if (of.includes('deceased')) return rolesOfKin(relation);
  if (!of.includes('declarant') || !isConcerned) return undefined;
  return of.some((role) => tieOf[role]?.includes(relation)) ? reported : undefined;
}

/** Whoever died, or is said to have. */
export const deceasedOf = (view: View): Party | undefined => view.one('deceased') ?? view.one('reported');

/** Somebody lives as long as the register does not say otherwise. */
export const lives = (view: View, of: Party): boolean => truth(view, 'alive', of) !== false;

/** Everybody who was near, lives and is of age: who may arrange the funeral, and is told that it is arranged. */
export const relativesOf = (view: View): readonly Party[] =>
  unique([...view.every('survivor'), ...view.every('child'), ...view.every('parent'), ...view.every('heir')]).filter(
    (it) => lives(view, it) && isGrownUp(view, it) !== 'no',
  );

/** Who inherits, as far as anybody knows. Parents only where there are no children (arveloven §§ 4, 5). */
export const heirsOf = (view: View): readonly Party[] => view.every('heir').filter((it) => inherits(view, it));

export function inherits(view: View, it: Party): boolean {
  if (!lives(view, it)) return false;
  if (it.roles.includes('spouse') && isParted(view)) return false;
  if (it.roles.includes('cohabitant')) return truth(view, 'jointChild', it) === true;
  return !it.roles.includes('parent') || view.every('child').length + view.every('lateHeir').length === 0;
}

/** Separated or divorced people do not inherit each other (arveloven § 8). */
export function isParted(view: View): boolean {
  const status = view.finding('civilStatus', deceasedOf(view));
  return status === 'separated' || status === 'divorced';
}

/** Whether somebody answers for themselves; the court's word counts where the register has no day of birth. */
export function isGrownUp(view: View, it: Party): Answer {
  const born = view.finding('born', it);
  if (typeof born === 'string') return view.reached(plus(born, { years: parameters.ageOfMajority.on(view.today) }));
  return it.roles.includes('minor') ? 'no' : 'unknown';
}

/** An heir who is old enough for a notice of their own sees what is about themselves, and as a grown-up what is the heirs'. */
export function takesPart(view: View): Answer {
  const { about } = view;
  const born = view.finding('born', about);
  if (!about.roles.includes('heir') || !lives(view, about)) return 'no';
  if (typeof born !== 'string') return 'unknown';
  return view.reached(plus(born, { years: parameters.ownNoticeAge.on(view.today) }));
}

/** Heirs who decide for themselves; a guardian decides for the others. */
export const decidersOf = (view: View): readonly Party[] => heirsOf(view).filter((it) => isGrownUp(view, it) !== 'no');

/** Who speaks for a child at home: the survivor who lives there too. Whoever else does, nobody here knows, and a caseworker is asked. */
export function guardiansOf(view: View): readonly Party[] {
  if (isGrownUp(view, view.about) !== 'no' || truth(view, 'sharesHome', view.about) !== true) return [];
  return view.every('survivor').filter((it) => lives(view, it) && truth(view, 'sharesHome', it) === true);
}

/** Who applies for what is a child's own: the child that is of age, or who speaks for it. */
export const applicantsOf = (view: View): readonly Party[] =>
  isGrownUp(view, view.about) === 'no' ? guardiansOf(view) : [view.about];

const unique = (all: readonly Party[]): Party[] =>
  all.filter((it, i) => all.findIndex(({ ref }) => ref === it.ref) === i);
