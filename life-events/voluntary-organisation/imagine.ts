import type { Party } from '../../journey/parties.js';
import type { Imagined, Thought } from '../life-event.js';
import { roles } from './board.js';

/** An association that is thought of: one who founds it, and the association itself, without a number. */
export function imagine({ ref, kind, on }: Thought): Imagined {
  const founder: Party = { ref, is: 'person', roles: roles.founder };
  const organisation: Party = { ref: 'organisation', is: 'organisation', roles: roles.organisation, since: on };
  return { trigger: kind, parties: [founder, organisation], awaits: roles.chair };
}
