import type { Client } from '@temporalio/client';
import { deployment } from './create-workers.js';

/** Nothing is dispatched to a versioned worker until its version is the current one; the server must have seen it poll first. */
export async function makeCurrent(client: Client, namespace: string, buildId: string, tries = 60): Promise<void> {
  const version = { deploymentName: deployment, buildId };
  try {
    await client.workflowService.setWorkerDeploymentCurrentVersion({
      namespace,
      deploymentName: deployment,
      buildId: version.buildId,
      version: `${deployment}.${buildId}`,
      ignoreMissingTaskQueues: true,
    });
  } catch (error) {
    if (tries === 0) throw error;
    await new Promise((resolve) => setTimeout(resolve, 250));
    await makeCurrent(client, namespace, buildId, tries - 1);
  }
}
