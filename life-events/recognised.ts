/** What a life event makes of a register's event: which journey it starts, joins or tells. Pure, and the same for all life events. */
import type { Day } from '../journey/calendar.js';
import type { Value } from '../journey/findings.js';
import type { News } from '../journey/news.js';
import type { Participant, Party, Ref, Relation } from '../journey/parties.js';

/** An event reduced to what recognition needs: who it is about, who they belong to, and when. */
export interface Recognisable {
  type: string;
  /** The child of a birth, the person of anything else. */
  about: Ref;
  /** Unknown while the register's document has not been copied. */
  mother?: Ref;
  otherParent?: { ref: Ref; role: 'father' | 'coMother' };
  born?: Day;
  /** The day it happened or is expected, where that is not a birth. */
  on?: Day;
  today: Day;
  isStillborn?: boolean;
  /** Who said it, where it was no register. */
  by?: 'person' | 'clerk' | 'body';
  /** Whom or what else it was said to be about. */
  concerns?: Ref;
  /** What kind of unit it is about, in the code of the register of units. */
  form?: string;
  /** When the register of units took it in, and when it was founded as that register has it. */
  registeredOn?: Day;
  foundedOn?: Day;
  /** Where the unit that somebody named stands in that register; unsaid where the register was not asked. */
  stands?: UnitStands;
  /** Others whom the register names in it: the heirs of an estate, the owner of a business. */
  others?: readonly Other[];
  /** What was told with it, by finding. */
  told?: Readonly<Record<string, Value>>;
}

export type UnitStands = 'registered' | 'bankrupt' | 'deleted' | 'unknown';

/** Somebody whom a register names with whom an event is about: whether they live, and when they were born, where it was asked. */
export interface Other {
  ref: Ref;
  relation: Relation;
  lives?: boolean;
  born?: Day;
}

/** A journey that may be concerned: who it is about, and what started it. */
export interface OpenJourney {
  journey: string;
  lifeEvent: string;
  /** Of an organisation, whether it has a number, and whether that was struck out: one that has none may be the one that has just been registered. */
  parties: readonly { ref: Ref; roles: readonly string[]; isNumbered?: boolean; isReleased?: boolean }[];
  trigger: { kind: string; on: Day };
  /** One that is over is reopened by late news. */
  open?: boolean;
  /** Its trigger was taken back. */
  isAnnulled?: true;
}

/** News from outside as recognition tells it; delivery gives it its id. */
export type Told = WithoutId<Exclude<Extract<News, { id: string }>, { by: unknown }>>;
type WithoutId<Each> = Each extends unknown ? Omit<Each, 'id'> : never;

/** Doubt that is written before the journey is told, so that what is on its way already meets it in the gate. */
export interface Doubt {
  about: Ref | 'trigger';
  why: string;
}

export type Recognised =
  | {
      do: 'start';
      parties: readonly Party[];
      participants: readonly Participant[];
      trigger: { kind: string; on: Day; by: 'register' | 'person'; concerns?: Ref };
      /** What was told with the trigger, by party and finding. */
      told?: Readonly<Record<Ref, Readonly<Record<string, Value>>>>;
      reason: string;
    }
  | {
      do: 'join' | 'tell';
      journey: string;
      news: Told;
      stop?: Doubt;
      /** This party had no number until now, and is who was found by one: an association that has got its own. */
      identifies?: { party: Ref; found: Ref };
      /** The register has struck out the number of this party. */
      releases?: Ref;
    }
  | { do: 'ignore'; reason: string }
  | { do: 'park'; reason: string };

export type Recognise = (event: Recognisable, open: readonly OpenJourney[]) => Recognised[];
