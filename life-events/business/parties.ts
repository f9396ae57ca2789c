/** Who is who in a business, as a rule or a deadline asks for them. */
import { type Answer, answer, any } from '../../journey/eligibility.js';
import type { Party } from '../../journey/parties.js';
import type { View } from '../../journey/view.js';
import type { Related } from '../life-event.js';
import { truth } from '../looking.js';

/** Roles here, by the word that Brønnøysund has for somebody's role in the unit. */
const roles = {
  owner: ['owner'],
  chair: ['board'],
  boardMember: ['board'],
  manager: ['board'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

const isRole = (relation: string): relation is keyof typeof roles => Object.hasOwn(roles, relation);

/** Whoever the register names comes with the business; nobody's family does. */
export const rolesOf = (
  of: readonly string[],
  { relation }: Pick<Related, 'relation'>,
): readonly string[] | undefined => (of.includes('business') && isRole(relation) ? roles[relation] : undefined);

export const businessOf = (view: View): Party | undefined => view.one('business');

/** Whether the register has said that somebody is dead. */
export const isAlive = (view: View, of: Party): boolean => truth(view, 'alive', of) !== false;

/** Owners, and whoever acts for the company: they see what is about the business, and any of them may do it. */
export const thoseWhoRunIt = (view: View): readonly Party[] =>
  [...view.every('owner'), ...view.every('board')].filter((it) => isAlive(view, it));

export const anOwner = (view: View, judge: (owner: Party) => Answer): Answer => any(...view.every('owner').map(judge));

/** A business of whom any owner lives; where nobody has said otherwise all do. */
export const anOwnerLives = (view: View): Answer => anOwner(view, (it) => answer(isAlive(view, it)));
