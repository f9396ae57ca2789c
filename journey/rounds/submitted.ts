import { asking, decided, givenUp } from './setup.js';

/** States of a round that sends something and waits for the body; they differ in what a receipt means. */
export function submitted(receipt: 'withBody' | 'acknowledged') {
  const acknowledged = receipt === 'acknowledged' ? { acknowledged: receipt } : {};
  const heard = { ...decided, ...acknowledged } as const;
  return {
    waiting: {
      on: {
        opened: [{ guard: 'asks', target: 'asking' }, { target: 'preparing' }],
        applied: 'withBody',
        ...heard,
        ...givenUp,
      },
    },
    asking: {
      entry: 'ask',
      exit: 'closeAsk',
      on: {
        ...asking,
        answered: 'preparing',
        declined: [{ guard: 'left', target: 'withBody' }, { target: 'declined' }],
        ...acknowledged,
      },
    },
    preparing: { on: { prepared: 'submitting', applied: 'withBody', reasked: 'asking', ...heard, ...givenUp } },
    submitting: {
      entry: 'submit',
      on: {
        sent: 'withBody',
        failed: 'stalled',
        overdue: 'stalled',
        stopped: 'preparing',
        reasked: 'asking',
        moreAsked: 'asking',
        withdrawn: { target: 'withdrawn', actions: 'withdraw' },
        superseded: { target: 'superseded', actions: 'tell' },
        ...decided,
        acknowledged: receipt,
      },
    },
    withBody: {
      on: {
        moreAsked: 'asking',
        silent: { actions: 'nudge' },
        overdue: 'stalled',
        withdrawn: { target: 'withdrawn', actions: 'withdraw' },
        superseded: { target: 'superseded', actions: 'tell' },
        ...heard,
      },
    },
    stalled: {
      entry: 'openTask',
      exit: 'closeTask',
      on: {
        retried: [
          { guard: 'owes', target: 'preparing' },
          { target: 'withBody', actions: 'nudge' },
        ],
        applied: 'withBody',
        sent: 'withBody',
        reasked: 'asking',
        moreAsked: 'asking',
        ...decided,
        ...givenUp,
        acknowledged: receipt,
      },
    },
  } as const;
}
