/** A Temporal server for one test file: the one at TEMPORAL_ADDRESS, or one of its own; in a namespace of its own, so that tests never meet. */
import { randomUUID } from 'node:crypto';
import { Connection } from '@temporalio/client';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import { findTemporal } from '../../scripts/temporal.mjs';

export interface Place {
  address: string;
  namespace: string;
  leave(): Promise<void>;
}

export async function joinServer(): Promise<Place> {
  const found = await findTemporal({ say: () => undefined });
  if (found.address !== undefined) return withNamespace(found.address, async () => undefined);
  const own = await TestWorkflowEnvironment.createLocal({
    server: { executable: { type: 'existing-path', path: found.executable }, extraArgs: settings },
  });
  return withNamespace(own.address, () => own.teardown());
}

/** As the set-up scripts start it. */
const settings = [
  ...['--dynamic-config-value', 'history.transferProcessorMaxPollRPS=2000'],
  ...['--dynamic-config-value', 'matching.numTaskqueueReadPartitions=1'],
  ...['--dynamic-config-value', 'matching.numTaskqueueWritePartitions=1'],
];

async function withNamespace(address: string, leave: () => Promise<void>): Promise<Place> {
  const namespace = `test-${randomUUID()}`;
  const connection = await Connection.connect({ address });
  await connection.workflowService.registerNamespace({
    namespace,
    workflowExecutionRetentionPeriod: { seconds: 86_400 as never },
  });
  await connection.close();
  return { address, namespace, leave };
}
