import type { Catalogue } from '../life-events/life-event.js';
import type { Recognisable } from '../life-events/recognised.js';
import type { Store } from '../store/open-store.js';
import { recognise } from './recognise.js';

/** A person says that something has happened or will happen. The same command again is the same event. */
export async function declare(
  store: Store,
  catalogue: Catalogue,
  command: string,
  event: Recognisable,
  time: string,
): Promise<string | undefined> {
  const source = 'person';
  const known = await store.events.record({
    source,
    id: command,
    type: event.type,
    time,
    subject: event.about,
    body: event,
  });
  if (known === 'conflicting') return undefined;
  await recognise(store, catalogue, { source, id: command, event });
  return (await store.deliveries.of(source, command)).find((it) => it.journey !== undefined)?.journey;
}
