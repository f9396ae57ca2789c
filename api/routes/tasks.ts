import { z } from 'zod';
import { dayOf } from '../../journey/calendar.js';
import type { StoredTask, Worker } from '../../store/desk.js';
import { type Actor, nameOf } from '../access/actor.js';
import type { Asking } from '../access/decide.js';
import type { Operation } from '../access/operations.js';
import type { Connections } from '../connections.js';
import { findTask, type NamedTask, taskParams } from '../find-task.js';
import { lawNow } from '../law-now.js';
import { Problem, unprocessable } from '../problem.js';
import { defineRoute } from '../route.js';
import { TaskShown } from '../shapes/desk.js';
import { languages } from '../shapes/timeline.js';
import { seeTask } from '../views/desk/see-task.js';
import { lastHold } from '../views/desk/task-offers.js';
import { Day, text } from '../words.js';

const query = z.strictObject({ language: z.enum(languages).default('nb') });

/** The version one has seen, so that two who act on the same one cannot both win. */
const version = z.int().min(1).max(2_000_000_000).exactOptional();
const reason = text(500);

const answers = (says: string) => ({ 200: { says, schema: TaskShown } }) as const;
const problems = ['not-found', 'needs-special-access'] as const;
const problemsOfActs = [...problems, 'task-taken'] as const;

/** By the audit's name and by that of their login. */
const workerOf = (actor: Actor): Worker => ({
  by: nameOf(actor),
  ...('name' in actor && actor.name !== undefined && { name: actor.name }),
});

const taken = (): Problem =>
  new Problem('task-taken', 'Read the task again: somebody has it, or it has changed or is closed.');

interface Working extends Asking {
  key: string;
  params: { task: NamedTask };
  query: z.output<typeof query>;
}

/** Asks for access, does it, and shows the task as it then is. */
async function work(
  on: Connections,
  { params: { task: named }, query: { language }, key: command, actor, trace }: Working,
  operation: Operation,
  how: (named: NamedTask & { command: string }, who: Worker) => Promise<StoredTask | undefined>,
) {
  const found = await findTask(on, { actor, trace }, operation, named);
  const task = await how({ ...named, command }, workerOf(actor));
  if (!task) throw taken();
  return { status: 200 as const, body: await seeTask(on, { actor, language }, { ...found, task }) };
}

export const task = defineRoute({
  method: 'GET',
  path: '/tasks/:task',
  operation: 'task.read',
  params: taskParams,
  query,
  summary: 'Read a task: the question to be settled, what each answer leads to, and what lies behind.',
  answers: answers('The task, as the viewer may see and act on it.'),
  problems,
  async answer(on, { params, query: { language }, actor, trace }) {
    const found = await findTask(on, { actor, trace }, 'task.read', params.task);
    return { status: 200, body: await seeTask(on, { actor, language }, found) };
  },
});

export const claimTask = defineRoute({
  method: 'POST',
  path: '/tasks/:task/claim',
  operation: 'task.claim',
  params: taskParams,
  query,
  content: z.strictObject({ version }),
  summary: 'Take an open task that nobody else has.',
  answers: answers('The task is yours.'),
  problems: problemsOfActs,
  answer: (on, { content, ...it }) =>
    work(on, it, 'task.claim', (named, who) => on.store.desk.claim({ ...named, ...content }, who)),
});

export const releaseTask = defineRoute({
  method: 'POST',
  path: '/tasks/:task/release',
  operation: 'task.release',
  params: taskParams,
  query,
  content: z.strictObject({ version }),
  summary: 'Give back a task that is yours.',
  answers: answers('The task is free.'),
  problems: problemsOfActs,
  answer: (on, { content, ...it }) =>
    work(on, it, 'task.release', (named, who) => on.store.desk.release({ ...named, ...content }, who)),
});

export const noteOnTask = defineRoute({
  method: 'POST',
  path: '/tasks/:task/note',
  operation: 'task.note',
  params: taskParams,
  query,
  content: z.strictObject({ text: text(2_000) }),
  summary: 'Write a note that those at the same desk read.',
  answers: answers('It is written.'),
  problems,
  answer: (on, { content, ...it }) =>
    work(on, it, 'task.note', async ({ errand, round, command }, who) => {
      await on.store.desk.note(errand, round, { ...who, ...content, command });
      return on.store.desk.get(errand, round);
    }),
});

export const holdTask = defineRoute({
  method: 'POST',
  path: '/tasks/:task/hold',
  operation: 'task.hold',
  params: taskParams,
  query,
  content: z.strictObject({ version, until: Day, reason }),
  summary: 'Let a task rest until a day; its deadline goes on, and the hold ends by itself.',
  answers: answers('It rests.'),
  problems: problemsOfActs,
  async answer(on, { content: { version, ...held }, ...it }) {
    const today = dayOf(await lawNow(on));
    if (held.until <= today) throw unprocessable('/until', 'Must be a day to come.');
    if (held.until > lastHold({ today })) throw unprocessable('/until', 'Must lie within 180 days.');
    const seen = version === undefined ? {} : { version };
    return work(on, it, 'task.hold', (named, who) => on.store.desk.hold({ ...named, ...seen }, who, held));
  },
});

export const resumeTask = defineRoute({
  method: 'POST',
  path: '/tasks/:task/resume',
  operation: 'task.resume',
  params: taskParams,
  query,
  content: z.strictObject({ version }),
  summary: 'Take up a task again before the day it rests until.',
  answers: answers('It rests no longer.'),
  problems: problemsOfActs,
  answer: (on, { content, ...it }) =>
    work(on, it, 'task.resume', (named, who) => on.store.desk.resume({ ...named, ...content }, who)),
});

export const handOverTask = defineRoute({
  method: 'POST',
  path: '/tasks/:task/hand-over',
  operation: 'task.hand-over',
  params: taskParams,
  query,
  content: z.strictObject({ version, to: z.union([z.literal('unit'), z.uuid()]), reason: reason.exactOptional() }),
  summary: 'Give a task to a colleague of the same body, or back to the unit; the clock runs on.',
  answers: answers('It has been handed over.'),
  problems: problemsOfActs,
  answer: (on, { content: { version, to, reason }, ...it }) =>
    work(on, it, 'task.hand-over', async (named, who) => {
      const given = { to: await colleagueOf(on, it.actor, to), reason };
      return on.store.desk.handOver({ ...named, ...(version !== undefined && { version }) }, who, given);
    }),
});

/** Of the same body, and by an id that we gave. */
async function colleagueOf(on: Connections, actor: Actor, to: string): Promise<Worker | undefined> {
  if (to === 'unit') return undefined;
  const found = actor.kind === 'caseworker' ? await on.store.desk.colleagues.find(actor.body, to) : undefined;
  if (!found) throw unprocessable('/to', 'Must be a colleague of the same body.');
  return { by: found.actor, name: found.name };
}
