import { createHash } from 'node:crypto';
import { isNumberFor } from '../../agencies/identity.js';
import { recognise } from '../../intake/recognise.js';
import { dayOf } from '../../journey/calendar.js';
import type { Manifest } from '../../journey/manifest.js';
import { declaredBy, type TriggerKind } from '../../life-events/life-event.js';
import type { Recognisable } from '../../life-events/recognised.js';
import { canonical } from '../../store/canonical.js';
import { type Asking, allow } from '../access/decide.js';
import type { Connections } from '../connections.js';
import { deliverSoon } from '../deliver-soon.js';
import { lawNow } from '../law-now.js';
import { Problem, unprocessable } from '../problem.js';
import { checkSource } from './check-source.js';
import type { HappenedEvent } from './cloud-event.js';
import { eventOf, isNear } from './declaration.js';
import type { Speaker } from './take-event.js';

type Disposition = 'told' | 'ignored' | 'known' | 'conflicting';

/** A body says what has happened in somebody's life: written before acted on, and recognised as if they had said it themselves. */
export async function takeHappening(
  on: Connections,
  it: Asking & { actor: Speaker },
  event: HappenedEvent,
): Promise<Disposition> {
  checkSource(event.source, it.actor.organisation);
  if (!isNumberFor(on.profile, event.data.person))
    throw unprocessable('/data/person', 'Must be a national identity number that may exist here.');
  await allow(on, it, 'event.send');
  const disposition = await take(on, it.actor.body, event);
  on.metrics.received(event.type, disposition);
  if (disposition === 'conflicting') throw new Problem('event-conflicts', 'Give another event another id.');
  if (disposition === 'told') await deliverSoon(on);
  return disposition;
}

/** What is not the body's to say, or lies too far away, is written too, and told to nobody. */
async function take(on: Connections, body: string, event: HappenedEvent): Promise<Disposition> {
  const { lifeEvent: id, kind, person, on: day } = event.data;
  const lifeEvent = Object.hasOwn(on.catalogue, id) ? on.catalogue[id] : undefined;
  const trigger = lifeEvent && declaredBy(lifeEvent, 'body').find((it) => it.kind === kind);
  const today = dayOf(await lawNow(on));
  const isTheirs = trigger && maySay(trigger, on.manifests[body]) && isNear(day, today, trigger);
  const own = isTheirs
    ? await eventOf(
        on,
        { command: nameOf(event), subject: await on.store.people.refOf(person), lifeEvent, trigger, by: 'body', today },
        event.data,
      )
    : undefined;
  const known = await write(on, event, own);
  if (known !== 'new' || !own) return known === 'new' ? 'ignored' : known;
  await recognise(on.store, on.catalogue, { source: 'person', id: nameOf(event), event: own });
  return 'told';
}

const maySay = ({ bodies = {} }: TriggerKind, body: Manifest | undefined): boolean =>
  body !== undefined && (bodies.ids?.includes(body.id) === true || bodies.levels?.includes(body.level) === true);

/** What is to be recognised is an event of its own, so that the sweep finds it if we fall between the two. */
const nameOf = ({ source, id }: HappenedEvent): string => `${source}/${id}`;

function write({ store }: Connections, event: HappenedEvent, own: Recognisable | undefined) {
  const { source, id, type } = event;
  const time = event.time ?? new Date().toISOString();
  return store.inTransaction(async (tx) => {
    const body = { digest: createHash('sha256').update(canonical(event)).digest('base64url') };
    const known = await tx.events.record({ source, id, type, time, body });
    if (known !== 'new') return known;
    if (own)
      await tx.events.record({
        source: 'person',
        id: nameOf(event),
        type: own.type,
        time,
        subject: own.about,
        body: own,
      });
    else await tx.deliveries.add({ source, event: id, disposition: 'ignored', reason: 'not its to say' });
    await tx.events.done(source, id);
    return known;
  });
}
