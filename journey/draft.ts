/** A journey while it hears one piece of news: the only thing in the kernel that is written to, and only inside one call. */
import { type Day, dayOf, type Instant } from './calendar.js';
import { type Leaflet, type Step, stepOf } from './define.js';
import type { Effect } from './effects.js';
import type { Errand } from './errand.js';
import { byId, copyOf, put } from './errands.js';
import type { Journey } from './journey.js';
import type { Manifest } from './manifest.js';

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
  journey: Omit<Writable<Journey>, 'errands'> & { errands: Errand[] };
  leaflet: Leaflet;
  /** The errands as they were before the news. */
  before: readonly Errand[];
  today: Day;
  effects: Effect[];
  changed: boolean;
  /** Steps with an outcome that others may read or wait for. */
  ended: Set<string>;
  /** Errands that were written to, and may now go on. */
  touched: Set<string>;
  /** The whole plan is to be made again. */
  replan: boolean;
}

export function draftOf(hearing: Hearing, journey: Journey): Draft {
  return {
    leaflets: hearing.leaflets,
    now: hearing.now,
    ids: hearing.ids,
    journey: { ...journey, errands: copyOf(journey.errands) },
    leaflet: leafletOf(hearing.leaflets, journey.leaflet),
    before: journey.errands,
    today: dayOf(hearing.now),
    effects: [],
    changed: false,
    ended: new Set(),
    touched: new Set(),
    replan: false,
  };
}

export function moveOf(draft: Draft): Move {
  if (draft.changed) draft.journey.seq += 1;
  return { journey: draft.journey, effects: draft.effects };
}

export function leafletOf(leaflets: Leaflets, version: string): Leaflet {
  const leaflet = Object.hasOwn(leaflets, version) ? leaflets[version] : undefined;
  if (!leaflet) throw new Error(`no leaflet ${version}`);
  return leaflet;
}

/** The errand that news names, if the journey has it. */
export const errandOf = (draft: Draft, id: string | undefined): Errand | undefined => byId(draft.journey.errands, id);

/** Puts a changed errand in the place of the old one, or a new one last. */
export function write(draft: Draft, errand: Errand, changes: Partial<Errand> = {}): Errand {
  const next = { ...errand, ...changes };
  put(draft.journey.errands, next);
  draft.touched.add(errand.id);
  draft.changed = true;
  return next;
}

/** The leaflet a round was judged by; rounds keep theirs when a newer one is released. */
export const leafletFor = (draft: Pick<Draft, 'leaflet' | 'leaflets'>, errand: Errand): Leaflet =>
  draft.leaflets[errand.rules] ?? draft.leaflet;

export const stepFor = (draft: Pick<Draft, 'leaflet' | 'leaflets'>, errand: Errand): Step =>
  stepOf(leafletFor(draft, errand), errand.step);

export const bodyFor = (draft: Pick<Draft, 'leaflet' | 'leaflets'>, errand: Errand): Manifest | undefined =>
  leafletFor(draft, errand).bodies[errand.with];

/** Leaves out keys, which exactOptionalPropertyTypes does not let us set to undefined. */
export function without<T extends object, Key extends keyof T>(it: T, ...keys: readonly Key[]): Omit<T, Key> {
  if (!keys.some((key) => key in it)) return it;
  const rest = { ...it };
  for (const key of keys) delete rest[key];
  return rest;
}
