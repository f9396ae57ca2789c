import { z } from 'zod';
import { allow } from '../access/decide.js';
import { lawNow } from '../law-now.js';
import { notFound } from '../problem.js';
import { defineRoute } from '../route.js';
import { languages, Timeline } from '../shapes/timeline.js';
import { beginning } from '../views/timeline/beginning.js';
import { see } from '../views/timeline/see.js';
import { timelineOf } from '../views/timeline/timeline-of.js';
import { Name } from '../words.js';

/** A journey as its participant reads it: one sentence on how it stands, what to do, by when, and why. */
export const timeline = defineRoute({
  method: 'GET',
  path: '/journeys/:journey/timeline',
  operation: 'timeline.read',
  summary: 'Read a journey as the one who takes part in it: what to do, by when, and why.',
  params: z.strictObject({ journey: Name }),
  query: z.strictObject({ language: z.enum(languages).default('nb') }),
  answers: { 200: { says: 'The viewer’s own timeline.', schema: Timeline } },
  problems: ['not-found'],
  async answer(on, { params, query: { language }, actor, trace }) {
    const standing = await on.store.standings.get(params.journey);
    const begun = standing ? undefined : await on.store.journeys.get(params.journey);
    const resource = { ...params, standing, ...(begun && { parties: begun.parties }) };
    await allow(on, { actor, trace }, 'timeline.read', resource);
    if (actor.kind !== 'person') throw notFound();
    if (standing) return { status: 200, body: timelineOf(await see(on, { actor, trace }, standing, language)) };
    if (!begun) throw notFound();
    return { status: 200, body: beginning({ ...params, ...begun }, language, await lawNow(on)) };
  },
});
