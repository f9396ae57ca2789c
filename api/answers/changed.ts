import type { Change } from '../../store/changes.js';

/** A change as a CloudEvent. Of one errand the highest `sequence` came last, in whichever order they are read. */
export const changed = ({ number, errand, round, step, state, since, cause, changed: at }: Change) => ({
  specversion: '1.0' as const,
  id: `change-${number}`,
  source: 'urn:livsferd' as const,
  type: `no.livsferd.standing.${state}.v1` as const,
  time: new Date(at).toISOString(),
  subject: `${errand}.${round}`,
  datacontenttype: 'application/json' as const,
  sequence: String(number).padStart(16, '0'),
  data: { step, state, round, since: new Date(since).toISOString(), ...(cause !== undefined && { cause }) },
});
