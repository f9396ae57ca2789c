import type { Party } from '../../journey/parties.js';
import type { Imagined, Thought } from '../life-event.js';

/** A business that is thought of: its owner, and the business as it would be on the day. */
export function imagine({ ref, kind, on }: Thought): Imagined {
  const owner: Party = { ref, is: 'person', roles: ['owner'] };
  const business: Party = { ref: 'business', is: 'organisation', roles: ['business'], since: on };
  return { trigger: kind, parties: [owner, business], awaits: [] };
}
