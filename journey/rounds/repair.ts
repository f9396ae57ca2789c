import { ends, round } from './setup.js';

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
        done: 'done',
        refused: 'stalled',
        failed: 'stalled',
        stopped: 'waiting',
      },
    },
    withBody: {
      on: {
        done: 'done',
        acknowledged: 'done',
        refused: 'stalled',
        overdue: 'stalled',
        failed: 'stalled',
        silent: { actions: 'nudge' },
      },
    },
    stalled: {
      entry: 'openTask',
      exit: 'closeTask',
      on: { retried: 'submitting', done: 'done', acknowledged: 'done', applied: 'withBody' },
    },
    ...ends,
  },
});
