import { z } from 'zod';
import type { Standing } from '../journey/standing.js';
import type { StoredTask } from '../store/desk.js';
import { type Asking, allow } from './access/decide.js';
import type { Operation } from './access/operations.js';
import type { Connections } from './connections.js';
import { notFound } from './problem.js';
import { areShielded } from './views/shielded.js';

/** A task is named by its errand and round; one about a journey itself by the journey and what it is about. */
export const taskParams = z.strictObject({
  task: z
    .string()
    .regex(/^[A-Za-z0-9:-]{1,160}\.[1-9][0-9]{0,3}$/)
    .transform((it) => ({ errand: it.split('.')[0]!, round: Number(it.split('.')[1]) })),
});

export type NamedTask = z.output<typeof taskParams>['task'];

export interface FoundTask {
  task: StoredTask;
  standing: Standing | undefined;
  isShielded: boolean;
}

/** The task and its journey, once access to it has been given. */
export async function findTask(
  on: Connections,
  it: Asking,
  operation: Operation,
  { errand, round }: NamedTask,
): Promise<FoundTask> {
  const task = await on.store.desk.get(errand, round);
  const standing = task && (await on.store.standings.get(task.journey));
  const [isShielded = true] = task ? await areShielded(on.store, [standing?.parties]) : [];
  await allow(on, it, operation, {
    ...{ journey: task?.journey ?? '', body: task?.body ?? '', shielded: isShielded },
    ...(task && { owner: task.owner, about: task.about }),
  });
  if (!task) throw notFound();
  return { task, standing, isShielded };
}
