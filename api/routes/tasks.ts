import { z } from 'zod';
import type { StoredTask } from '../../store/desk.js';
import { nameOf } from '../access/actor.js';
import { type Asking, allow } from '../access/decide.js';
import type { Operation } from '../access/operations.js';
import type { Connections } from '../connections.js';
import { notFound, Problem } from '../problem.js';
import { defineRoute } from '../route.js';
import { text } from '../words.js';

/** A task is named by its errand and round. */
const params = z.strictObject({
  task: z
    .string()
    .regex(/^[A-Za-z0-9-]{1,64}\.[1-9][0-9]{0,3}$/)
    .transform((it) => ({ errand: it.split('.')[0]!, round: Number(it.split('.')[1]) })),
});
type Named = z.output<typeof params>['task'];

/** The version one has seen, so that two who act on the same one cannot both win. */
const Seen = z.strictObject({ version: z.int().min(1).max(2_000_000_000).exactOptional() });

async function allowTask(
  on: Connections,
  it: Asking,
  operation: Operation,
  { errand, round }: Named,
): Promise<StoredTask> {
  const task = await on.store.desk.get(errand, round);
  await allow(on, it, operation, { journey: task?.journey ?? '', body: task?.body ?? '' });
  if (!task) throw notFound();
  return task;
}

const taken = (): Problem =>
  new Problem('task-taken', 'Read the task again: somebody has it, or it has changed or is closed.');

export const task = defineRoute({
  method: 'GET',
  path: '/tasks/:task',
  operation: 'task.read',
  params,
  async answer(on, { params: { task: named }, ...it }) {
    const found = await allowTask(on, it, 'task.read', named);
    const notes = await on.store.desk.notes(named.errand, named.round);
    const proposal = await on.store.proposals.open(named.errand, named.round);
    return { status: 200, body: { ...found, notes, ...(proposal && { proposal }) } };
  },
});

export const claimTask = defineRoute({
  method: 'POST',
  path: '/tasks/:task/claim',
  operation: 'task.claim',
  params,
  content: Seen,
  async answer(on, { params: { task: named }, content: { version }, ...it }) {
    await allowTask(on, it, 'task.claim', named);
    const claimed = await on.store.desk.claim(named.errand, named.round, nameOf(it.actor), version);
    if (!claimed) throw taken();
    return { status: 200, body: claimed };
  },
});

export const releaseTask = defineRoute({
  method: 'POST',
  path: '/tasks/:task/release',
  operation: 'task.release',
  params,
  content: z.strictObject({}),
  async answer(on, { params: { task: named }, ...it }) {
    await allowTask(on, it, 'task.release', named);
    const released = await on.store.desk.release(named.errand, named.round, nameOf(it.actor));
    if (!released) throw taken();
    return { status: 200, body: released };
  },
});

export const noteOnTask = defineRoute({
  method: 'POST',
  path: '/tasks/:task/note',
  operation: 'task.note',
  params,
  content: z.strictObject({ text: text(2_000) }),
  async answer(on, { params: { task: named }, content, ...it }) {
    await allowTask(on, it, 'task.note', named);
    await on.store.desk.note(named.errand, named.round, { by: nameOf(it.actor), text: content.text });
    return { status: 204 };
  },
});
