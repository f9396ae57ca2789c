import { z } from 'zod';
import { leafletOf } from '../../life-events/index.js';
import { allow } from '../access/decide.js';
import { lawNow } from '../law-now.js';
import { defineRoute } from '../route.js';
import { JourneyShown } from '../shapes/journey-shown.js';
import { showJourney } from '../views/show-journey.js';
import { Name } from '../words.js';

/** Where a journey has come to, as the viewer may see it. One that has only just begun shows that. */
export const journey = defineRoute({
  method: 'GET',
  path: '/journeys/:journey',
  operation: 'journey.read',
  params: z.strictObject({ journey: Name }),
  summary: 'Show where a journey has come to, as the viewer may see it.',
  answers: { 200: { says: 'The journey; one that has only just begun shows that.', schema: JourneyShown } },
  problems: ['needs-special-access'],
  async answer(on, { params, ...it }) {
    const standing = await on.store.standings.get(params.journey);
    const begun = standing ? undefined : await on.store.journeys.get(params.journey);
    await allow(on, it, 'journey.read', { ...params, standing, ...(begun && { parties: begun.parties }) });
    if (!standing) {
      const lifeEvent = begun && { lifeEvent: begun.lifeEvent };
      return { status: 200, body: { ...params, ...lifeEvent, beginning: true as const, errands: [] } };
    }
    const leaflet = leafletOf(on.catalogue, standing.leaflet);
    const body = showJourney({ actor: it.actor, standing, leaflet, now: await lawNow(on) });
    return { status: 200, body };
  },
});
