import { decided, ends, round, unsent } from './setup.js';

/** Somebody or the law applies, and the body decides. */
export const application = round.createMachine({
  id: 'application',
  initial: 'waiting',
  states: {
    waiting: { on: { opened: [{ guard: 'asks', target: 'asking' }, { target: 'preparing' }], ...decided, ...unsent } },
    asking: {
      entry: 'ask',
      exit: 'closeAsk',
      on: {
        answered: 'preparing',
        applied: 'withBody',
        reminded: { actions: 'remind' },
        reopened: 'waiting',
        failed: 'stalled',
        ...decided,
        ...unsent,
      },
    },
    preparing: { on: { prepared: 'submitting', reasked: 'asking', failed: 'stalled', ...decided, ...unsent } },
    submitting: {
      entry: 'submit',
      on: {
        sent: 'withBody',
        acknowledged: 'withBody',
        failed: 'stalled',
        stopped: 'preparing',
        reasked: 'asking',
        moreAsked: 'asking',
        withdrawn: { target: 'withdrawn', actions: 'withdraw' },
        superseded: { target: 'superseded', actions: 'tell' },
        ...decided,
      },
    },
    withBody: {
      on: {
        moreAsked: 'asking',
        silent: { actions: 'nudge' },
        overdue: 'stalled',
        failed: 'stalled',
        withdrawn: { target: 'withdrawn', actions: 'withdraw' },
        superseded: { target: 'superseded', actions: 'tell' },
        lapsed: 'lapsed',
        ...decided,
      },
    },
    stalled: {
      entry: 'openTask',
      exit: 'closeTask',
      on: {
        retried: 'preparing',
        applied: 'withBody',
        sent: 'withBody',
        acknowledged: 'withBody',
        reasked: 'asking',
        ...decided,
        ...unsent,
      },
    },
    ...ends,
  },
});
