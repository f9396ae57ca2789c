import type { Day, Instant } from './calendar.js';

/** An opaque reference to somebody or something a journey is about: random, and the same in every journey of theirs. */
export type Ref = string;

/** What somebody is to another, as a register says it: kin, or a role in an organisation. */
export type Relation =
  | 'mother'
  | 'father'
  | 'coMother'
  | 'child'
  | 'stillborn'
  | 'spouse'
  | 'employer'
  | 'owner'
  | 'chair'
  | 'boardMember'
  | 'manager';

/** Somebody or something a journey is about. Roles are the leaflet's words: 'mother', 'parent', 'child'. */
export interface Party {
  ref: Ref;
  is: 'person' | 'stillborn' | 'organisation' | 'estate';
  roles: readonly string[];
  /** The day the party came to be what it is here: a child's birth, an association's founding. */
  since?: Day;
  /** Until then the trigger that brought the party may still be taken back, and nothing outward is done about it. */
  settlesOn?: Day;
  left?: 'annulled' | 'merged';
}

/** A party who may see and act, in a role, from and until a time. */
export interface Participant {
  ref: Ref;
  role: string;
  from: Instant;
  until?: Instant;
  /** Since then they see everything, and are asked, reminded and told nothing: they have said that they want it so. */
  away?: Instant;
}

export const isHere = (party: Party): boolean => party.left === undefined;

export const isParticipant = (participants: readonly Participant[], ref: Ref): boolean =>
  participants.some((it) => it.ref === ref && it.until === undefined);

export const isAway = (participants: readonly Participant[], ref: Ref): boolean =>
  participants.some((it) => it.ref === ref && it.until === undefined && it.away !== undefined);

export const withRole = (parties: Readonly<Record<Ref, Party>>, role: string): Party[] =>
  Object.values(parties).filter((party) => isHere(party) && party.roles.includes(role));
