/** A Temporal server for one test file: the one at TEMPORAL_ADDRESS, or one of its own; in a namespace of its own, so that tests never meet. */
import { randomUUID } from 'node:crypto';
import { Connection } from '@temporalio/client';
import { msToTs } from '@temporalio/common/lib/time.js';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import { findTemporal } from '../../scripts/temporal.mjs';
import { endRuntime } from './runtime.js';

export interface Place {
  address: string;
  namespace: string;
  leave(): Promise<void>;
}

export async function joinServer(): Promise<Place> {
  const found = await findTemporal({ say: () => undefined });
  if (found.address !== undefined) return withNamespace(found.address, endRuntime);
  const own = await TestWorkflowEnvironment.createLocal({
    server: { executable: { type: 'existing-path', path: found.executable }, extraArgs: settings },
  });
  return withNamespace(own.address, async () => {
    await own.teardown();
    await endRuntime();
  });
}

/** As the set-up scripts start it. */
const settings = [
  ...['--dynamic-config-value', 'history.transferProcessorMaxPollRPS=2000'],
  ...['--dynamic-config-value', 'matching.numTaskqueueReadPartitions=1'],
  ...['--dynamic-config-value', 'matching.numTaskqueueWritePartitions=1'],
];

async function withNamespace(address: string, leave: () => Promise<void>): Promise<Place> {
  return { address, namespace: await makeNamespace(address), leave };
}

export async function makeNamespace(address: string): Promise<string> {
  const namespace = `test-${randomUUID()}`;
  const connection = await Connection.connect({ address });
  const workflowExecutionRetentionPeriod = msToTs(86_400_000);
  await connection.workflowService.registerNamespace({ namespace, workflowExecutionRetentionPeriod });
  await connection.close();
  return namespace;
}
