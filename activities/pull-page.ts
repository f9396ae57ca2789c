import type { Connections } from './connections.js';
import { asFailure } from './failure.js';
import { writePage } from '../intake/write.js';
import { deliver } from '../intake/deliver.js';
import { recogniseEvents } from './recognise-events.js';

/** Reads the next page of a register's feed, writes it down, and tells the journeys it concerns. */
export async function pullPage(connections: Connections, feed: string): Promise<{ isCaughtUp: boolean }> {
  const { store, register } = connections;
  const at = await store.cursors.read(feed);
  try {
    const page = await register.page(at?.position, at?.etag);
    if (page.entries.length > 0 || page.position !== at?.position)
      await writePage(store, feed, page.entries, { position: page.position, ...(page.etag !== undefined && { etag: page.etag }) });
    await recogniseEvents(connections);
    await deliver(connections);
    return { isCaughtUp: page.isLast };
  } catch (error) {
    throw asFailure(error);
  }
}
