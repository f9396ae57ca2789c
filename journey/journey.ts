/** A journey as it is carried: everything that the next piece of news needs, as JSON. */
import type { Day, Instant } from './calendar.js';
import type { Effect } from './effects.js';
import type { Verdict } from './eligibility.js';
import type { Errand } from './errand.js';
import type { Findings } from './findings.js';
import type { Participant, Party, Ref } from './parties.js';
import type { RoundEvent } from './rounds/index.js';

/** The shape of the carried state. A run reads the shapes it knows, and no other. */
export const shape = 1;

export interface Trigger {
  kind: string;
  /** The day it happened, or is expected to happen. */
  on: Day;
  by: 'register' | 'person';
  /** Whom or what else it was said to be about, and that only a register makes a party. */
  concerns?: Ref;
  status: 'standing' | 'doubted' | 'annulled';
  settlesOn: Day;
}

/** Doubt about a party, or about the trigger itself; holds every errand that rests on it. */
export interface Stop {
  about: Ref | 'trigger';
  since: Instant;
  why: string;
}

/** An answer that came before its round could hear it, and the state that could not. */
export interface Early {
  errand: string;
  round: number;
  event: Pick<RoundEvent, 'type' | 'asks'>;
  deafIn: string;
  says?: Said;
}

/** What came with a word: why it stalled, and the decision it carried. */
export interface Said {
  cause?: string;
  decision?: Decision;
  /** The body's own words about it, by the id of a letter: its question, or its grounds. */
  letter?: string;
  grounds?: string;
  word?: 'person' | 'body' | 'register' | 'caseworker';
}

/** What a body decided. Its own text stays in the store, under `letter`. */
export interface Decision {
  outcome: 'granted' | 'refused';
  by: string;
  on: Day;
  round: number;
  said: 'person' | 'body' | 'caseworker';
  automatic?: boolean;
  letter?: string;
  appeal?: { body: string; until: Day };
  contact?: string;
  /** It no longer holds. */
  reversed?: true;
  /** It took the place of what was decided before it, also of what is heard after it. */
  reverses?: true;
}

/** Something beside the journey that may concern a party: the leaflet's link, why, and who is told. */
export interface Proposal {
  link: string;
  about: Ref;
  verdicts: readonly Verdict[];
  seenBy: readonly Ref[];
}

export interface Journey {
  id: string;
  lifeEvent: string;
  leaflet: string;
  shape: typeof shape;
  /** Grows with every change that a viewer could see. */
  seq: number;
  /** How much outside news has been heard; compared with the deliveries the store made. */
  heard: number;
  begun: Instant;
  /** The day the journey last planned on: what it knows of the calendar. */
  planned: Day;
  trigger: Trigger;
  parties: Readonly<Record<Ref, Party>>;
  participants: readonly Participant[];
  findings: Findings;
  errands: readonly Errand[];
  stops: readonly Stop[];
  /** Effects that a stop holds back: released when the doubt is gone, dropped when it was right. */
  held: readonly Effect[];
  early: readonly Early[];
  /** Ids of outside news already heard, newest last. */
  ids: readonly string[];
  /** How many gathers this journey has asked for; numbers their keys. */
  gathers: number;
  /** Which register has answered about which party, `party/register`: before that, nobody is asked what it may hold. */
  answered: readonly string[];
  proposals?: readonly Proposal[];
  /** The next day on which the plan may come out otherwise. */
  replanOn?: Day;
  /** The gather that found no register that answers, and the day on which it is tried again. */
  missed?: { gather: number; again?: Day; from?: string };
  grief?: true;
  /** Law's time ahead of the clock, in milliseconds; zero but in the test profile. */
  offset: number;
}
