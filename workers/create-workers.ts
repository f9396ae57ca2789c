import type { DataConverter } from '@temporalio/common';
import { type NativeConnection, Worker, type WorkerOptions } from '@temporalio/worker';
import type { Activities } from '../activities/index.js';
import type { Manifest } from '../journey/manifest.js';
import { journeysQueue } from '../workflows/messages.js';
import type { Bundle } from './bundle.js';
import { queues } from './queues.js';
import type { StandingsWriter } from './standings-sink.js';
import { watchFeeds } from './watch-feeds.js';
import { wholeEffects } from './whole-effects.js';

export interface Working {
  connection: NativeConnection;
  namespace: string;
  bundle: Bundle;
  activities: Activities;
  manifests: readonly Manifest[];
  writer: StandingsWriter;
  dataConverter: DataConverter;
  maxCachedWorkflows?: number;
  /** Whether this build is a version of a deployment, as it is on a real server. */
  versioned: boolean;
}

export const deployment = 'livsferd';

/** The worker that carries journeys, and one for each queue of activities. */
export function createWorkers(it: Working): Promise<Worker[]> {
  const { connection, namespace, activities, dataConverter } = it;
  const shared = {
    connection,
    namespace,
    activities,
    dataConverter,
    interceptors: { activity: [wholeEffects, watchFeeds] },
    shutdownGraceTime: '5s',
    shutdownForceTime: '15s',
  } satisfies Partial<WorkerOptions>;
  return Promise.all([
    Worker.create({ ...shared, ...carrying(it), taskQueue: journeysQueue }),
    ...queues(it.manifests).map(({ taskQueue, options }) => Worker.create({ ...shared, ...options, taskQueue })),
  ]);
}

const carrying = ({ bundle, writer, versioned, maxCachedWorkflows }: Working): Partial<WorkerOptions> => ({
  workflowBundle: { code: bundle.code },
  sinks: writer.sinks,
  ...(maxCachedWorkflows !== undefined && { maxCachedWorkflows }),
  ...(versioned && {
    workerDeploymentOptions: {
      version: { deploymentName: deployment, buildId: bundle.buildId },
      useWorkerVersioning: true,
      defaultVersioningBehavior: 'AUTO_UPGRADE',
    },
  }),
});
