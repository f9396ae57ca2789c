import type { Client, WorkflowHandle } from '@temporalio/client';

export type History = Awaited<ReturnType<WorkflowHandle['fetchHistory']>>;

/** The histories of a run, and of those that it was continued as, in order. */
export async function* runsOf(client: Client, workflowId: string, runId: string): AsyncGenerator<History> {
  let next: string | undefined = runId;
  while (next) {
    const history: History = await client.workflow.getHandle(workflowId, next).fetchHistory();
    yield history;
    next = history.events?.at(-1)?.workflowExecutionContinuedAsNewEventAttributes?.newExecutionRunId ?? undefined;
  }
}
