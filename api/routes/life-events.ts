import { z } from 'zod';
import { allow } from '../access/decide.js';
import { defineRoute } from '../route.js';
import { LifeEventsListed } from '../shapes/life-events-listed.js';
import { languages } from '../shapes/timeline.js';
import { lifeEventsListed } from '../views/life-events-listed.js';

export const lifeEvents = defineRoute({
  method: 'GET',
  path: '/life-events',
  operation: 'life-event.list',
  summary: 'List what one may start by saying so, and what is asked for then.',
  open: true,
  query: z.strictObject({ language: z.enum(languages).default('nb') }),
  answers: { 200: { says: 'The life events, with their titles.', schema: LifeEventsListed } },
  async answer(on, { query: { language }, ...it }) {
    await allow(on, it, 'life-event.list');
    return { status: 200, body: lifeEventsListed(on.catalogue, language) };
  },
});
