import { ends, round } from './setup.js';
import { submitted } from './submitted.js';

/** A duty to tell. It ends when the body has it. */
export const notice = round.createMachine({
  id: 'notice',
  initial: 'waiting',
  states: { ...submitted('acknowledged'), ...ends, acknowledged: { type: 'final' } },
});
