import { setTimeout as pause } from 'node:timers/promises';

/** What clients asked of the Temporal server; what workers ask all the time is not counted. */
const operations = [
  'StartWorkflowExecution',
  'SignalWithStartWorkflowExecution',
  'SignalWorkflowExecution',
  'UpdateWorkflowExecution',
  'ExecuteMultiOperation',
  'QueryWorkflow',
  'DescribeWorkflowExecution',
  'GetWorkflowExecutionHistory',
  'ListWorkflowExecutions',
  'CountWorkflowExecutions',
];

/** The server's page is behind by up to a second. */
const settles = 2_500;

export async function askedOfTemporal(metrics: string): Promise<number> {
  await pause(settles);
  const page = await (await fetch(metrics)).text();
  const lines = page.split('\n').filter((it) => it.startsWith('service_requests{') && isFrontend(it));
  return lines.filter((it) => operations.includes(labelOf(it, 'operation'))).reduce((sum, it) => sum + numberIn(it), 0);
}

const isFrontend = (line: string): boolean => line.includes('service_name="frontend"');
const labelOf = (line: string, name: string): string => new RegExp(`${name}="([^"]*)"`).exec(line)?.[1] ?? '';
const numberIn = (line: string): number => Number(line.slice(line.lastIndexOf(' ') + 1));
