import { Complaint, inOneLine } from './complaint.mjs';

const notFound = 5;
const thirtyDays = { seconds: 30 * 24 * 60 * 60 };

/** Whether a server answers and has the namespace. */
export const hasNamespace = (address, namespace) =>
  withServer(address, (server) => server.describeNamespace({ namespace }).then(() => true));

/** Makes the namespace on a server that is not ours, unless it is there. */
export async function ensureNamespace(address, namespace) {
  try {
    await withServer(address, async (server) => {
      await server.describeNamespace({ namespace }).catch(async (error) => {
        if (error.code !== notFound) throw error;
        await server.registerNamespace({ namespace, workflowExecutionRetentionPeriod: thirtyDays });
      });
    });
  } catch (error) {
    throw new Complaint(
      `The Temporal server at TEMPORAL_ADDRESS (${address}) does not serve the namespace ${namespace}: ${inOneLine(error)}.\n` +
        'Start that server, or unset TEMPORAL_ADDRESS: Livsferd then starts one of its own.',
    );
  }
}

async function withServer(address, work) {
  const { Connection } = await import('@temporalio/client');
  const connection = await Connection.connect({ address, connectTimeout: '3 seconds' });
  try {
    return await work(connection.workflowService);
  } finally {
    await connection.close();
  }
}
