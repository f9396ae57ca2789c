import { z } from 'zod';
import { leafletOf } from '../../life-events/index.js';
import { allow } from '../access/decide.js';
import { findErrand, there } from '../find-errand.js';
import { notFound } from '../problem.js';
import { defineRoute } from '../route.js';
import { fieldCard as cardOf } from '../views/field-card.js';
import { Name } from '../words.js';

/** What will be sent, shown before it is sent. */
export const fieldCard = defineRoute({
  method: 'GET',
  path: '/journeys/:journey/errands/:errand/field-card',
  operation: 'field-card.read',
  params: z.strictObject({ journey: Name, errand: Name }),
  async answer(on, { params, ...it }) {
    const found = await findErrand(on, params);
    await allow(on, it, 'field-card.read', found);
    const { standing, errand } = there(found);
    const leaflet = leafletOf(on.catalogue, standing.leaflet);
    const body = leaflet.bodies[errand.with] ?? on.manifests[errand.with];
    if (!body) throw notFound();
    const refs = it.actor.kind === 'person' ? it.actor.refs : [];
    const fields = leaflet.steps[errand.step]?.fields ?? [];
    return { status: 200, body: await cardOf({ store: on.store, standing, errand, fields, body, refs }) };
  },
});
