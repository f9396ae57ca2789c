import { ends, round, unsent } from './setup.js';

const heard = { done: 'done', acknowledged: 'done', granted: 'granted', refused: 'refused' } as const;

/** The person or a private party does it; we remind until somebody says that it is done. */
export const tracked = round.createMachine({
  id: 'tracked',
  initial: 'waiting',
  states: {
    waiting: { on: { opened: 'asking', ...heard, ...unsent } },
    asking: {
      entry: 'ask',
      exit: 'closeAsk',
      on: {
        answered: 'done',
        applied: 'withBody',
        reminded: { actions: 'remind' },
        reopened: 'waiting',
        failed: 'stalled',
        ...heard,
        ...unsent,
      },
    },
    withBody: { on: { silent: { actions: 'nudge' }, overdue: 'stalled', ...heard, ...unsent } },
    stalled: {
      entry: 'openTask',
      exit: 'closeTask',
      on: { retried: 'asking', applied: 'withBody', ...heard, ...unsent },
    },
    ...ends,
  },
});
