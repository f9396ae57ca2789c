import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDb, type PooledDb } from '../../store/db.js';
import { isAway } from '../../store/is-away.js';
import { readMasterKey } from '../../store/master-key.js';
import { migrate } from '../../store/migrate.js';
import { openStore } from '../../store/open-store.js';
import { type FreshStore, freshStore } from './fresh.js';
import { raw } from './raw.js';

let fresh: FreshStore;
let db: PooledDb;
beforeAll(async () => {
  fresh = await freshStore();
  db = openDb(fresh.urls.database, { size: 3 });
  await db.query('CREATE TABLE piece (id int PRIMARY KEY, n int NOT NULL)');
  await db.query('INSERT INTO piece VALUES (1, 0), (2, 0)');
});
afterAll(async () => {
  await db.close();
  await fresh.drop();
});

test('a transaction is all or nothing', async () => {
  const failed = db.atomically(async (tx) => {
    await tx.query('UPDATE piece SET n = 99 WHERE id = 1');
    throw new Error('no');
  });
  await expect(failed).rejects.toThrow('no');
  expect(await db.query('SELECT n FROM piece WHERE id = 1')).toEqual([{ n: 0 }]);
});

test('two that deadlock both get through, for one of them tries again', async () => {
  let tries = 0;
  let holding = 0;
  let meet = (): void => undefined;
  const met = new Promise<void>((resolve) => {
    meet = resolve;
  });
  const both = (first: number, second: number) =>
    db.atomically(async (tx) => {
      tries += 1;
      await tx.query('UPDATE piece SET n = n + 1 WHERE id = $1', [first]);
      holding += 1;
      if (holding === 2) meet();
      await met;
      await tx.query('UPDATE piece SET n = n + 1 WHERE id = $1', [second]);
    });
  await Promise.all([both(1, 2), both(2, 1)]);
  expect(tries).toBeGreaterThan(2);
  expect(await db.query('SELECT n FROM piece ORDER BY id')).toEqual([{ n: 2 }, { n: 2 }]);
});

test('a conflict is tried three times and then told; any other error once', async () => {
  const failing = (code: string) => {
    let tries = 0;
    const done = db.atomically(async (tx) => {
      tries += 1;
      await tx.query(`DO $$ BEGIN RAISE EXCEPTION 'as asked' USING ERRCODE = '${code}'; END $$`);
    });
    return done.then(
      () => 0,
      () => tries,
    );
  };
  expect(await failing('40001')).toBe(3);
  expect(await failing('40P01')).toBe(3);
  expect(await failing('23505')).toBe(1);
});

test('a connection that was cut is replaced', async () => {
  const cut = db.atomically(async (tx) => {
    const [own] = await tx.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
    await raw(fresh.urls.database, 'SELECT pg_terminate_backend($1)', [own!.pid]);
    await tx.query('SELECT 1');
  });
  const error = await cut.catch((it: unknown) => it);
  expect(error).toBeInstanceOf(Error);
  expect(isAway(error)).toBe(true);
  expect(await db.query('SELECT 1 AS one')).toEqual([{ one: 1 }]);
});

test('what was rolled back for another’s sake may go well later; what was written wrongly may not', async () => {
  for (const [code, may] of [
    ['40P01', true],
    ['40001', true],
    ['23505', false],
  ])
    expect([
      code,
      isAway(
        await db.query(`DO $$ BEGIN RAISE EXCEPTION USING ERRCODE = '${code}'; END $$`).catch((it: unknown) => it),
      ),
    ]).toEqual([code, may]);
});

test('a database that does not answer is told within seconds, not waited for', async () => {
  const mute = createServer((socket) => socket.resume());
  await new Promise<void>((resolve) => mute.listen(0, '127.0.0.1', resolve));
  const { port } = mute.address() as { port: number };
  const began = Date.now();
  for (const url of [`postgresql://a:b@127.0.0.1:${port}/x`, 'postgresql://a:b@127.0.0.1:1/x']) {
    const away = openDb(url, { size: 1 });
    const error = await away.query('SELECT 1').catch((it: unknown) => it);
    expect(isAway(error)).toBe(true);
    await away.close();
  }
  expect(Date.now() - began).toBeLessThan(8_000);
  await new Promise((resolve) => mute.close(resolve));
});

test('when all connections are taken, the next who comes is told within seconds', async () => {
  const narrow = openDb(fresh.urls.database, { size: 1 });
  let release = (): void => undefined;
  const busy = narrow.atomically(
    () =>
      new Promise<void>((resolve) => {
        release = resolve;
      }),
  );
  const error = await narrow.query('SELECT 1').catch((it: unknown) => it);
  expect(isAway(error)).toBe(true);
  release();
  await busy;
  await narrow.close();
});

test('a statement that goes on for ever is ended', async () => {
  const [limit] = await db.query<{ statement_timeout: string }>('SHOW statement_timeout');
  expect(limit).toEqual({ statement_timeout: '10s' });
  const error = await db
    .atomically(async (tx) => {
      await tx.query("SET LOCAL statement_timeout = '50ms'");
      await tx.query('SELECT pg_sleep(5)');
    })
    .catch((it: unknown) => it);
  expect(isAway(error)).toBe(true);
});

test('an error of ours does not mean that the database is away', async () => {
  expect(isAway(await db.query('SELECT nonsense').catch((it: unknown) => it))).toBe(false);
  expect(isAway(new Error('something else'))).toBe(false);
  expect(isAway('timeout')).toBe(false);
});

describe('migrations', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'migrations-'));
  });
  afterEach(() => rm(folder, { recursive: true }));
  const applied = (schema: string) =>
    raw<{ name: string }>(fresh.urls.database, `SELECT name FROM ${schema}.migrations ORDER BY name`);

  test('are applied once, in order, also when several processes start at once', async () => {
    await writeFile(join(folder, '0002-b.sql'), 'INSERT INTO one.a VALUES (2)');
    await writeFile(join(folder, '0001-a.sql'), 'CREATE TABLE one.a (n int)');
    await writeFile(join(folder, 'notes.txt'), 'not a migration');
    await Promise.all(Array.from({ length: 4 }, () => migrate(fresh.urls.database, folder, { schema: 'one' })));
    expect(await raw(fresh.urls.database, 'SELECT n FROM one.a')).toEqual([{ n: 2 }]);
    expect(await applied('one')).toEqual([{ name: '0001-a.sql' }, { name: '0002-b.sql' }]);
  });

  test('are refused when one was changed after it had been applied', async () => {
    await writeFile(join(folder, '0001-a.sql'), 'SELECT 1');
    await migrate(fresh.urls.database, folder, { schema: 'two' });
    await writeFile(join(folder, '0001-a.sql'), 'SELECT 2');
    await expect(migrate(fresh.urls.database, folder, { schema: 'two' })).rejects.toThrow('0001-a.sql was changed');
  });

  test('that fail leave nothing behind', async () => {
    await writeFile(join(folder, '0001-a.sql'), 'CREATE TABLE three.a (n int); SELECT nonsense');
    await expect(migrate(fresh.urls.database, folder, { schema: 'three' })).rejects.toThrow(
      '0001-a.sql could not be applied',
    );
    expect(await applied('three')).toEqual([]);
    expect(await raw(fresh.urls.database, "SELECT to_regclass('three.a') AS it")).toEqual([{ it: null }]);
  });
});

test('the keys may lie in a schema of the same database', async () => {
  const other = await freshStore();
  const masterKey = Buffer.alloc(32, 1);
  const together = await openStore({ databaseUrl: other.urls.database, masterKey });
  const { id } = await together.keys.keyOf('j');
  await together.close();
  expect(await raw(other.urls.database, 'SELECT id FROM keys.keys')).toEqual([{ id }]);
  await other.drop();
});

test('one at a time does the work of a name, and the next when it is free', async () => {
  const { store } = fresh;
  let release = (): void => undefined;
  let isBegun = (): void => undefined;
  const begun = new Promise<void>((resolve) => {
    isBegun = resolve;
  });
  const first = store.alone('sweep', () => {
    isBegun();
    return new Promise<string>((resolve) => {
      release = () => resolve('done');
    });
  });
  await begun;
  expect(await store.alone('sweep', async () => 'second')).toBeUndefined();
  expect(await store.alone('outbox', async () => 'another name')).toBe('another name');
  release();
  expect(await first).toBe('done');
  expect(await store.alone('sweep', async () => 'third')).toBe('third');
});

test('who does work alone is told when the connection is lost', async () => {
  const lost = await fresh.store.alone('cut', async (signal) => {
    await raw(
      fresh.urls.database,
      "SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND pid <> pg_backend_pid()",
    );
    await new Promise((resolve) => (signal.aborted ? resolve(0) : signal.addEventListener('abort', resolve)));
    return signal.aborted;
  });
  expect(lost).toBe(true);
});

test('an ear that was cut off hears again, and says that it may have missed something', async () => {
  let told = (): void => undefined;
  const gap = new Promise<void>((resolve) => {
    told = resolve;
  });
  let hear = (_: string): void => undefined;
  const heard = new Promise<string>((resolve) => {
    hear = resolve;
  });
  const ear = await fresh.store.listen((it) => hear(it), { onGap: () => told() });
  await raw(
    fresh.urls.database,
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query = 'LISTEN standings'",
  );
  await gap;
  await raw(fresh.urls.database, "SELECT pg_notify('standings', 'j-after')");
  expect(await heard).toBe('j-after');
  await ear.stop();
});

test('the master key is 32 bytes in base64, or the process does not start', () => {
  const key = Buffer.alloc(32, 5);
  expect(readMasterKey({ LIVSFERD_MASTER_KEY: key.toString('base64') })).toEqual(key);
  expect(() => readMasterKey({})).toThrow('LIVSFERD_MASTER_KEY is not set');
  expect(() => readMasterKey({ LIVSFERD_MASTER_KEY: 'c2hvcnQ=' })).toThrow('exactly 32 bytes');
});
