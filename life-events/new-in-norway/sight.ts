import type { Party } from '../../journey/parties.js';
import type { View } from '../../journey/view.js';

/** Whoever came with the child sees what is about it. */
export const newcomers = (view: View): readonly Party[] => view.every('newcomer');
