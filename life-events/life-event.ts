import type { Day } from '../journey/calendar.js';
import type { Leaflet } from '../journey/define.js';
import type { Value } from '../journey/findings.js';
import type { Manifest } from '../journey/manifest.js';
import type { Party, Ref, Relation } from '../journey/parties.js';
import type { Recognise } from './recognised.js';

/** A kind of trigger: who may give it, and what takes it back. */
export interface TriggerKind {
  /** The type of the event. */
  kind: string;
  /** Who may give it: a register's feed, the person or a clerk for them, a body by level or id for somebody who has agreed. */
  by: readonly ('register' | 'person' | 'body')[];
  /** The kinds that take it back; `error.reported` raises a doubt about any of them. */
  reversedBy: readonly string[];
  law?: string;
  /** Where somebody says it: how many days before and after today the day may lie. */
  within?: { before: number; after: number };
  /** Bodies that may say it. */
  bodies?: { levels?: readonly Manifest['level'][]; ids?: readonly string[] };
  /** Whom or what else it is about: a person or an organisation by a number that is given with it, or an organisation that has no number yet. Of an organisation the register is asked what it is, and who has a role in it, before anything begins. */
  concerns?: 'person' | 'organisation' | 'newOrganisation';
  /** It is told to a journey there is, and starts none: a dismissal that is withdrawn, an estate that a court has opened. */
  tells?: true;
  /** Told by somebody whom a journey names and who does not see it yet: it is offered where life events begin, and opens the journey to them. */
  joins?: true;
  /** Findings that are asked for when it is said, by name: the route into the country, the form of a business. */
  asks?: readonly string[];
}

/** What somebody only thinks of: as who, and the day it happened or will. */
export interface Thought {
  ref: Ref;
  /** The kind of trigger. */
  kind: string;
  /** The role, where there are several. */
  as?: string;
  on: Day;
  today: Day;
  told: Readonly<Record<string, Value>>;
}

/** Who would be in a journey that somebody only thinks of, and the roles of those who are yet to come. */
export interface Imagined {
  trigger: string;
  parties: readonly Party[];
  awaits: readonly string[];
  /** What must be so where it has happened as thought, by party and finding: an association that is run has a number. */
  known?: Readonly<Record<Ref, Readonly<Record<string, Value>>>>;
}

/** Somebody whom a register names as kin, or as holding a role, of a party. */
export interface Related {
  ref: Ref;
  relation: Relation;
  /** Whether the trigger was said to be about this very one. */
  isConcerned: boolean;
}

/** One life event as everybody finds it: its leaflets by version, the one in force, and how it knows its own events. */
export interface LifeEvent {
  id: string;
  leaflets: Readonly<Record<string, Leaflet>>;
  /** The version that new journeys begin with. */
  current: string;
  triggers: readonly TriggerKind[];
  recognise: Recognise;
  /** Which roles somebody has here whom a register names as kin of a party; undefined where they are no party. */
  rolesOf: (of: readonly string[], related: Related) => readonly string[] | undefined;
  /** Of those whom a register makes a party: roles that take part and see. All of them where it is left out. */
  follows?: readonly string[];
  /** Built before anything is started, so that somebody can see what would follow. */
  imagine: (thought: Thought) => Imagined;
  /** What may be thought of: the kinds of trigger, and the roles one may have where there are several; the first is whose word begins it. */
  thinkable: readonly { kind: string; as?: readonly string[] }[];
  /** The official page of each step: where a person reads more, or does it. */
  officialPages: Readonly<Record<string, string>>;
  /** What kind of answer a finding takes that somebody may be asked for, where it is not yes or no: a list is a choice of codes. */
  answers?: Readonly<Record<string, 'number' | 'date' | readonly string[]>>;
  /** The role of the party whose home it is about: who else lives there is a finding. */
  homeOf?: string;
}

/** Life events by their id. */
export type Catalogue = Readonly<Record<string, LifeEvent>>;

/** Whether a register must be asked about what somebody named before it is known what follows. */
export const isLookedUp = ({ concerns }: Pick<TriggerKind, 'concerns'>): boolean => concerns === 'organisation';

/** The kinds that somebody may say have happened, of one life event. */
export const declaredBy = (it: LifeEvent, who: 'person' | 'body'): readonly TriggerKind[] =>
  it.triggers.filter(({ by, within }) => within !== undefined && by.includes(who));
