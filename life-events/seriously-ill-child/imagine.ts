import type { Imagined, Thought } from '../life-event.js';
import { roles } from './family.js';

/** A carer and a child that are thought of; one that is awaited is nobody yet. */
export function imagine({ ref, kind }: Thought): Imagined {
  if (kind === 'illness.expected')
    return { trigger: kind, parties: [{ ref, is: 'person', roles: roles.expecting }], awaits: roles.child };
  return {
    trigger: kind,
    parties: [
      { ref, is: 'person', roles: roles.declarant },
      { ref: 'child', is: 'person', roles: roles.child },
    ],
    awaits: [],
  };
}
