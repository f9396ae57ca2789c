/** A journey while it hears one piece of news: the only thing in the kernel that is written to, and only inside one call. */
import { type Day, dayOf, type Instant } from './calendar.js';
import type { Leaflet } from './define.js';
import type { Effect } from './effects.js';
import type { Errand } from './errand.js';
import type { Journey } from './journey.js';

export type Leaflets = Readonly<Record<string, Leaflet>>;

/** Who hears: the clock and the source of ids are arguments, so that a year is a test that takes a millisecond. */
export interface Hearing {
  leaflets: Leaflets;
  now: Instant;
  ids: () => string;
}

/** A journey and the effects it asks for. */
export interface Move {
  journey: Journey;
  effects: Effect[];
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

export interface Draft extends Hearing {
  journey: Omit<Writable<Journey>, 'errands'> & { errands: Record<string, Errand> };
  leaflet: Leaflet;
  today: Day;
  effects: Effect[];
  changed: boolean;
  /** Steps with an outcome that others may read. */
  ended: Set<string>;
  /** The whole plan is to be made again. */
  replan: boolean;
  /** Ids of errands by their step: prerequisites are looked up, not searched for. */
  byStep: Map<string, string[]>;
}

export function draftOf(hearing: Hearing, journey: Journey): Draft {
  return {
    ...hearing,
    journey: { ...journey, errands: { ...journey.errands } },
    leaflet: leafletOf(hearing.leaflets, journey.leaflet),
    today: dayOf(hearing.now),
    effects: [],
    changed: false,
    ended: new Set(),
    replan: false,
    byStep: byStep(journey),
  };
}

function byStep(journey: Journey): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const id in journey.errands) addTo(index, journey.errands[id]!);
  return index;
}

function addTo(index: Map<string, string[]>, { id, step }: Errand): void {
  const known = index.get(step);
  if (known) known.push(id);
  else index.set(step, [id]);
}

export function moveOf(draft: Draft): Move {
  if (draft.changed) draft.journey.seq += 1;
  return { journey: draft.journey, effects: draft.effects };
}

export function leafletOf(leaflets: Leaflets, version: string): Leaflet {
  const leaflet = leaflets[version];
  if (!leaflet) throw new Error(`no leaflet ${version}`);
  return leaflet;
}

/** Puts a changed errand in the place of the old one. */
export function write(draft: Draft, errand: Errand, changes: Partial<Errand>): Errand {
  const next = { ...errand, ...changes };
  draft.journey.errands[errand.id] = next;
  draft.changed = true;
  return next;
}

export function add(draft: Draft, errand: Errand): Errand {
  draft.journey.errands[errand.id] = errand;
  addTo(draft.byStep, errand);
  draft.changed = true;
  return errand;
}

/** Every errand of a step, superseded ones left out. */
export const ofStep = (draft: Draft, step: string): Errand[] =>
  (draft.byStep.get(step) ?? []).map((id) => draft.journey.errands[id]!).filter((it) => it.state !== 'superseded');

/** Leaves out keys, which exactOptionalPropertyTypes does not let us set to undefined. */
export function without<T extends object, Key extends keyof T>(it: T, ...keys: readonly Key[]): Omit<T, Key> {
  const rest = { ...it };
  for (const key of keys) delete rest[key];
  return rest;
}
