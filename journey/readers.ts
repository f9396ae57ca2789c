/** Which steps read the outcome of which, and which wait for which: worked out once a leaflet. */
import type { Leaflet, Step } from './define.js';

type Index = ReadonlyMap<string, readonly string[]>;
type Names = (step: Step) => readonly string[];

/** Steps with a rule that looks at how one of these has ended, in the order of the leaflet. */
export const readersOf = following((step) =>
  [...(step.onlyIf ?? []), ...(step.filters ?? []), step.doneWhen, step.while].flatMap(
    (rule) => rule?.readsOutcomeOf ?? [],
  ),
);

/** Steps that come after one of these. */
export const waitersOf = following((step) => (step.after ?? []).map((it) => (typeof it === 'string' ? it : it.step)));

function following(named: Names): (leaflet: Leaflet, steps: ReadonlySet<string>) => ReadonlySet<string> {
  const known = new WeakMap<Leaflet, Index>();
  return (leaflet, steps) => {
    const found = new Set<string>();
    if (steps.size === 0) return found;
    let index = known.get(leaflet);
    if (index === undefined) {
      index = read(leaflet, named);
      known.set(leaflet, index);
    }
    for (const step of steps) for (const follower of index.get(step) ?? []) found.add(follower);
    return found;
  };
}

function read(leaflet: Leaflet, named: Names): Index {
  const index = new Map<string, string[]>();
  for (const [id, step] of Object.entries(leaflet.steps))
    for (const name of new Set(named(step))) index.set(name, [...(index.get(name) ?? []), id]);
  return index;
}
