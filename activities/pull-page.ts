import { deliver } from '../intake/deliver.js';
import { rereadEverybody } from '../intake/reread.js';
import { writePage } from '../intake/write.js';
import type { Connections } from './connections.js';
import { asFailure } from './failure.js';
import { recogniseEvents } from './recognise-events.js';

/** Reads the next page of a register's feed, writes it down, and tells the journeys it concerns. Gives how long to rest before the next, in milliseconds. */
export const pullPage =
  (connections: Connections) =>
  async (feed: string): Promise<{ rest: number }> => {
    try {
      const isCaughtUp = await readOn(connections, feed);
      await recogniseEvents(connections);
      await deliver(connections);
      return { rest: isCaughtUp ? connections.feedPause : 0 };
    } catch (error) {
      throw asFailure(error);
    }
  };

async function readOn({ store, register, report }: Connections, feed: string): Promise<boolean> {
  const at = await startOfFeed(store, register, feed);
  const page = await register.readFeed({ from: Number(at.position), ...(at.etag !== undefined && { etag: at.etag }) });
  if (page === 'unchanged') return true;
  if (page === 'tooOld') {
    report('feed.tooOld', { feed });
    await rereadEverybody(store, feed, (await register.last()) + 1);
    return false;
  }
  const events = (await register.readEvents(page.entries)).filter(({ type }) => type !== 'ignored');
  const urgent = new Set<string>([
    'freg.birth.annulled',
    'freg.death.annulled',
    'freg.protection.changed',
    'freg.stillbirth.registered',
    'freg.stillbirth.annulled',
  ]);
  await writePage(
    store,
    feed,
    events.map((body) => ({
      id: body.id,
      type: body.type,
      time: body.time,
      body,
      ...(urgent.has(body.type) && { urgent: true as const }),
    })),
    { position: page.next, ...(page.etag !== undefined && { etag: page.etag }) },
  );
  return page.entries.length === 0;
}

/** A reader that has never read begins at what comes next. */
export async function startOfFeed(
  { cursors }: Connections['store'],
  register: Connections['register'],
  feed: string,
): Promise<{ position: string | number; etag?: string }> {
  const at = await cursors.read(feed);
  if (at) return at;
  const position = (await register.last()) + 1;
  await cursors.move(feed, position);
  return { position };
}
