import { z } from 'zod';
import { declare } from '../../intake/declare.js';
import { dayOf, type Day as JourneyDay, plus } from '../../journey/calendar.js';
import type { Actor } from '../access/actor.js';
import { allow } from '../access/decide.js';
import type { Connections } from '../connections.js';
import { deliverSoon } from '../deliver-soon.js';
import { lawNow } from '../law-now.js';
import { away, notFound, Problem, unprocessable } from '../problem.js';
import { type Answer, defineRoute } from '../route.js';
import { Day, Slug } from '../words.js';

/** What a person may say has happened, by life event. */
const declarations: Readonly<Record<string, string>> = { 'having-children': 'pregnancy.declared' };

const Declaration = z.strictObject({ kind: z.literal('pregnancy.declared'), dueOn: Day });
type Declaration = z.output<typeof Declaration>;

/** A person says that something will happen. The same key again is the same journey. */
export const declareLifeEvent = defineRoute({
  method: 'POST',
  path: '/life-events/:lifeEvent/journeys',
  operation: 'journey.start',
  params: z.strictObject({ lifeEvent: Slug }),
  content: Declaration,
  async answer(on, { params: { lifeEvent }, content, header, ...it }) {
    await allow(on, it, 'journey.start');
    if (declarations[lifeEvent] !== content.kind || it.actor.kind !== 'person') throw notFound();
    const command = `${it.actor.ref}/${lifeEvent}/${keyOf(header('idempotency-key'))}`;
    const today = dayOf(await lawNow(on));
    checkDay(content.dueOn, today);
    await write(on, command, it.actor, content, today);
    return said(on, command, it.actor);
  },
});

function keyOf(header: string | undefined): string {
  if (header === undefined || header === '')
    throw new Problem('key-missing', 'Send an Idempotency-Key of your own making, such as a UUID.');
  if (/^[A-Za-z0-9_-]{8,64}$/.test(header)) return header;
  throw new Problem('malformed', 'Let the Idempotency-Key be 8 to 64 letters, digits, - or _.');
}

/** From four weeks after the term to as long as somebody can know before it. */
function checkDay(dueOn: JourneyDay, today: JourneyDay): void {
  if (dueOn < plus(today, { days: -28 })) throw unprocessable('/dueOn', 'Must not lie more than four weeks back.');
  if (dueOn > plus(today, { days: 300 })) throw unprocessable('/dueOn', 'Must lie within 300 days.');
}

type Person = Extract<Actor, { kind: 'person' }>;

async function write(
  on: Connections,
  command: string,
  { ref }: Person,
  { kind, dueOn }: Declaration,
  today: JourneyDay,
) {
  const known = await on.store.events.get('person', command);
  if (!known) {
    const event = { type: kind, about: ref, mother: ref, on: dueOn, today };
    await declare(on.store, on.catalogue, command, event, new Date().toISOString());
  } else if (known.type !== kind || (known.body as { on?: unknown }).on !== dueOn)
    throw new Problem('key-reused', 'Give what you declare now a key of its own.');
}

async function said(on: Connections, command: string, { ref }: Person): Promise<Answer> {
  const deliveries = await on.store.deliveries.of('person', command);
  const journey = deliveries.find((it) => it.journey !== undefined)?.journey;
  if (journey !== undefined) {
    await deliverSoon(on);
    return { status: 202, headers: { Location: `/journeys/${journey}` }, body: { journey } };
  }
  if (deliveries.length === 0) throw away(1);
  const [open] = (await on.store.journeys.openOf(ref)).filter((it) => declarations[it.lifeEvent] !== undefined);
  if (!open) throw unprocessable('/dueOn', 'Nothing can be started from this day.');
  throw new Problem('already-followed', 'Follow the journey that `Location` names.', {
    headers: { Location: `/journeys/${open.journey}` },
  });
}
