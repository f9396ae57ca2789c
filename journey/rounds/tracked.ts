import { asking, decided, ends, givenUp, round } from './setup.js';

const heard = { ...decided, acknowledged: 'done' } as const;

/** The person or a private party does it; we remind until somebody says that it is done. */
export const tracked = round.createMachine({
  id: 'tracked',
  initial: 'waiting',
  states: {
    waiting: { on: { opened: 'asking', applied: 'withBody', ...heard, ...givenUp } },
    asking: { entry: 'ask', exit: 'closeAsk', on: { ...asking, ...heard, answered: 'done' } },
    withBody: { on: { silent: { actions: 'nudge' }, overdue: 'stalled', ...heard, ...givenUp } },
    stalled: {
      entry: 'openTask',
      exit: 'closeTask',
      on: { retried: 'asking', reasked: 'asking', applied: 'withBody', ...heard, ...givenUp },
    },
    ...ends,
  },
});
