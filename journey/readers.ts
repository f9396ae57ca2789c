/** Which steps read the outcome of which, worked out once a leaflet. */
import type { Leaflet } from './define.js';

const known = new WeakMap<Leaflet, Map<string, string[]>>();

export function readersOf(leaflet: Leaflet, ended: ReadonlySet<string>): ReadonlySet<string> {
  const index = known.get(leaflet) ?? remember(leaflet);
  const readers = new Set<string>();
  for (const step of ended) for (const reader of index.get(step) ?? []) readers.add(reader);
  return readers;
}

function remember(leaflet: Leaflet): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const [id, step] of Object.entries(leaflet.steps)) {
    const rules = [
      ...(step.onlyIf ?? []),
      ...(step.filters ?? []),
      ...(step.doneWhen ? [step.doneWhen] : []),
      ...(step.while ? [step.while] : []),
    ];
    for (const read of new Set(rules.flatMap((rule) => rule.readsOutcomeOf ?? [])))
      index.set(read, [...(index.get(read) ?? []), id]);
  }
  known.set(leaflet, index);
  return index;
}
