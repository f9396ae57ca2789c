import { setup } from 'xstate';
import type { RoundEvent } from './events.js';

/** The vocabulary all rounds share. Rounds keep no context: the errand does. */
export const round = setup({
  types: {} as { events: RoundEvent },
  guards: {
    asks: ({ event }) => event.asks === true,
    left: ({ event }) => event.left === true,
    owes: ({ event }) => event.owes === true,
  },
  actions: {
    ask: () => {},
    closeAsk: () => {},
    remind: () => {},
    submit: () => {},
    withdraw: () => {},
    tell: () => {},
    nudge: () => {},
    openTask: () => {},
    closeTask: () => {},
    inform: () => {},
  },
});

/** The body may speak at any time, whether or not it was asked through us. */
export const decided = { granted: 'granted', refused: 'refused', done: 'done' } as const;

/** An errand may be given up without a word to the body, unless something has left. */
export const givenUp = {
  declined: [{ guard: 'left', target: 'withdrawn', actions: 'withdraw' }, { target: 'declined' }],
  withdrawn: [{ guard: 'left', target: 'withdrawn', actions: 'withdraw' }, { target: 'withdrawn' }],
  superseded: [{ guard: 'left', target: 'superseded', actions: 'tell' }, { target: 'superseded' }],
  ruledOut: 'notRelevant',
  lapsed: 'lapsed',
} as const;

/** A person is asked, by one dialog each, until somebody answers or the question falls away. */
export const asking = {
  applied: 'withBody',
  reminded: { actions: 'remind' },
  reopened: 'waiting',
  failed: 'stalled',
  returned: 'stalled',
  ...decided,
  ...givenUp,
} as const;

export const ends = {
  granted: { type: 'final', entry: 'inform' },
  refused: { type: 'final', entry: 'inform' },
  done: { type: 'final' },
  lapsed: { type: 'final', entry: 'inform' },
  declined: { type: 'final' },
  withdrawn: { type: 'final' },
  notRelevant: { type: 'final' },
  superseded: { type: 'final' },
} as const;
