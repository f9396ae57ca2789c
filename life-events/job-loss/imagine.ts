import type { Party } from '../../journey/parties.js';
import type { Imagined, Thought } from '../life-event.js';

/** Somebody who thinks of being without work; for whom they worked, a register says. */
export function imagine({ ref, kind }: Thought): Imagined {
  const jobseeker: Party = { ref, is: 'person', roles: ['jobseeker'] };
  return { trigger: kind, parties: [jobseeker], awaits: [] };
}
