import type { Imagined, Thought } from '../life-event.js';
import { roles } from './family.js';

/** A carer and a child that are thought of. */
export function imagine({ ref, kind }: Thought): Imagined {
  return {
    trigger: kind,
    parties: [
      { ref, is: 'person', roles: roles.declarant },
      { ref: 'child', is: 'person', roles: roles.child },
    ],
    awaits: [],
  };
}
