import { type FreshStore, freshStore } from './fresh.js';
import { raw } from './raw.js';

let fresh: FreshStore;
beforeAll(async () => {
  fresh = await freshStore();
});
afterAll(() => fresh.drop());

const aBirth = {
  source: 'folkeregisteret',
  id: '1',
  type: 'freg.birth.registered',
  time: '2026-01-03T10:00:00Z',
  body: { number: '03859012345', hendelse: { art: 'foedsel' } },
};

test('an event is written once, known when it comes again, and in conflict when the same id says something else', async () => {
  const { events } = fresh.store;
  expect(await events.record(aBirth)).toBe('new');
  expect(await events.record(aBirth)).toBe('known');
  expect(await events.record({ ...aBirth, body: { hendelse: { art: 'foedsel' }, number: '03859012345' } })).toBe(
    'known',
  );
  expect(await events.record({ ...aBirth, body: { number: '03859012346' } })).toBe('conflicting');
  expect(await events.record({ ...aBirth, source: 'another register' })).toBe('new');
  expect((await events.get('folkeregisteret', '1'))?.body).toEqual(aBirth.body);
  expect((await events.get('folkeregisteret', '1'))?.time).toBe(Date.parse(aBirth.time));
});

test('of an event that comes many times at once, one is new', async () => {
  const said = await Promise.all(
    Array.from({ length: 20 }, () => fresh.store.events.record({ ...aBirth, id: 'at once' })),
  );
  expect(said.filter((it) => it === 'new')).toHaveLength(1);
  expect(said.filter((it) => it === 'known')).toHaveLength(19);
});

test('what an event said cannot be read in the database, nor moved to another event', async () => {
  await fresh.store.events.record({ ...aBirth, id: 'a' });
  await fresh.store.events.record({ ...aBirth, id: 'b' });
  const [row] = await raw<{ body: Buffer }>(fresh.urls.database, "SELECT body FROM events WHERE id = 'a'");
  expect(row!.body.toString('latin1')).not.toContain('03859012345');
  await raw(fresh.urls.database, "UPDATE events SET body = $1 WHERE id = 'b'", [row!.body]);
  await expect(fresh.store.events.get('folkeregisteret', 'b')).rejects.toThrow();
});

test('what is done waits no more, what is parked waits until its time, and the urgent goes first', async () => {
  const other = await freshStore();
  const { events } = other.store;
  for (const id of ['1', '2', '3']) await events.record({ ...aBirth, id });
  await events.record({ ...aBirth, id: 'annulled', urgent: true });
  await events.done('folkeregisteret', '1');
  await events.park('folkeregisteret', '2', 'the child is not copied yet', Date.now() + 60_000);

  expect((await events.pending(10)).map((it) => it.id)).toEqual(['annulled', '3']);
  expect((await events.pending(1)).map((it) => it.id)).toEqual(['annulled']);
  const later = await events.pending(10, Date.now() + 61_000);
  expect(later.map((it) => it.id)).toEqual(['annulled', '2', '3']);
  expect(later[1]).toMatchObject({ state: 'parked', reason: 'the child is not copied yet', tries: 1 });
  await other.drop();
});

test('a cursor and its events move together, or not at all', async () => {
  const { store } = fresh;
  await store.cursors.move('births', '10', '"a"');
  const broken = store.inTransaction(async (tx) => {
    await tx.events.record({ ...aBirth, id: 'page-1' });
    await tx.cursors.move('births', '20');
    throw new Error('the page was cut off');
  });
  await expect(broken).rejects.toThrow('cut off');
  expect(await store.cursors.read('births')).toEqual({ position: '10', etag: '"a"' });
  expect(await store.events.get('folkeregisteret', 'page-1')).toBeUndefined();

  await store.inTransaction(async (tx) => {
    await tx.events.record({ ...aBirth, id: 'page-1' });
    await tx.cursors.move('births', 20);
  });
  expect(await store.cursors.read('births')).toEqual({ position: '20' });
  expect(await store.events.get('folkeregisteret', 'page-1')).toBeDefined();
  expect(await store.cursors.read('deaths')).toBeUndefined();
});

test('a delivery is told until it is delivered, and counted once', async () => {
  const { events, deliveries } = fresh.store;
  await events.record({ ...aBirth, id: 'told' });
  const news = { type: 'trigger.annulled', id: 'told' } as const;
  const it = { source: 'folkeregisteret', event: 'told', journey: 'j1', disposition: 'told', news } as const;
  const id = await deliveries.add(it);
  expect(await deliveries.add(it)).toBe(id);
  expect(await deliveries.undelivered(10)).toEqual([{ ...it, id, failures: 0 }]);

  await deliveries.failed(id, 'Temporal is away', Date.now() + 60_000);
  expect(await deliveries.undelivered(10)).toEqual([]);
  expect(await deliveries.undelivered(10, Date.now() + 61_000)).toMatchObject([{ id, failures: 1 }]);

  expect(await deliveries.countTold('j1')).toBe(0);
  await deliveries.delivered(id);
  await deliveries.delivered(id);
  expect(await deliveries.countTold('j1')).toBe(1);
  expect(await deliveries.undelivered(10, Date.now() + 61_000)).toEqual([]);
});

test('a start is not counted as news, and one event may concern several journeys', async () => {
  const { events, deliveries } = fresh.store;
  await events.record({ ...aBirth, id: 'many' });
  const of = { source: 'folkeregisteret', event: 'many' };
  const started = await deliveries.add({
    ...of,
    journey: 'j2',
    disposition: 'started',
    start: { lifeEvent: 'having-children' },
  });
  await deliveries.add({ ...of, journey: 'j3', disposition: 'told', news: { type: 'trigger.annulled', id: 'many' } });
  await deliveries.delivered(started);
  expect(await deliveries.countTold('j2')).toBe(0);
  expect((await deliveries.undelivered(10)).map((it) => it.journey)).toContain('j3');
});

test('an event that was parked or ignored may still be delivered, and a delivered one is never taken back', async () => {
  const { events, deliveries } = fresh.store;
  await events.record({ ...aBirth, id: 'changes' });
  const of = { source: 'folkeregisteret', event: 'changes' };
  await deliveries.add({ ...of, disposition: 'parked', reason: 'not copied yet' });
  expect(await deliveries.of('folkeregisteret', 'changes')).toEqual([
    { disposition: 'parked', reason: 'not copied yet' },
  ]);
  await deliveries.add({ ...of, disposition: 'ignored', reason: 'not resident' });
  expect(await deliveries.of('folkeregisteret', 'changes')).toEqual([
    { disposition: 'ignored', reason: 'not resident' },
  ]);
  const told = { ...of, journey: 'j4', news: { type: 'trigger.annulled', id: 'changes' } } as const;
  await deliveries.add({ ...told, disposition: 'told' });
  await deliveries.add({ ...told, disposition: 'ignored', reason: 'too late' });
  expect(await deliveries.of('folkeregisteret', 'changes')).toContainEqual({ journey: 'j4', disposition: 'told' });
});
