import type { Catalogue } from '../life-events/life-event.js';
import type { Recognisable } from '../life-events/recognised.js';
import type { Store } from '../store/open-store.js';
import { isUndone } from './dispose.js';
import { recogniseIn } from './recognise.js';

/** A person says that something has happened or will happen: written and recognised in one transaction. The same command again is the same event. */
export function declare(
  store: Store,
  catalogue: Catalogue,
  command: string,
  event: Recognisable,
  time: string,
): Promise<string | undefined> {
  const [source, id] = ['person', command];
  return store.inTransaction(async (tx) => {
    const { type, about: subject } = event;
    const known = await tx.events.record({ source, id, type, time, subject, body: event });
    if (known === 'conflicting') return undefined;
    if (known === 'new' || (await isUndone(tx, { source, id })))
      await recogniseIn(tx, catalogue, { source, id, event });
    return (await tx.deliveries.of(source, id)).find((it) => it.journey !== undefined)?.journey;
  });
}

/** The same, where a register must be asked first: it is written, and a worker recognises it. */
export async function writeDown(store: Store, command: string, event: Recognisable, time: string): Promise<void> {
  const { type, about: subject } = event;
  await store.events.record({ source: 'person', id: command, type, time, subject, body: event });
}
