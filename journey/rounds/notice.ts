import { ends, round, unsent } from './setup.js';

const heard = { acknowledged: 'acknowledged', done: 'done' } as const;

/** A duty to tell. It ends when the body has it. */
export const notice = round.createMachine({
  id: 'notice',
  initial: 'waiting',
  states: {
    waiting: { on: { opened: [{ guard: 'asks', target: 'asking' }, { target: 'preparing' }], ...heard, ...unsent } },
    asking: {
      entry: 'ask',
      exit: 'closeAsk',
      on: {
        answered: 'preparing',
        applied: 'withBody',
        reminded: { actions: 'remind' },
        reopened: 'waiting',
        failed: 'stalled',
        ...heard,
        ...unsent,
      },
    },
    preparing: { on: { prepared: 'submitting', reasked: 'asking', failed: 'stalled', ...heard, ...unsent } },
    submitting: {
      entry: 'submit',
      on: {
        sent: 'withBody',
        failed: 'stalled',
        stopped: 'preparing',
        reasked: 'asking',
        withdrawn: { target: 'withdrawn', actions: 'withdraw' },
        superseded: { target: 'superseded', actions: 'tell' },
        ...heard,
      },
    },
    withBody: {
      on: {
        silent: { actions: 'nudge' },
        moreAsked: 'asking',
        overdue: 'stalled',
        failed: 'stalled',
        withdrawn: { target: 'withdrawn', actions: 'withdraw' },
        superseded: { target: 'superseded', actions: 'tell' },
        ...heard,
      },
    },
    stalled: {
      entry: 'openTask',
      exit: 'closeTask',
      on: { retried: 'preparing', applied: 'withBody', sent: 'withBody', reasked: 'asking', ...heard, ...unsent },
    },
    ...ends,
  },
});
