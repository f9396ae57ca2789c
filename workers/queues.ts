import type { WorkerOptions } from '@temporalio/worker';
import { type Manifest, queueOf } from '../journey/manifest.js';
import { dialogsQueue, feedsQueue } from '../workflows/messages.js';

/** Activity queues and their limits: one a body, so that one that hangs holds up nobody else. */
export function queues(manifests: readonly Manifest[]): { taskQueue: string; options: Partial<WorkerOptions> }[] {
  const limits = new Map<string, Manifest['limits']>([
    [dialogsQueue, { inFlight: 8 }],
    [feedsQueue, { inFlight: 4 }],
  ]);
  for (const body of manifests) limits.set(queueOf(body), widest(limits.get(queueOf(body)), body.limits));
  return [...limits].map(([taskQueue, { inFlight, perSecond }]) => ({
    taskQueue,
    options: {
      maxConcurrentActivityTaskExecutions: inFlight,
      ...(perSecond !== undefined && { maxTaskQueueActivitiesPerSecond: perSecond }),
    },
  }));
}

const widest = (a: Manifest['limits'] | undefined, b: Manifest['limits']): Manifest['limits'] => ({
  inFlight: (a?.inFlight ?? 0) + b.inFlight,
  ...(b.perSecond !== undefined && { perSecond: b.perSecond }),
});
