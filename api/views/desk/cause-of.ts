import type { OfTask } from './of-task.js';

/** Why a task is there, as a kind that there are sentences for: what stands after the colon is told apart. */
export function causeOf({ task, say }: Pick<OfTask, 'task' | 'say'>): string {
  if (task.step === 'findings') return 'findings';
  const [kind = ''] = task.cause.split(':');
  return say.has(`desk.cause.${kind}.why`) ? kind : 'unknown';
}

/** The rule or the act behind the cause. */
export const behind = ({ task }: Pick<OfTask, 'task'>): string | undefined => task.cause.split(':')[1];
