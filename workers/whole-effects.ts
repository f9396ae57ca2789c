import type { ActivityInterceptorsFactory } from '@temporalio/worker';
import { type Abridged, unabridge } from '../workflows/abridge.js';

/** Gives a send back what its ids say before the gate sees it, and what an effect brought the time at which it did: the journey's own clock goes by it. */
export const wholeEffects: ActivityInterceptorsFactory = ({ info }) => ({
  inbound: {
    async execute(input, next) {
      const result = await next(
        info.activityType === 'send' && info.workflowExecution
          ? {
              ...input,
              args: [unabridge(input.args[0] as Abridged, info.workflowExecution.workflowId, info.activityId)],
            }
          : input,
      );
      return brings.has(info.activityType) ? { ...(result as object), at: Date.now() } : result;
    },
  },
});

/** Activities whose result is news. */
const brings = new Set(['send', 'gather']);
