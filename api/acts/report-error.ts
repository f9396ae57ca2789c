import type { Standing } from '../../journey/standing.js';
import type { PersonsAct } from '../../workflows/messages.js';
import type { Actor } from '../access/actor.js';
import type { Connections } from '../connections.js';
import { lawNow } from '../law-now.js';
import { Problem } from '../problem.js';
import { ownRef } from '../views/own-sight.js';
import type { ErrorReport } from './act.js';
import { askJourney } from './ask-journey.js';

type Report = Extract<PersonsAct, { type: 'error.reported' }>;

/** Stop, event and delivery are one transaction: what is on its way meets the stop, and the sweep tells the journey if we cannot. */
export async function reportError(
  on: Connections,
  { actor, standing, command }: { actor: Extract<Actor, { kind: 'person' }>; standing: Standing; command: string },
  { about, why }: ErrorReport,
) {
  const by = ownRef(actor, standing);
  const at = await lawNow(on);
  const news: Report = { type: 'error.reported', id: command, by, at, about, why };
  await write(on, standing.journey, news);
  const reply = await askJourney(on, standing, news, true);
  const isHeard = reply !== 'closed' && (reply.moved || (await isStopped(on, standing.journey, about)));
  on.metrics.acted('error.reported', reply !== 'closed' && reply.moved);
  if (!isHeard) throw new Problem('cannot-now', 'The journey cannot hear this now.', { can: [] });
  return { status: 200 as const, body: { moved: reply.moved, stopped: about } };
}

const source = 'person';

async function write({ store }: Connections, journey: string, news: Report): Promise<void> {
  const { id, by, type, about, why } = news;
  await store.inTransaction(async (tx) => {
    const event = { source, id: `${by}/${id}`, type, time: Date.now(), subject: by, body: { journey, about, why } };
    if ((await tx.events.record(event)) !== 'new') return;
    await tx.stops.raise({ journey, about, why });
    await tx.deliveries.add({ source, event: event.id, journey, disposition: 'told', news });
    await tx.events.done(source, event.id);
  });
}

const isStopped = async ({ store }: Connections, journey: string, about: string): Promise<boolean> =>
  (await store.stops.ofJourney(journey)).some((it) => it.about === about);
