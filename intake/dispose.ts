import type { Nouns, Store } from '../store/open-store.js';

/** An event by its sender's own source and id. */
export interface EventName {
  source: string;
  id: string;
}

/**
 * Decides what becomes of an event, once: feed and sweep may come to it at the same time, and only the first of them
 * finds it undone. Parties are locked after the event, in one order, so that nobody waits in a circle.
 */
export function dispose(store: Store, { source, id }: EventName, decide: (tx: Nouns) => Promise<void>): Promise<void> {
  return store.inTransaction(async (tx) => {
    if (await isUndone(tx, { source, id })) await decide(tx);
  });
}

/** Whether nothing has become of an event yet; nobody else decides about it until the transaction ends. */
export async function isUndone(tx: Nouns, { source, id }: EventName): Promise<boolean> {
  await tx.journeys.lock(`event/${source}/${id}`);
  return (await tx.events.get(source, id))?.state !== 'done';
}

/** Nobody in a journey is concerned. */
export const ignore = (store: Store, { source, id }: EventName, reason: string): Promise<void> =>
  dispose(store, { source, id }, async (tx) => {
    await tx.deliveries.add({ source, event: id, disposition: 'ignored', reason });
    await tx.events.done(source, id);
  });

/** Laid aside, to be looked at again soon at first, then over days. */
export const park = (store: Store, { source, id }: EventName, reason: string, tries: number): Promise<void> =>
  dispose(store, { source, id }, (tx) => tx.events.park(source, id, reason, later(tries)));

const longest = 6 * 3_600_000;

/** When something that was laid aside so often is looked at again. */
export const later = (tries: number, first = 2_000): number => Date.now() + Math.min(longest, first * 2 ** tries);
