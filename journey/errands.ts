/** The errands of a journey, found by id and by step. The index is kept beside them, and a copy shares it until one is added. */
import type { Errand } from './errand.js';

type Errands = readonly Errand[];

interface Index {
  at: Map<string, number>;
  steps: Map<string, readonly number[]>;
}

const known = new WeakMap<Errands, Index>();
/** Indexes that only one list of errands has, and may write to. */
const own = new WeakSet<Index>();

export function byId(errands: Errands, id: string | undefined): Errand | undefined {
  const at = id === undefined ? undefined : indexOf(errands).at.get(id);
  return at === undefined ? undefined : errands[at];
}

/** Every errand of a step, in the order they were added. */
export const allOfStep = (errands: Errands, step: string): Errand[] =>
  (indexOf(errands).steps.get(step) ?? []).map((at) => errands[at]!);

/** Those that count: neither superseded nor undone. */
export const ofStep = (errands: Errands, step: string): Errand[] =>
  allOfStep(errands, step).filter((it) => it.state !== 'superseded' && it.kind !== 'repair');

export function copyOf(errands: Errands): Errand[] {
  const index = indexOf(errands);
  own.delete(index);
  const copy = [...errands];
  known.set(copy, index);
  return copy;
}

/** Puts a changed errand in its place, or a new one last. */
export function put(errands: Errand[], errand: Errand): void {
  const at = indexOf(errands).at.get(errand.id);
  if (at === undefined) enter(ownIndexOf(errands), errand, errands.push(errand) - 1);
  else errands[at] = errand;
}

const indexOf = (errands: Errands): Index => known.get(errands) ?? keep(errands, read(errands));

function ownIndexOf(errands: Errands): Index {
  const index = indexOf(errands);
  if (own.has(index)) return index;
  const copy = keep(errands, { at: new Map(index.at), steps: new Map(index.steps) });
  own.add(copy);
  return copy;
}

function keep(errands: Errands, index: Index): Index {
  known.set(errands, index);
  return index;
}

function read(errands: Errands): Index {
  const index: Index = { at: new Map(), steps: new Map() };
  for (const [at, errand] of errands.entries()) enter(index, errand, at);
  return index;
}

function enter(index: Index, { id, step }: Errand, at: number): void {
  index.at.set(id, at);
  index.steps.set(step, [...(index.steps.get(step) ?? []), at]);
}
