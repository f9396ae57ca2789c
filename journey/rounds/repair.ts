import { round } from './setup.js';

const heard = { done: 'done', granted: 'done' } as const;

/** What is done about an errand whose trigger was wrong: told to the body, then watched until the body has put it right. */
export const repair = round.createMachine({
  id: 'repair',
  initial: 'waiting',
  states: {
    waiting: { on: { opened: [{ guard: 'asks', target: 'stalled' }, { target: 'submitting' }] } },
    submitting: {
      entry: 'submit',
      on: {
        sent: 'withBody',
        acknowledged: 'withBody',
        refused: 'stalled',
        failed: 'stalled',
        overdue: 'stalled',
        stopped: 'stalled',
        moreAsked: 'stalled',
        ...heard,
      },
    },
    withBody: {
      on: {
        refused: 'stalled',
        overdue: 'stalled',
        moreAsked: 'stalled',
        silent: { actions: 'nudge' },
        ...heard,
      },
    },
    stalled: {
      entry: 'openTask',
      exit: 'closeTask',
      on: {
        retried: [{ guard: 'asks', target: 'withBody' }, { target: 'submitting' }],
        applied: 'withBody',
        sent: 'withBody',
        acknowledged: 'withBody',
        ...heard,
      },
    },
    done: { type: 'final' },
  },
});
