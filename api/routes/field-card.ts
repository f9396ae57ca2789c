import { z } from 'zod';
import { leafletOf } from '../../life-events/index.js';
import { allow } from '../access/decide.js';
import { findErrand, there } from '../find-errand.js';
import { lawNow } from '../law-now.js';
import { notFound } from '../problem.js';
import { defineRoute } from '../route.js';
import { FieldCard } from '../shapes/field-card.js';
import { languages } from '../shapes/timeline.js';
import { cardOf } from '../views/field-card/card-of.js';
import { isProtectedPerson } from '../views/protection.js';
import { sayingIn } from '../views/timeline/saying.js';
import { Name } from '../words.js';

/** What will be sent, shown before it is sent. */
export const fieldCard = defineRoute({
  method: 'GET',
  path: '/journeys/:journey/errands/:errand/field-card',
  operation: 'field-card.read',
  params: z.strictObject({ journey: Name, errand: Name }),
  query: z.strictObject({ language: z.enum(languages).default('nb') }),
  summary: 'Show what will be sent about an errand, before it is sent.',
  answers: { 200: { says: 'The field card.', schema: FieldCard } },
  problems: ['not-found', 'needs-special-access'],
  async answer(on, { params, query: { language }, ...it }) {
    const found = await findErrand(on, params);
    await allow(on, it, 'field-card.read', found);
    const { standing, errand } = there(found);
    const leaflet = leafletOf(on.catalogue, standing.leaflet);
    const body = leaflet.bodies[errand.with] ?? on.manifests[errand.with];
    if (!body) throw notFound();
    const { actor } = it;
    const viewer = actor.kind === 'person' ? actor : undefined;
    const card = await cardOf({
      ...{ store: on.store, standing, errand, leaflet, body, language, now: await lawNow(on) },
      say: sayingIn(language, standing.grief && 'grief'),
      isProtected: viewer !== undefined && (await isProtectedPerson(on.store, viewer.ref)),
      ...(viewer && { viewer }),
    });
    return { status: 200, body: card };
  },
});
