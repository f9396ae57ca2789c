import type { ActivityInterceptorsFactory } from '@temporalio/worker';
import { feedCaughtUp, feedRead } from './metrics.js';

/** Notes when a register's feed was read, and when it had nothing more: how far behind we are is the time since then. */
export const watchFeeds: ActivityInterceptorsFactory = ({ info }) => ({
  inbound: {
    async execute(input, next) {
      const result = await next(input);
      if (info.activityType === 'pullPage') note(String(input.args[0]), result as { rest: number });
      return result;
    },
  },
});

function note(feed: string, { rest }: { rest: number }): void {
  feedRead.setToCurrentTime({ feed });
  if (rest > 0) feedCaughtUp.setToCurrentTime({ feed });
}
