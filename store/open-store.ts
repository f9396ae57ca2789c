import { fileURLToPath } from 'node:url';
import { alone } from './alone.js';
import { createAnswered } from './answered.js';
import { createAudit } from './audit.js';
import { createCalendar } from './calendar.js';
import { createChanges } from './changes.js';
import { createConsents } from './consents.js';
import { createCursors } from './cursors.js';
import { type Db, openDb } from './db.js';
import { createDeliveries } from './deliveries.js';
import { createDesk } from './desk.js';
import { createDialogs } from './dialogs.js';
import { createEffects } from './effects.js';
import { createEndedSessions } from './ended-sessions.js';
import { createEvents } from './events.js';
import { createJourneys } from './journeys.js';
import { createKeys, type Keys } from './keys.js';
import { listen } from './listen.js';
import { migrate } from './migrate.js';
import { createOverview } from './overview.js';
import { createPeople } from './people.js';
import { createProposals } from './proposals.js';
import { createStandings } from './standings.js';
import { createStops } from './stops.js';
import { createVault } from './vault.js';

/** Where the store lies. Without `keysUrl` the keys lie in a schema of the same database. */
export interface StorePlace {
  databaseUrl: string;
  keysUrl?: string | undefined;
  masterKey: Buffer;
  /** How many connections this process may hold. */
  size?: number;
}

/** The store's functions by noun, on the pool or on one transaction. */
export type Nouns = ReturnType<typeof createNouns>;

export type Store = Awaited<ReturnType<typeof openStore>>;

/** Opens our own database, brought up to date first. */
export async function openStore({ databaseUrl, keysUrl = databaseUrl, masterKey, size = 10 }: StorePlace) {
  await migrate(databaseUrl, migrations('./migrations/'));
  await migrate(keysUrl, migrations('./migrations/keys/'), { schema: 'keys' });
  const [db, keysDb] = [openDb(databaseUrl, { size }), openDb(keysUrl, { size: Math.ceil(size / 2) })];
  const keys = createKeys(keysDb, masterKey);

  return {
    ...createNouns(db, keys),
    /** All or nothing: what is done through the argument. Tried again where two were in each other's way. */
    inTransaction: <T>(work: (store: Nouns) => Promise<T>): Promise<T> =>
      db.atomically((tx) => work(createNouns(tx, keys))),
    /** Hears which journeys have a new standing. */
    listen: (hear: (journey: string) => void, how?: { onGap?: () => void }) => listen(databaseUrl, hear, how),
    /** Does work that one process at a time may do; undefined where another is at it. */
    alone: <T>(name: string, work: (lost: AbortSignal) => Promise<T>): Promise<T | undefined> =>
      alone(databaseUrl, name, work),
    /** Whether the database answers. */
    ping: async (): Promise<void> => void (await db.query('SELECT 1')),
    async close(): Promise<void> {
      await Promise.all([db.close(), keysDb.close()]);
    },
  };
}

const migrations = (folder: string): string => fileURLToPath(new URL(folder, import.meta.url));

const createNouns = (db: Db, keys: Keys) => ({
  people: createPeople(db, keys),
  events: createEvents(db, keys),
  deliveries: createDeliveries(db, keys),
  cursors: createCursors(db),
  effects: createEffects(db, keys),
  stops: createStops(db),
  vault: createVault(db, keys),
  standings: createStandings(db, keys),
  changes: createChanges(db),
  journeys: createJourneys(db),
  desk: createDesk(db, keys),
  proposals: createProposals(db),
  dialogs: createDialogs(db),
  consents: createConsents(db),
  audit: createAudit(db, keys),
  calendar: createCalendar(db),
  overview: createOverview(db),
  answered: createAnswered(db, keys),
  sessions: createEndedSessions(db),
  keys,
});
