import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { createMetrics } from '../../api/metrics.js';
import type { ErrandStanding, WaitsFor } from '../../journey/standing.js';
import { nationalNumber } from '../../stand-ins/national-number.js';
import { openDb, type PooledDb } from '../../store/db.js';
import { createOverview, mostBehind } from '../../store/overview.js';
import { anErrand, aStanding } from '../store/a-standing.js';
import { type FreshStore, freshStore } from '../store/fresh.js';
import { rowsTouched } from '../store/rows-touched.js';
import { scrape, seriesOf, valuesOf } from './scrape.js';

let fresh: FreshStore;
let db: PooledDb;
beforeAll(async () => {
  fresh = await freshStore();
  db = openDb(fresh.urls.database, { size: 3 });
});
afterAll(async () => {
  await db.close();
  await fresh.drop();
});

const ways: readonly Pick<ErrandStanding, 'state' | 'waitsFor' | 'cause'>[] = [
  ...(['person', 'body', 'caseworker', 'operator', 'errand', 'date', 'unknown', 'settling'] as WaitsFor[]).map(
    (waitsFor) => ({ state: 'waiting' as const, waitsFor }),
  ),
  { state: 'stalled', waitsFor: 'operator', cause: 'unavailable' },
  { state: 'stalled', waitsFor: 'person', cause: 'filter:livesAbroad' },
  ...(['granted', 'refused', 'lapsed'] as const).map((state) => ({ state, waitsFor: 'nobody' as const })),
];

/** A journey whose errands are in every state, with all that it leaves in the other tables. */
async function aWholeJourney(nth: number): Promise<void> {
  const { standings, effects, desk, events, deliveries } = fresh.store;
  const journey = randomUUID();
  const ref = randomUUID();
  const errands = ways.map((way, place) => ({
    ...{ ...anErrand, ...way, id: randomUUID(), about: ref, seenBy: [ref] },
    with: place % 2 === 0 ? 'nav' : ['solvik', 'granlia'][nth % 2]!,
  }));
  await standings.save([{ ...aStanding, journey, errands, begun: nth }]);
  const [errand] = errands;
  await desk.open({
    ...{ journey, errand: errand!.id, round: 1, step: 's', about: ref, body: 'nav', cause: 'unreadable' },
    owner: (['person', 'caseworker', 'operator'] as const)[nth % 3]!,
  });
  const source = `urn:no:orgnr:31${String(1_000_000 + nth)}`;
  await events.record({ source, id: randomUUID(), type: `no.${nth}`, time: 1, body: {} });
  const event = { source: 'folkeregisteret', id: randomUUID() };
  await events.record({ ...event, type: 't', time: 1, body: {} });
  if (nth % 2 === 0) await events.park(event.source, event.id, `about ${ref}`, Date.now());
  const told = await deliveries.add({
    ...{ source: event.source, event: event.id, journey },
    ...{ disposition: 'started' as const, start: {} },
  });
  if (nth % 2 === 0) await deliveries.delivered(told);
  for (const [place, outcome] of (['sent', 'answered', 'unknown', 'stopped', 'unreachable'] as const).entries()) {
    const key = `${journey}/${place}`;
    await effects.begin(key, { journey, errand: errand!.id, body: 'nav', act: 'submit', digest: key });
    await effects.sending(key);
    await effects[outcome](key, { cause: `because of ${nth}` });
  }
}

/** Many more, straight into the tables: as many rows as a country's day. */
async function manyMore(count: number): Promise<void> {
  for (let left = count; left > 0; left -= 500)
    await fresh.store.standings.save(
      Array.from({ length: Math.min(left, 500) }, (_, place) => ({
        ...aStanding,
        journey: randomUUID(),
        errands: ways.map((way) => ({ ...anErrand, ...way, id: randomUUID(), since: place })),
      })),
    );
  for (const statement of [
    `INSERT INTO effects (key, journey, errand, body, act, digest, state, unreachable_since)
     SELECT gen_random_uuid(), 'j', 'e', 'nav', 'submit', 'd', 'unreachable', now() FROM generate_series(1, $1)`,
    `INSERT INTO deliveries (source, event, journey, disposition, counts)
     SELECT e.source, e.id, gen_random_uuid(), 'told', true FROM generate_series(1, $1), (SELECT * FROM events LIMIT 1) AS e`,
    `INSERT INTO journeys (journey, told, touched)
     SELECT gen_random_uuid(), 1, now() - interval '1 h' FROM generate_series(1, $1 / 10)`,
    `INSERT INTO tasks (errand, round, journey, step, about, body, cause, owner)
     SELECT gen_random_uuid(), 1, 'j', 's', 'm', 'nav', 'silent', 'operator' FROM generate_series(1, $1)`,
  ])
    await db.query(statement, [count]);
  await db.query('ANALYZE');
}

test('a thousand journeys show the series that few show, and a scrape touches no more rows for them', async () => {
  for (let nth = 0; nth < 6; nth += 1) await aWholeJourney(nth);
  await manyMore(1);
  const few = seriesOf(await scrape(db));
  expect(new Set(few).size).toBe(few.length);
  expect(few).toContain('livsferd_stalls{cause="filter",body="municipality",waits_for="person"}');

  for (let nth = 6; nth < 50; nth += 1) await aWholeJourney(nth);
  await manyMore(1_000);
  expect(seriesOf(await scrape(db))).toEqual(few);
  const before = await rowsTouched(db, scrape);

  await manyMore(2_000);
  expect(seriesOf(await scrape(db))).toEqual(few);
  expect(before).toBeLessThan(mostBehind);
  expect(await rowsTouched(db, scrape)).toBeLessThan(mostBehind);

  for (const value of valuesOf(few)) {
    expect(value).not.toMatch(/\d{3}/);
    expect(value).toMatch(/^[A-Za-z][\w.-]*$/);
  }
});

test('while the database is away, nothing that lies in it is shown', async () => {
  const metrics = createMetrics();
  const there = seriesOf(await metrics.show(await createOverview(db).read(['nav'])));
  expect(there).toContain('livsferd_standings_behind');
  const page = await metrics.show(undefined);
  expect(page).toMatch(/^livsferd_store_up 0$/m);
  expect(seriesOf(page).filter((it) => !it.startsWith('livsferd_store_up'))).toEqual([]);
});

/** It begins with a letter, as a word does. */
const aReference = 'a747d594-c2c4-466a-88bf-6fff32abba91';

test('what comes from outside never becomes a series', async () => {
  const metrics = createMetrics();
  const number = nationalNumber('1991-04-05', 'kvinne', () => false);
  for (const from of [number, aReference, `ref-${number}`, 'a"b\nc', 'x'.repeat(80), 'pers 12', '2026-01-01']) {
    metrics.signedIn(from, from);
    metrics.replayed(from);
    metrics.received(from, from);
    metrics.acted(from, true);
  }
  metrics.signedIn('person', 'state-mismatch');
  const series = seriesOf(await metrics.show(undefined)).filter((it) => it.includes('{'));
  expect(series.sort()).toEqual([
    'livsferd_acts_total{type="other",moved="true"}',
    'livsferd_events_received_total{type="other",disposition="other"}',
    'livsferd_idempotent_replays_total{operation="other"}',
    'livsferd_sign_ins_total{kind="other",result="other"}',
    'livsferd_sign_ins_total{kind="person",result="state-mismatch"}',
  ]);
});

test('a live stream is counted while it is open, and not timed', async () => {
  const metrics = createMetrics();
  const app = express().use(metrics.measure);
  app.get('/live/:journey', (_, res) => void res.type('text/event-stream').write('data: {}\n\n'));
  app.get('/still', (_, res) => void res.type('text/plain').write('...'));
  const server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const stop = new AbortController();
  for (const path of ['/live/one', '/live/two', '/still']) await fetch(url + path, { signal: stop.signal });
  const streams = async () => /^livsferd_live_streams\{.*$/m.exec(await metrics.show(undefined))?.[0];
  expect(await streams()).toBe('livsferd_live_streams{route="/live/:journey"} 2');

  stop.abort();
  while (await streams()) await new Promise((resolve) => setTimeout(resolve, 5));
  const page = await metrics.show(undefined);
  expect(page).toContain('livsferd_http_requests_total{route="/live/:journey",method="GET",status="200"} 2');
  expect(page).not.toMatch(/livsferd_http_request_seconds_count\{route="\/live/);
  server.close();
});
