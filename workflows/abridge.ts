/** What an effect's own ids say already does not lie in its payload too: Temporal carries the journey as workflow id and the rest of the key as activity id. */
import type { Effect } from '../journey/effects.js';

type Send = Extract<Effect, { verb: 'send' }>;

/** A send as it lies in the history. */
export type Abridged = Omit<Send, 'verb' | 'key' | 'by' | 'withheld'> &
  Partial<Pick<Send, 'by' | 'withheld'>> & { leaflet: string };

/** Leaves out what is empty, and what the ids say. */
export function abridge({ verb: _, key: __, by, withheld, ...send }: Send, leaflet: string): Abridged {
  return { leaflet, ...send, ...(by.length > 0 && { by }), ...(withheld.length > 0 && { withheld }) };
}

/** The send as it was, from what lies in the history and from the ids beside it. */
export const unabridge = (
  send: Abridged,
  journey: string,
  activityId: string,
): Send & { journey: string; leaflet: string } => ({
  verb: 'send',
  by: [],
  withheld: [],
  ...send,
  journey,
  key: `${journey}/${activityId}`,
});
