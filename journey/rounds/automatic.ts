import { decided, ends, round, unsent } from './setup.js';

/** The body acts by itself; we watch, explain, and say when a person must take over. */
export const automatic = round.createMachine({
  id: 'automatic',
  initial: 'waiting',
  states: {
    waiting: { on: { opened: 'withBody', filtered: 'stalled', ...decided, ...unsent } },
    withBody: {
      on: {
        silent: { actions: 'nudge' },
        filtered: 'stalled',
        overdue: 'stalled',
        moreAsked: 'stalled',
        acknowledged: 'done',
        ...decided,
        ...unsent,
      },
    },
    stalled: {
      entry: 'openTask',
      exit: 'closeTask',
      on: { retried: 'withBody', applied: 'withBody', ...decided, ...unsent },
    },
    ...ends,
  },
});
