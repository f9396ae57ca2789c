import { allow } from '../access/decide.js';
import { BodyEvent, hasHappened } from '../answers/cloud-event.js';
import { takeEvent } from '../answers/take-event.js';
import { takeHappening } from '../answers/take-happening.js';
import { notFound } from '../problem.js';
import { defineRoute } from '../route.js';

/** Bodies' answers. The answer is the same whether it was taken now, taken before, or is not the body's to give. */
export const events = defineRoute({
  method: 'POST',
  path: '/events',
  operation: 'event.send',
  takes: ['application/cloudevents+json'],
  content: BodyEvent,
  keyed: false,
  summary: 'Send a body’s answer as a CloudEvent; its source and id are its key.',
  answers: { 202: { says: 'Taken: now, before, or as not the body’s to give.' } },
  problems: ['event-conflicts'],
  async answer(on, { content: event, ...it }) {
    const { actor } = it;
    if (actor.kind !== 'body') {
      await allow(on, it, 'event.send');
      throw notFound();
    }
    if (hasHappened(event)) await takeHappening(on, { ...it, actor }, event);
    else await takeEvent(on, { ...it, actor }, event);
    return { status: 202 };
  },
});
