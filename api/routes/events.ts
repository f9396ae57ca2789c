import { allow } from '../access/decide.js';
import { BodyEvent } from '../answers/cloud-event.js';
import { takeEvent } from '../answers/take-event.js';
import { notFound } from '../problem.js';
import { defineRoute } from '../route.js';

/** Bodies' answers. The answer is the same whether it was taken now, taken before, or is not the body's to give. */
export const events = defineRoute({
  method: 'POST',
  path: '/events',
  operation: 'event.send',
  takes: ['application/cloudevents+json'],
  content: BodyEvent,
  async answer(on, { content: event, ...it }) {
    const { actor } = it;
    if (actor.kind !== 'body') {
      await allow(on, it, 'event.send');
      throw notFound();
    }
    await takeEvent(on, { ...it, actor }, event);
    return { status: 202 };
  },
});
