import type { ActivityInterceptorsFactory } from '@temporalio/worker';
import { type Abridged, unabridge } from '../workflows/abridge.js';

/** Gives a send back what its ids say, before the gate sees it. */
export const wholeEffects: ActivityInterceptorsFactory = ({ info }) => ({
  inbound: {
    execute: (input, next) =>
      info.activityType === 'send' && info.workflowExecution
        ? next({
            ...input,
            args: [unabridge(input.args[0] as Abridged, info.workflowExecution.workflowId, info.activityId)],
          })
        : next(input),
  },
});
