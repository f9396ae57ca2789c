import { z } from 'zod';
import { isNumberFor } from '../../agencies/identity.js';
import { nameOf } from '../access/actor.js';
import { allow } from '../access/decide.js';
import { notFound, unprocessable } from '../problem.js';
import { defineRoute } from '../route.js';
import { Queue } from '../shapes/desk.js';
import { languages } from '../shapes/timeline.js';
import { isStaff } from '../views/desk/of-task.js';
import { seeFound, seeQueue, shows } from '../views/desk/see-queue.js';
import { Page } from '../words.js';

const language = z.enum(languages).default('nb');

/** What waits at the desk of the viewer's body, or of the operators, the earliest deadline first. */
export const tasks = defineRoute({
  method: 'GET',
  path: '/tasks',
  operation: 'task.list',
  summary: 'List the open tasks of one’s own body, or of the operators, the earliest deadline first.',
  query: z.strictObject({ ...Page, show: z.enum(shows).default('all'), language }),
  answers: {
    200: { says: 'A page of the queue, and how much there is; `next` is the place after it.', schema: Queue },
  },
  async answer(on, { query: { after, language, ...asked }, actor, trace }) {
    await allow(on, { actor, trace }, 'task.list', actor.kind === 'caseworker' ? { body: actor.body } : {});
    if (!isStaff(actor)) throw notFound();
    if (actor.kind === 'caseworker' && actor.name !== undefined)
      await on.store.desk.colleagues.isHere({ body: actor.body, actor: nameOf(actor), name: actor.name });
    const whose = `tasks/${nameOf(actor)}/${asked.show}`;
    const place = after === undefined ? {} : { after: on.cursors.take(after, whose) };
    const { next, ...queue } = await seeQueue(on, { viewer: actor, language }, { ...asked, ...place });
    return { status: 200, body: { ...queue, ...(next !== undefined && { next: on.cursors.give(next, whose) }) } };
  },
});

/** The number is in the content, and nothing of it is kept: a search is not remembered by its key either. */
export const searchTasks = defineRoute({
  method: 'POST',
  path: '/tasks/search',
  operation: 'task.search',
  keyed: false,
  summary: 'Find the body’s open tasks in journeys of one person, by national number.',
  query: z.strictObject({ language }),
  content: z.strictObject({ person: z.string().regex(/^[0-9]{11}$/) }),
  answers: { 200: { says: 'What was found, and how much there is in the queue.', schema: Queue } },
  async answer(on, { query, content: { person }, actor, trace }) {
    if (!isNumberFor(on.profile, person))
      throw unprocessable('/person', 'Must be a national number that may exist here.');
    const ref = actor.kind === 'caseworker' ? await on.store.people.find(person) : undefined;
    const body = actor.kind === 'caseworker' ? { body: actor.body } : {};
    await allow(on, { actor, trace }, 'task.search', { ...body, about: ref });
    if (actor.kind !== 'caseworker') throw notFound();
    const refs = ref === undefined ? [] : await on.store.people.alike(ref);
    return { status: 200, body: await seeFound(on, { viewer: actor, ...query }, refs) };
  },
});
