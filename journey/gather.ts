import type { Draft } from './draft.js';
import type { Ref } from './parties.js';

/** Asks for the leaflet's findings about parties; only the parts named, or all that the leaflet reads. Where there is nothing to ask, the plan is made at once. */
export function gather(draft: Draft, parties: readonly Ref[], parts?: readonly string[]): void {
  const here = parties.filter((ref) => draft.journey.parties[ref]?.is === 'person');
  if (here.length === 0 || Object.keys(draft.leaflet.findings).length === 0) {
    draft.replan = true;
    return;
  }
  draft.journey.gathers += 1;
  const key = `${draft.journey.id}/gather/${draft.journey.gathers}`;
  const everyone = Object.values(draft.journey.parties).map(({ ref, roles, is }) => ({ ref, roles, is }));
  draft.effects.push({ verb: 'gather', key, of: here, everyone, ...(parts && { parts }) });
}
