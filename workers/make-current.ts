import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from '@temporalio/client';
import { deployment } from './create-workers.js';

/** How often it is tried, a quarter of a second apart: the server must have seen the version poll first. */
const tries = 480;

/** Nothing is dispatched to a versioned worker until its version is the current one. Made current again, it stays so. */
export async function makeCurrent(client: Client, namespace: string, buildId: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await client.withDeadline(Date.now() + 5_000, () =>
        client.workflowService.setWorkerDeploymentCurrentVersion({
          namespace,
          deploymentName: deployment,
          buildId,
          version: `${deployment}.${buildId}`,
          ignoreMissingTaskQueues: true,
        }),
      );
      return;
    } catch (error) {
      if (attempt === tries) throw error;
      await pause(250);
    }
  }
}
