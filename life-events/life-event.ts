import type { Day } from '../journey/calendar.js';
import type { Leaflet } from '../journey/define.js';
import type { Manifest } from '../journey/manifest.js';
import type { Party, Ref } from '../journey/parties.js';
import type { Recognise } from './recognised.js';

/** What somebody may say has happened or will happen, where no register does. */
export interface Declared {
  /** The type of the event that it becomes. */
  kind: string;
  /** How many days before and after today the day may lie. */
  within: { before: number; after: number };
  /** Bodies that may say it for somebody who has agreed: by level, or by id. */
  bodies: { levels: readonly Manifest['level'][]; ids: readonly string[] };
}

/** What somebody only thinks of: as who, and the day it happened or will. */
export interface Thought {
  ref: Ref;
  as: string;
  on: Day;
  has: 'happened' | 'notHappened';
}

/** Who would be in a journey that somebody only thinks of, and the roles of those who are yet to come. */
export interface Imagined {
  trigger: string;
  parties: readonly Party[];
  awaits: readonly string[];
}

/** One life event as everybody finds it: its leaflets by version, the one in force, and how it knows its own events. */
export interface LifeEvent {
  id: string;
  leaflets: Readonly<Record<string, Leaflet>>;
  /** The version that new journeys begin with. */
  current: string;
  recognise: Recognise;
  /** Which roles somebody has here whom a register names as kin of a party; undefined where they are no party. */
  rolesOf: (
    of: readonly string[],
    relation: 'mother' | 'father' | 'coMother' | 'child' | 'stillborn',
  ) => readonly string[] | undefined;
  declared?: Declared;
  /** Built before anything is started, so that somebody can see what would follow. */
  imagine?: (thought: Thought) => Imagined;
  /** What kind of answer a finding takes that somebody may be asked for, where it is not yes or no. */
  answers?: Readonly<Record<string, 'number' | 'date'>>;
  /** The role of the party whose home it is about: who else lives there is a finding. */
  homeOf?: string;
}

/** Life events by their id. */
export type Catalogue = Readonly<Record<string, LifeEvent>>;
