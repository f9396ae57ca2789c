import { randomBytes, randomUUID } from 'node:crypto';
import { dropDatabases, ensureDatabases, otherDatabase } from '../../scripts/databases.mjs';
import { openStore, type Store } from '../../store/open-store.js';
import { raw } from './raw.js';
import { joinServer } from './server.js';

export interface FreshStore {
  store: Store;
  urls: { database: string; keys: string };
  masterKey: Buffer;
  /** Takes every row away: quicker between tests than another store. */
  empty(): Promise<void>;
  /** Closes the store and removes its databases. */
  drop(): Promise<void>;
}

/** An empty store of one's own, at DATABASE_URL or on a PostgreSQL of this test file's; its keys in a database apart where that matters. */
export async function freshStore({ keysApart = false } = {}): Promise<FreshStore> {
  const server = await joinServer();
  const name = `store_${randomUUID().replaceAll('-', '')}`;
  const database = otherDatabase(server.url, name);
  const keys = keysApart ? otherDatabase(server.keysUrl, `${name}_keys`) : database;
  const masterKey = randomBytes(32);
  const remove = async () => {
    await dropDatabases(server.url, [name]);
    if (keysApart) await dropDatabases(server.keysUrl, [`${name}_keys`]);
    await server.leave();
  };
  try {
    await ensureDatabases(server.url, [name]);
    if (keysApart) await ensureDatabases(server.keysUrl, [`${name}_keys`]);
    const store = await openStore({ databaseUrl: database, keysUrl: keys, masterKey, size: 5 });
    const drop = async () => {
      await store.close();
      await remove();
    };
    const empty = async () => {
      for (const url of new Set([database, keys])) await raw(url, emptying);
    };
    return { store, urls: { database, keys }, masterKey, empty, drop };
  } catch (error) {
    await remove();
    throw error;
  }
}

/** Past the triggers, for the audit gives nothing up. */
const emptying = `DO $$ DECLARE it record; BEGIN
  SET LOCAL session_replication_role = replica;
  FOR it IN SELECT schemaname, tablename FROM pg_tables
    WHERE schemaname IN ('public', 'keys') AND tablename NOT IN ('migrations', 'calendar')
  LOOP EXECUTE format('DELETE FROM %I.%I', it.schemaname, it.tablename); END LOOP;
  IF to_regclass('calendar') IS NOT NULL THEN UPDATE calendar SET ahead = 0; END IF;
END $$`;
