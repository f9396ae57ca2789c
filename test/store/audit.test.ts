import { openStore } from '../../store/open-store.js';
import { type FreshStore, freshStore } from './fresh.js';
import { raw } from './raw.js';

let fresh: FreshStore;
beforeAll(async () => {
  fresh = await freshStore();
});
afterEach(() => fresh.empty());
afterAll(() => fresh.drop());

const aRead = {
  actor: 'citizen:p1',
  operation: 'readOverview',
  journey: 'j1',
  subject: 'p1',
  decision: 'permit',
  rule: 'self',
  purpose: 'own journey',
} as const;
const write = (times: number) =>
  fresh.store.audit.write(Array.from({ length: times }, (_, at) => ({ ...aRead, traceId: `t${at}` })));

/** As one with all rights in the database would do it: past the triggers. */
const tamper = (sql: string) => raw(fresh.urls.database, `SET session_replication_role = replica; ${sql}`);

test('an untouched chain is intact, however its entries were written', async () => {
  const { audit } = fresh.store;
  expect(await audit.verify()).toMatchObject({ intact: true, head: { seq: 0 } });
  await Promise.all(Array.from({ length: 10 }, () => audit.write(aRead)));
  await write(5);
  await audit.write([]);
  expect(await audit.verify()).toEqual({ intact: true, head: await audit.head() });
  expect((await audit.head()).seq).toBe(15);
});

test('two processes that write by turns, and both at once, make one chain', async () => {
  const { store, urls, masterKey } = fresh;
  const other = await openStore({ databaseUrl: urls.database, masterKey, size: 2 });
  try {
    for (const it of [store, other, store, other]) await it.audit.write(aRead);
    await Promise.all(
      Array.from({ length: 40 }, (_, nth) => (nth % 2 === 0 ? store : other).audit.write([aRead, aRead])),
    );
    expect(await other.audit.verify()).toMatchObject({ intact: true, head: { seq: 84 } });
  } finally {
    await other.close();
  }
});

test.each([
  ['UPDATE audit SET entry = entry'],
  ['DELETE FROM audit'],
  ['TRUNCATE audit'],
  ['DELETE FROM audit_head'],
  ['TRUNCATE audit_head'],
])('%s is refused', async (sql) => {
  await write(2);
  await expect(raw(fresh.urls.database, sql)).rejects.toThrow('only ever added to');
  expect((await fresh.store.audit.head()).seq).toBe(2);
});

test.each([
  ['an edited entry', `UPDATE audit SET entry = jsonb_set(entry, '{actor}', '"citizen:p2"') WHERE seq = 3`, 3],
  ['a deleted entry', 'DELETE FROM audit WHERE seq = 3', 3],
  ['a deleted first entry', 'DELETE FROM audit WHERE seq = 1', 1],
  [
    'two entries that changed places',
    'UPDATE audit SET seq = 99 WHERE seq = 3; UPDATE audit SET seq = 3 WHERE seq = 4; UPDATE audit SET seq = 4 WHERE seq = 99',
    3,
  ],
  ['a gap that was closed up', 'DELETE FROM audit WHERE seq = 3; UPDATE audit SET seq = seq - 1 WHERE seq > 3', 3],
  ['an end that was cut off', 'DELETE FROM audit WHERE seq > 4', 4],
  [
    'an end that was cut off, with a head to match',
    'DELETE FROM audit WHERE seq > 4; UPDATE audit_head SET (seq, hash) = (SELECT seq, hash FROM audit WHERE seq = 4)',
    4,
  ],
  ['an entry that was added', `INSERT INTO audit (seq, entry, hash) SELECT 7, entry, hash FROM audit WHERE seq = 6`, 7],
  ['a chain that was emptied', 'DELETE FROM audit', 0],
  ['a chain that was emptied with its head', 'DELETE FROM audit WHERE seq < 6; DELETE FROM audit_head', 1],
])('%s is found', async (_, sql, seq) => {
  await write(6);
  await tamper(sql);
  expect(await fresh.store.audit.verify()).toMatchObject({ intact: false, seq });
});

test('a head that was kept elsewhere shows that all was put back to an earlier day', async () => {
  const { audit } = fresh.store;
  await write(3);
  const [before] = await raw<{ mark: Buffer }>(fresh.urls.database, 'SELECT mark FROM audit_head');
  await write(3);
  const kept = await audit.head();
  await tamper(`DELETE FROM audit WHERE seq > 3;
    UPDATE audit_head SET (seq, hash) = (SELECT seq, hash FROM audit WHERE seq = 3), mark = '\\x${before!.mark.toString('hex')}'`);
  expect(await audit.verify()).toMatchObject({ intact: true });
  expect(await audit.verify(kept)).toMatchObject({ intact: false, why: expect.stringContaining('kept elsewhere') });
});

test('a head that was kept earlier is found in a chain that has grown', async () => {
  await write(2);
  const kept = await fresh.store.audit.head();
  await write(2);
  expect(await fresh.store.audit.verify(kept)).toMatchObject({ intact: true, head: { seq: 4 } });
});

test('an entry stands or falls with what it is about', async () => {
  const { store } = fresh;
  const failed = store.inTransaction(async (tx) => {
    await tx.audit.write(aRead);
    await tx.stops.raise({ journey: 'j1', about: 'trigger', why: 'doubt' });
    throw new Error('the answer never left');
  });
  await expect(failed).rejects.toThrow('never left');
  expect((await store.audit.head()).seq).toBe(0);
  expect(await store.stops.covers('j1', [])).toBe(false);
  await store.inTransaction((tx) => tx.audit.write(aRead));
  expect(await store.audit.verify()).toMatchObject({ intact: true, head: { seq: 1 } });
});

test('a person sees who has looked, newest first', async () => {
  const { audit } = fresh.store;
  await audit.write([aRead, { ...aRead, subject: 'p2' }, { ...aRead, operation: 'correct' }]);
  const seen = await audit.of('p1', { limit: 10 });
  expect(seen.map((it) => [it.seq, it.operation])).toEqual([
    [3, 'correct'],
    [1, 'readOverview'],
  ]);
  expect(seen[0]).toMatchObject({ actor: 'citizen:p1', rule: 'self', at: expect.any(Number) });
  expect(await audit.of('p1', { before: 3, limit: 10 })).toHaveLength(1);
});
