/** Follows a register's feed: one page after another, then a pause, for as long as there is a register. */
import { continueAsNew, proxyActivities, sleep, workflowInfo } from '@temporalio/workflow';
import type { Activities } from '../activities/index.js';
import { feedsQueue } from './messages.js';

const { pullPage } = proxyActivities<Activities>({
  taskQueue: feedsQueue,
  startToCloseTimeout: '5 minutes',
  heartbeatTimeout: '10s',
  retry: { initialInterval: '1s', backoffCoefficient: 2, maximumInterval: '1 minute' },
});

/** Which register is followed. */
export interface Feed {
  register: string;
}

/** How many looks one run takes before it begins anew. */
const looks = 200;

/** Never ends by itself; it begins anew before its history grows long. */
export async function registerFeed(feed: Feed): Promise<never> {
  for (let look = 0; look < looks && !workflowInfo().continueAsNewSuggested; look += 1) {
    const { rest } = await pullPage(feed.register);
    if (rest > 0) await sleep(rest);
  }
  return continueAsNew<typeof registerFeed>(feed);
}
