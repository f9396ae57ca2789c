import { setup } from 'xstate';
import type { RoundEvent } from './events.js';

/** The vocabulary all rounds share. Rounds keep no context: the errand does. */
export const round = setup({
  types: {} as { events: RoundEvent },
  guards: { asks: ({ event }) => event.type === 'opened' && event.asks },
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

/** Before anything has left, an errand may be given up without a word to the body. */
export const unsent = {
  declined: 'declined',
  withdrawn: 'withdrawn',
  superseded: 'superseded',
  ruledOut: 'notRelevant',
  lapsed: 'lapsed',
} as const;

export const ends = {
  granted: { type: 'final', entry: 'inform' },
  refused: { type: 'final', entry: 'inform' },
  acknowledged: { type: 'final' },
  done: { type: 'final' },
  lapsed: { type: 'final', entry: 'inform' },
  declined: { type: 'final' },
  withdrawn: { type: 'final' },
  notRelevant: { type: 'final' },
  superseded: { type: 'final' },
} as const;
