/** Carries journeys from their start to their end, as one side does it. */
import { randomUUID } from 'node:crypto';
import { EventEmitter, once } from 'node:events';
import type { Client, WorkflowHandle } from '@temporalio/client';
import type { Side } from './sides.js';

/** Tells who waits for it that the body has an application, with our reference. */
export const applications = new EventEmitter().setMaxListeners(0);

/** Begins one journey, decides its application when the body has it, and waits for the end. */
export type Carried = (side: Side) => Promise<WorkflowHandle>;

export const carrier =
  (client: Client, beforeDeciding: (handle: WorkflowHandle) => Promise<void>): Carried =>
  async (side) => {
    const journey = randomUUID();
    const applied = once(applications, journey);
    const handle = await client.workflow.start(side.name, {
      workflowId: journey,
      taskQueue: side.queue,
      args: [side.start(journey, randomUUID())],
    });
    const [errand] = await applied;
    await beforeDeciding(handle);
    await side.decide(handle, errand as string);
    await handle.result();
    return handle;
  };
