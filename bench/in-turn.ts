/** A fixed order of arrival: the next thing is said only when the server waits for nothing else. */
import type { Client } from '@temporalio/client';
import { namespace } from '../workflows/messages.js';

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Resolves when a journey has heard everything and at most `answering` of its activities is with the body. */
export async function atRest(client: Client, workflowId: string, answering: number): Promise<void> {
  for (;;) {
    const { pendingWorkflowTask, pendingActivities } = await client.workflowService.describeWorkflowExecution({
      namespace,
      execution: { workflowId },
    });
    const begun = pendingActivities.filter((it) => it.state === started).length;
    if (!pendingWorkflowTask && begun <= answering) return;
    await pause(3);
  }
}

/** temporal.api.enums.v1.PendingActivityState */
const started = 2;
