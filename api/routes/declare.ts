import { z } from 'zod';
import { isNumberFor } from '../../agencies/identity.js';
import { declare, writeDown } from '../../intake/declare.js';
import { dayOf } from '../../journey/calendar.js';
import type { Ref } from '../../journey/parties.js';
import { declaredBy, isLookedUp } from '../../life-events/life-event.js';
import type { Actor } from '../access/actor.js';
import { allow } from '../access/decide.js';
import { eventOf } from '../answers/declaration.js';
import { recognisedSoon } from '../answers/recognised-soon.js';
import { refuse } from '../answers/refused.js';
import type { Connections } from '../connections.js';
import { deliverSoon } from '../deliver-soon.js';
import { lawNow } from '../law-now.js';
import { away, notFound, Problem, unprocessable } from '../problem.js';
import { defineRoute } from '../route.js';
import { Day, Kind, Slug, Told } from '../words.js';

const Declaration = z.strictObject({
  kind: Kind,
  on: Day,
  /** Whom or what else it is about, by national identity or organisation number, where the kind asks for one. */
  concerns: z
    .string()
    .regex(/^(?:[0-9]{9}|[0-9]{11})$/)
    .exactOptional(),
  told: Told.exactOptional(),
  /** Whom a clerk says it for: somebody who cannot sign in. */
  for: z
    .string()
    .regex(/^[0-9]{11}$/)
    .exactOptional(),
});
type Declaration = z.output<typeof Declaration>;

/** Somebody says that something will happen: for themselves, or a clerk for a person without an eID. The same key again is the same journey. */
export const declareLifeEvent = defineRoute({
  method: 'POST',
  path: '/life-events/:lifeEvent/journeys',
  operation: 'journey.start',
  params: z.strictObject({ lifeEvent: Slug }),
  content: Declaration,
  summary: 'Say that something will happen; the same key again is the same journey.',
  answers: {
    202: {
      says: 'The journey that has begun; where to look is in `Location`.',
      schema: z.strictObject({ journey: z.string() }),
      headers: ['Location'],
    },
  },
  problems: ['sign-in-too-weak', 'not-found', 'already-followed'],
  async answer(on, { params: { lifeEvent }, content, ...it }) {
    const subject = await subjectOf(on, it.actor, content);
    await allow(on, it, 'journey.start', subject === undefined ? {} : { subject });
    const found = Object.hasOwn(on.catalogue, lifeEvent) ? on.catalogue[lifeEvent] : undefined;
    const trigger = found && declaredBy(found, 'person').find(({ kind }) => kind === content.kind);
    if (!found || !trigger || subject === undefined) throw notFound();
    const today = dayOf(await lawNow(on));
    const by = it.actor.kind === 'person' ? 'person' : 'clerk';
    await write(on, { command: it.key, subject, lifeEvent: found, trigger, by, today }, content);
    if (isLookedUp(trigger)) await recognisedSoon(on.store, it.key);
    return said(on, it.key, { subject, lifeEvent, isOwn: it.actor.kind === 'person' });
  },
});

/** A person speaks for themselves alone; only for a clerk is anybody looked up by their number. */
async function subjectOf(on: Connections, actor: Actor, { for: number }: Declaration): Promise<Ref | undefined> {
  if (actor.kind === 'person') {
    if (number !== undefined) throw unprocessable('/for', 'Leave it out: you speak for yourself.');
    return actor.ref;
  }
  if (actor.kind !== 'caseworker' || actor.clerk !== true) return undefined;
  if (number === undefined || !isNumberFor(on.profile, number))
    throw unprocessable('/for', 'Must be the national identity number of somebody, which may exist here.');
  return on.store.people.refOf(number);
}

async function write(on: Connections, said: Parameters<typeof eventOf>[1], content: Declaration): Promise<void> {
  if (await on.store.events.get('person', said.command)) return;
  const event = await eventOf(on, said, content);
  const time = new Date().toISOString();
  if (isLookedUp(said.trigger)) await writeDown(on.store, said.command, event, time);
  else await declare(on.store, on.catalogue, said.command, event, time);
}

/** A clerk is not told where somebody else's journey lies that was there before. */
async function said(
  on: Connections,
  command: string,
  { subject, lifeEvent, isOwn }: { subject: Ref; lifeEvent: string; isOwn: boolean },
) {
  const deliveries = await on.store.deliveries.of('person', command);
  const journey = deliveries.find((it) => it.journey !== undefined)?.journey;
  if (journey !== undefined) {
    await deliverSoon(on);
    return { status: 202 as const, headers: { Location: `/journeys/${journey}` }, body: { journey } };
  }
  if (deliveries.length === 0) throw away(1);
  for (const { reason } of deliveries) refuse(reason);
  const open = (await on.store.journeys.openOf(subject)).find((it) => it.lifeEvent === lifeEvent);
  if (!open) throw unprocessable('/on', 'Nothing can be started from this day.');
  if (!isOwn) throw new Problem('already-followed', 'The person has a journey for this, and can follow it.');
  throw new Problem('already-followed', 'Follow the journey that `Location` names.', {
    headers: { Location: `/journeys/${open.journey}` },
  });
}
