import { z } from 'zod';
import { nameOf } from '../access/actor.js';
import { allow } from '../access/decide.js';
import { changed } from '../answers/changed.js';
import { notFound } from '../problem.js';
import { defineRoute } from '../route.js';
import { ChangesListed } from '../shapes/changes-listed.js';
import { Page } from '../words.js';

/** How a body's own errands have moved, oldest first, for a body that follows. `Link` says where to go on, now or later. */
export const eventsOut = defineRoute({
  method: 'GET',
  path: '/events',
  operation: 'event.list',
  query: z.strictObject(Page),
  summary: 'Follow how a body’s own errands move, oldest first.',
  answers: {
    200: {
      says: 'The changes; `Link` says where to go on, now or later.',
      schema: ChangesListed,
      type: 'application/cloudevents-batch+json',
      headers: ['Link'],
    },
  },
  async answer(on, { query: { after, limit }, ...it }) {
    await allow(on, it, 'event.list');
    if (it.actor.kind !== 'body') throw notFound();
    const whose = `events/${nameOf(it.actor)}`;
    const position = after === undefined ? undefined : on.cursors.take(after, whose);
    const { changes, next } = await on.store.changes.after(it.actor.body, position, limit);
    return {
      status: 200,
      type: 'application/cloudevents-batch+json',
      headers: { Link: `</events?after=${on.cursors.give(next, whose)}&limit=${limit}>; rel="next"` },
      body: changes.map(changed),
    };
  },
});
