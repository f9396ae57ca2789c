import type { Leaflet } from './define.js';
import type { Draft } from './draft.js';
import type { Party, Ref } from './parties.js';

/** Asks for the leaflet's findings about parties; only the parts named, or all that the leaflet reads. Where there is nothing to ask, the plan is made at once. */
export function gather(draft: Draft, parties: readonly Ref[], parts?: readonly string[]): void {
  const here = parties.filter((ref) => isReadable(draft.leaflet, draft.journey.parties[ref]));
  if (here.length === 0 || Object.keys(draft.leaflet.findings).length === 0) {
    draft.replan = true;
    return;
  }
  draft.journey.gathers += 1;
  const key = `${draft.journey.id}/gather/${draft.journey.gathers}`;
  const everyone = Object.values(draft.journey.parties).map(({ ref, roles, is }) => ({ ref, roles, is }));
  const { concerns } = draft.journey.trigger;
  draft.effects.push({
    ...{ verb: 'gather', key, of: here, everyone },
    ...(concerns !== undefined && { concerns }),
    ...(parts && { parts }),
  });
}

/** Whether one of the leaflet's registers can hold such a party. */
const isReadable = ({ bodies, findings }: Leaflet, party: Party | undefined): boolean =>
  party?.is === 'person' ||
  (party?.is === 'organisation' && Object.values(findings).some(({ from }) => bodies[from]?.holds === 'organisation'));
