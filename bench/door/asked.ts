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

export async function askedOfTemporal(metrics: string): Promise<number> {
  const page = await (await fetch(metrics)).text();
  const lines = page.split('\n').filter((it) => it.startsWith('service_requests{') && isFrontend(it));
  return lines.filter((it) => operations.includes(labelOf(it, 'operation'))).reduce((sum, it) => sum + numberIn(it), 0);
}

const isFrontend = (line: string): boolean => line.includes('service_name="frontend"');
const labelOf = (line: string, name: string): string => new RegExp(`${name}="([^"]*)"`).exec(line)?.[1] ?? '';
const numberIn = (line: string): number => Number(line.slice(line.lastIndexOf(' ') + 1));
