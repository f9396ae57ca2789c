/** What a life event makes of a register's event: which journey it starts, joins or tells. Pure, and the same for all life events. */
import type { Day } from '../journey/calendar.js';
import type { News } from '../journey/news.js';
import type { Participant, Party, Ref } from '../journey/parties.js';

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
}

/** A journey that may be concerned: who it is about, and what started it. */
export interface OpenJourney {
  journey: string;
  lifeEvent: string;
  parties: readonly { ref: Ref; roles: readonly string[] }[];
  trigger: { kind: string; on: Day };
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
      trigger: { kind: string; on: Day; by: 'register' | 'person' };
      reason: string;
    }
  | { do: 'join' | 'tell'; journey: string; news: Told; stop?: Doubt }
  | { do: 'ignore'; reason: string }
  | { do: 'park'; reason: string };

export type Recognise = (event: Recognisable, open: readonly OpenJourney[]) => Recognised[];
