/** Who is who in an association, as a rule or a date asks for them. */
import type { Party } from '../../journey/parties.js';
import type { View } from '../../journey/view.js';
import type { Related } from '../life-event.js';
import { truth } from '../looking.js';

/** Roles a party has here, by the word that Brønnøysund uses of it. Everybody in it is of the board, and may act for the association. */
export const roles = {
  founder: ['founder', 'board'],
  chair: ['chair', 'board'],
  boardMember: ['boardMember', 'board'],
  manager: ['manager', 'board'],
  organisation: ['organisation'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

type Seat = 'chair' | 'boardMember' | 'manager';

export const isSeat = (relation: string): relation is Seat =>
  relation === 'chair' || relation === 'boardMember' || relation === 'manager';

/** Who the register says runs the association; whoever else it names is nobody here. */
export const rolesOf = (
  of: readonly string[],
  { relation }: Pick<Related, 'relation'>,
): readonly string[] | undefined => (of.includes('organisation') && isSeat(relation) ? roles[relation] : undefined);

/** A finding that is a number or a day; anything else is not known. */
export function amount(view: View, name: string): number | undefined {
  const found = view.finding(name);
  return typeof found === 'number' ? found : undefined;
}

export function day(view: View, name: string): string | undefined {
  const found = view.finding(name);
  return typeof found === 'string' ? found : undefined;
}

export const isAlive = (view: View, of: Party): boolean => truth(view, 'alive', of) !== false;

/** The association that an errand is about, or that whoever it is about belongs to. */
export const associationOf = (view: View): Party | undefined =>
  view.about.roles.includes('organisation') ? view.about : view.one('organisation');

/** Everybody who may act for the association, and lives. */
export const boardOf = (view: View): readonly Party[] => view.every('board').filter((it) => isAlive(view, it));

export const chairsOf = (view: View): readonly Party[] => view.every('chair').filter((it) => isAlive(view, it));
