import type { Store } from '../store/open-store.js';

/** One line of a register's feed, before anybody has asked what it means. */
export interface Entry {
  id: string;
  type: string;
  time: string;
  body: unknown;
  /** Overtakes the rest. */
  urgent?: true;
}

/** Rows and cursor move in one transaction: what was read is never lost, and never read twice. Gives the types of what was said before in other words. */
export function writePage(
  store: Store,
  feed: string,
  entries: readonly Entry[],
  next: { position: number; etag?: string },
): Promise<string[]> {
  return store.inTransaction(async (tx) => {
    const conflicting: string[] = [];
    for (const entry of entries)
      if ((await tx.events.record({ source: feed, ...entry })) === 'conflicting') conflicting.push(entry.type);
    await tx.cursors.move(feed, next.position, next.etag);
    return conflicting;
  });
}
