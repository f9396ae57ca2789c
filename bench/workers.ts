/** Both sides' workers and one for the body, on one Temporal server, in this process. */
import { Client, Connection } from '@temporalio/client';
import type { DataConverter } from '@temporalio/common';
import { NativeConnection, Worker, type WorkerOptions } from '@temporalio/worker';
import { type Bundle, bundle } from '../workers/bundle.js';
import { createStandingsWriter } from '../workers/standings-sink.js';
import { wholeEffects } from '../workers/whole-effects.js';
import { namespace } from '../workflows/messages.js';
import { bodyQueue } from './names.js';
import { type Body, createSend } from './send.js';
import { hand, ours, type Side } from './sides.js';

export interface Workers {
  client: Client;
  stop(): Promise<void>;
}

export type Bundles = Readonly<Record<Side['name'], Bundle>>;

export const makeBundles = async (): Promise<Bundles> => ({
  ours: await bundle(ours.workflows),
  hand: await bundle(hand.workflows),
});

export interface Working {
  address: string;
  bundles: Bundles;
  body: Body;
  /** How many answers the body gives at once. */
  slots: number;
  dataConverter?: DataConverter;
}

export async function startWorkers({ address, bundles, body, slots, dataConverter = {} }: Working): Promise<Workers> {
  const connection = await NativeConnection.connect({ address });
  const shared = { connection, namespace, dataConverter } as const;
  const queues: WorkerOptions[] = [
    { ...shared, taskQueue: ours.queue, workflowBundle: bundles.ours, sinks: sinks() },
    { ...shared, taskQueue: hand.queue, workflowBundle: bundles.hand },
    {
      ...shared,
      taskQueue: bodyQueue,
      activities: createSend(body),
      interceptors: { activity: [wholeEffects] },
      maxConcurrentActivityTaskExecutions: slots,
    },
  ];
  const workers = await Promise.all(queues.map((it) => Worker.create(it)));
  const running = Promise.all(workers.map((it) => it.run()));
  const door = await Connection.connect({ address });
  return {
    client: new Client({ connection: door, namespace, dataConverter }),
    async stop() {
      for (const worker of workers) worker.shutdown();
      await running;
      await door.close();
      await connection.close();
    },
  };
}

/** Standings leave the sandbox as they do in the service, and are not written to a database. */
export const sinks = () => createStandingsWriter({ standings: { save: async () => [] } }, fail).sinks;

const fail = (error: unknown): never => {
  throw error;
};
