import type { Party } from '../../journey/parties.js';
import type { Imagined, Thought } from '../life-event.js';
import { roles } from './family.js';

/** A family that is thought of: one parent, and the child where it is born. */
export function imagine({ ref, as, on, has }: Thought): Imagined {
  const parent: Party = { ref, is: 'person', roles: as === 'mother' ? roles.mother : roles.father };
  if (has === 'notHappened') return { trigger: 'pregnancy.declared', parties: [parent], awaits: roles.child };
  const child: Party = { ref: 'child', is: 'person', roles: roles.child, since: on };
  return { trigger: 'freg.birth.registered', parties: [parent, child], awaits: [] };
}
