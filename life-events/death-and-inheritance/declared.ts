/** A death that no register here holds yet: abroad, or of somebody who is missing. */
import type { Party } from '../../journey/parties.js';
import type { OpenJourney, Recognisable, Recognised } from '../recognised.js';
import { ignore, participantOf, standing, withParty } from '../recognising.js';
import { reported, roles } from './kin.js';
import { isThere } from './left-behind.js';

type Role = keyof typeof roles;
const declaring = ['spouse', 'cohabitant', 'child', 'parent'] as const satisfies readonly Role[];

/** What somebody may say that they are to the one who died. */
export const declarants: readonly string[] = declaring;

const rolesOf = (as: unknown): readonly string[] => {
  const role = declaring.find((it) => it === as);
  return ['declarant', ...(role ? roles[role] : [])];
};

/** By their own word only the declarant is in it: whoever died becomes a party when the register says that they are kin. What a clerk says, the clerk has seen papers of. */
export function declared(event: Recognisable, open: readonly OpenJourney[]): Recognised[] {
  const { about, concerns, on, today, told = {}, by } = event;
  if (concerns === undefined || on === undefined || concerns === about) return ignore('person-unknown');
  const theirs = withParty(standing(open), concerns);
  if (theirs.some((it) => isThere(it, about))) return ignore('known');
  const declarant: Party = { ref: about, is: 'person', roles: rolesOf(told.declaredAs) };
  const isVouched = by === 'clerk';
  if (isVouched && theirs.length > 0) return theirs.flatMap((it) => letIn(event, it, declarant));
  return [
    {
      do: 'start',
      parties: [declarant, ...(isVouched ? [{ ref: concerns, is: 'person', roles: reported } as const] : [])],
      participants: [participantOf(declarant, today)],
      trigger: { kind: 'death.declared', on, by: 'person', concerns },
      told: { [about]: told },
      reason: 'declared',
    },
  ];
}

/** A cohabitant is in no register: a clerk lets them in. */
const letIn = ({ today }: Recognisable, { journey }: OpenJourney, party: Party): Recognised[] => [
  { do: 'join', journey, news: { type: 'party.joined', party, participants: [participantOf(party, today)] } },
];
