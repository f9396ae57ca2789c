import type { RegisterEvent } from '../agencies/register.js';
import { Failure } from '../channels/failure.js';
import { deliver } from '../intake/deliver.js';
import { rereadEverybody } from '../intake/reread.js';
import { type Entry, writePage } from '../intake/write.js';
import type { Connections } from './connections.js';
import { again } from './failure.js';
import { recogniseEvents } from './recognise-events.js';

/** Reads the next page of a register's feed, writes it down, and tells the journeys it concerns. Gives how long to rest before the next, in milliseconds. */
export const pullPage =
  (connections: Connections) =>
  async (feed: string): Promise<{ rest: number }> => {
    const isCaughtUp = await readOn(connections, feed).catch((error: unknown) => stillThere(connections, feed, error));
    await recogniseEvents(connections);
    await deliver(connections);
    return { rest: isCaughtUp ? connections.feedPause : 0 };
  };

/** Whatever the register answered, a feed is asked again: nobody else would hear what it says next. */
function stillThere({ report }: Connections, feed: string, error: unknown): never {
  if (!(error instanceof Failure)) throw error;
  report('feed.failed', { body: feed, error: error.name });
  throw again(error);
}

async function readOn({ store, registers, report }: Connections, feed: string): Promise<boolean> {
  const register = registers[feed];
  if (!register) throw new Error(`there is no feed ${feed}`);
  const at = await startOfFeed(store, register, feed);
  const page = await register.readFeed({ from: Number(at.position), ...(at.etag !== undefined && { etag: at.etag }) });
  if (page === 'unchanged') return true;
  if (page === 'tooOld') {
    report('feed.tooOld', { feed });
    await rereadEverybody(store, feed, (await register.last()) + 1);
    return false;
  }
  const events = (await register.readEvents(page.entries)).filter(({ type }) => type !== 'ignored');
  const next = { position: page.next, ...(page.etag !== undefined && { etag: page.etag }) };
  const conflicting = await writePage(store, feed, events.map(entryOf), next);
  for (const type of conflicting) report('event.conflicting', { body: feed, type });
  return page.entries.length === 0;
}

const urgent = new Set<RegisterEvent['type']>([
  'freg.birth.annulled',
  'freg.death.annulled',
  'freg.immigration.annulled',
  'freg.protection.changed',
  'freg.stillbirth.registered',
  'freg.stillbirth.annulled',
]);

const entryOf = (body: RegisterEvent): Entry => ({
  id: body.id,
  type: body.type,
  time: body.time,
  body,
  ...(urgent.has(body.type) && { urgent: true }),
});

/** A reader that has never read begins at what comes next. */
export async function startOfFeed(
  { cursors }: Connections['store'],
  register: Connections['registers'][string],
  feed: string,
): Promise<{ position: string | number; etag?: string }> {
  const at = await cursors.read(feed);
  if (at) return at;
  const position = (await register.last()) + 1;
  await cursors.move(feed, position);
  return { position };
}
