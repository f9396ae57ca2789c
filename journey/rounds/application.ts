import { ends, round } from './setup.js';
import { submitted } from './submitted.js';

/** Somebody or the law applies, and the body decides. */
export const application = round.createMachine({
  id: 'application',
  initial: 'waiting',
  states: { ...submitted('withBody'), ...ends },
});
