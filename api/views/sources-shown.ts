import type { Looked } from '../../journey/view.js';
import type { RuleShown } from '../shapes/rule-shown.js';

/** Which registers a rule's facts come from, and when each was read: once for each register and day. */
export function sourcesShown(looked: readonly Looked[], nameOf: (source: string) => string): RuleShown['sources'] {
  const sources = looked.flatMap(({ source, asOf }) =>
    source === undefined || asOf === undefined ? [] : [{ body: source, name: nameOf(source), asOf }],
  );
  return [...new Map(sources.map((it) => [`${it.body} ${it.asOf}`, it])).values()];
}
