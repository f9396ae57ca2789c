import type { Duration } from './deadlines.js';

/** What is asked of a body. 'submit' begins a round, the others follow it. */
export type Act = 'submit' | 'supplement' | 'correct' | 'tell' | 'withdraw' | 'stop' | 'appeal' | 'ask' | 'nudge';

/** How far an errand has come when its trigger turns out to be wrong. */
export type Stage = 'unsent' | 'undecided' | 'decided' | 'done' | 'irreversible';
export const stages = ['unsent', 'undecided', 'decided', 'done', 'irreversible'] as const satisfies readonly Stage[];

/** What is done about it: by our adapter, by the person, by a caseworker of the body, or by watching for the body's own correction. */
export interface Repair {
  act: 'cancel' | Extract<Act, 'withdraw' | 'stop' | 'ask' | 'tell' | 'appeal'>;
  by: 'us' | 'adapter' | 'person' | 'caseworker';
  /** How long the body has before somebody must look. */
  within?: Duration;
}

/** What to do when a write may or may not have gone through. Never a blind second send. */
export type OnceOnly = 'byKey' | 'lookUpFirst' | 'askPerson';

/** A field that a body may receive, and the paragraph that lets it. */
export interface Receives {
  basis: string;
  purpose: string;
}

/** What a body is to us: pure data, readable by everyone, each claim with its source. */
export interface Manifest {
  id: string;
  name: { nb: string; en: string };
  level: 'state' | 'county' | 'municipality' | 'private';
  /** The joining ladder: letter, events, asynchronous interface, two-way. */
  rung: 'none' | 'letter' | 'events' | 'asynchronous' | 'two-way';
  /** How our writes get there: 'person' means that no machine may write, and the person follows a link. */
  reach: 'interface' | 'letter' | 'person' | 'register';
  channels: readonly string[];
  onceOnly: Partial<Record<Act, OnceOnly>>;
  limits: { inFlight: number; perSecond?: number };
  retryAfter: 's' | 'ms';
  receives: Readonly<Record<string, Receives>>;
  undo: Readonly<Record<Stage, Repair>>;
  /** Who may change a decision of this body, beside the body itself. */
  appeals: readonly string[];
  /** Completion signals that we may read. */
  signals: readonly string[];
  /** What a register is asked about: people, where it does not say otherwise. */
  holds?: 'organisation';
  /** Registers that the body reads by itself: what changes there need not be told it. */
  readsItself?: readonly string[];
  link?: string;
  phone?: string;
  /** Knowing that this body has an errand tells roughly where somebody lives. */
  locates: boolean;
  today: 'live' | 'simulated';
  source: string;
}

/** Task queue of a body: one that hangs holds up nobody else. */
export const queueOf = (body: Pick<Manifest, 'id' | 'level'>): string =>
  body.level === 'municipality' ? 'agency.municipalities' : `agency.${body.id}`;
