import { z } from 'zod';
import { allow } from '../access/decide.js';
import { liveOf } from '../live/live.js';
import { stream } from '../live/stream.js';
import { end } from '../live/write.js';
import { notFound } from '../problem.js';
import { defineRoute } from '../route.js';
import { Name } from '../words.js';

/** Server-sent events: `changed` with the version of the viewer's own timeline, never for what they cannot see. */
export const liveTimeline = defineRoute({
  method: 'GET',
  path: '/journeys/:journey/live',
  operation: 'timeline.read',
  summary: 'Follow a timeline as it changes.',
  params: z.strictObject({ journey: Name }),
  answers: {
    200: {
      says: 'Events of the type `changed`, each with the version that the timeline now has.',
      type: 'text/event-stream',
    },
  },
  problems: ['not-found'],
  async answer(on, { params: { journey }, actor: viewer, trace }) {
    const standing = await on.store.standings.get(journey);
    const begun = standing ? undefined : await on.store.journeys.get(journey);
    const resource = { journey, standing, ...(begun && { parties: begun.parties }) };
    await allow(on, { actor: viewer, trace }, 'timeline.read', resource);
    if (viewer.kind !== 'person') throw notFound();
    const live = liveOf(on);
    live.checkRoom(viewer.ref);
    await live.ears.open();
    return {
      status: 200,
      type: 'text/event-stream',
      headers: { Connection: 'close', 'X-Accel-Buffering': 'no' },
      async stream(res) {
        if (live.enter(viewer.ref, res)) await stream(on, { journey, ears: live.ears }, res);
        else end(res);
      },
    };
  },
});
