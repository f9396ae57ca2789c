import type { Party } from '../../journey/parties.js';
import type { Imagined, Thought } from '../life-event.js';
import { roles } from './family.js';

/** A family that is thought of: one parent, and the child where it is born. */
export function imagine({ ref, as, kind, on }: Thought): Imagined {
  const parent: Party = { ref, is: 'person', roles: as === 'otherParent' ? roles.father : roles.mother };
  if (kind === 'pregnancy.declared') return { trigger: kind, parties: [parent], awaits: roles.child };
  const child: Party = { ref: 'child', is: 'person', roles: roles.child, since: on };
  return { trigger: kind, parties: [parent, child], awaits: [] };
}
