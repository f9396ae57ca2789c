import type { RegisterEvent } from '../agencies/register.js';
import { takeParkedAnswer } from '../intake/answer.js';
import { ignore, park } from '../intake/dispose.js';
import { recognise } from '../intake/recognise.js';
import { dayOf } from '../journey/calendar.js';
import { isLookedUp } from '../life-events/life-event.js';
import type { Recognisable } from '../life-events/recognised.js';
import { isAway } from '../store/is-away.js';
import type { Connections } from './connections.js';
import { saidOfOrganisation } from './of-organisation.js';
import { recognisable } from './recognisable.js';

/** Works through what has been written down and not yet recognised, oldest first and the urgent before all; one that fails does not hold up the next. */
export async function recogniseEvents(connections: Connections, most = 200): Promise<number> {
  const { store, report } = connections;
  const pending = await store.events.pending(most);
  for (const event of pending) {
    try {
      await recogniseOne(connections, event);
    } catch (error) {
      if (isAway(error)) throw error;
      report('event.parked', { type: event.type, error: error instanceof Error ? error.name : 'unknown' });
      await park(store, event, 'could not be recognised', event.tries);
    }
  }
  return pending.length;
}

type Pending = Awaited<ReturnType<Connections['store']['events']['pending']>>[number];

async function recogniseOne(connections: Connections, { source, id, body, tries }: Pending): Promise<void> {
  const { store, catalogue } = connections;
  if (source === 'person') {
    const event = await whole(connections, body as Recognisable);
    return recognise(store, catalogue, { source, id, event, tries });
  }
  if (!Object.hasOwn(connections.registers, source)) return takeParkedAnswer(store, tries, body);
  const event = await recognisable(connections, body as RegisterEvent, dayOf(await connections.now()));
  if (event === 'unknownPerson') return park(store, { source, id }, 'the register has no such person yet', tries);
  if (event === 'nobodyOfOurs') return ignore(store, { source, id }, 'about nobody who is in a journey');
  return recognise(store, catalogue, { source, id, event, tries });
}

/** What a person said, with what a register must say of it before anything follows. */
async function whole(connections: Connections, said: Recognisable): Promise<Recognisable> {
  const triggers = Object.values(connections.catalogue).flatMap((it) => it.triggers);
  if (!triggers.some((it) => it.kind === said.type && isLookedUp(it))) return said;
  return saidOfOrganisation(connections, said, dayOf(await connections.now()));
}
