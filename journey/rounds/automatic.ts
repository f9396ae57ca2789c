import { asking, decided, ends, givenUp, round } from './setup.js';

/** The body acts by itself; we watch, explain, and say when a person must take over. */
export const automatic = round.createMachine({
  id: 'automatic',
  initial: 'waiting',
  states: {
    waiting: {
      on: {
        opened: [{ guard: 'asks', target: 'asking' }, { target: 'withBody' }],
        filtered: 'stalled',
        applied: 'withBody',
        ...decided,
        ...givenUp,
      },
    },
    asking: { entry: 'ask', exit: 'closeAsk', on: asking },
    withBody: {
      on: {
        silent: { actions: 'nudge' },
        filtered: 'stalled',
        overdue: 'stalled',
        moreAsked: 'stalled',
        ...decided,
        ...givenUp,
      },
    },
    stalled: {
      entry: 'openTask',
      exit: 'closeTask',
      on: {
        retried: 'withBody',
        applied: 'withBody',
        acknowledged: 'withBody',
        reasked: 'asking',
        ...decided,
        ...givenUp,
      },
    },
    ...ends,
  },
});
