import { createRegister } from '../../agencies/folkeregisteret/register.js';
import type { FeedEntry, FeedPage, PersonEvent } from '../../agencies/register.js';
import { hangUp } from '../../channels/line.js';
import { closeAll, json, listen } from '../channels/listen.js';
import { type Bodies, failureOf, openBodies } from './bodies.js';

let bodies: Bodies;
beforeAll(async () => {
  bodies = await openBodies();
});
afterAll(async () => {
  await hangUp();
  await bodies.town.stop();
});
beforeEach(async () => {
  await hangUp();
  await bodies.town.control('folkeregisteret', 'DELETE', '');
});
afterEach(closeAll);

const page = async (from: number): Promise<FeedPage<FeedEntry>> => {
  const found = await bodies.register.readFeed({ from });
  if (typeof found === 'string') throw new Error(found);
  return found;
};
const fault = (order: object) => bodies.town.control('folkeregisteret', 'PUT', '/faults', order);
const eventsSince = async (from: number): Promise<readonly PersonEvent[]> =>
  bodies.register.readEvents((await page(from)).entries);

test('a new reader begins at the newest entry', async () => {
  expect(await bodies.register.last()).toBe(1000);
});

test('pages follow one another without a gap, a thousand at a time', async () => {
  await bodies.act('/events', { times: 2500 });
  const sizes: number[] = [];
  for (let from = 1001, more = true; more; ) {
    const { entries, next } = await page(from);
    if (entries.length > 0) expect(entries[0]?.sequence).toBe(from);
    sizes.push(entries.length);
    more = next !== from;
    from = next;
  }
  expect(sizes).toEqual([1000, 1000, 500, 0]);
});

test('at the end of the feed nothing has changed until something has', async () => {
  const { etag, next } = await page(1001);
  expect([typeof etag, next]).toEqual(['string', 1001]);
  expect(await bodies.register.readFeed({ from: 1001, etag: etag! })).toBe('unchanged');
  await bodies.act('/events', { times: 1 });
  expect(await bodies.register.readFeed({ from: 1001, etag: etag! })).toMatchObject({ next: 1002 });
});

test('a place that is no longer kept is too old', async () => {
  await bodies.town.control('folkeregisteret', 'POST', '/manners', { oldest: 900 });
  expect(await bodies.register.readFeed({ from: 899 })).toBe('tooOld');
});

test('being told to wait is in milliseconds', async () => {
  await fault({ fault: '429', milliseconds: 2500 });
  expect(await failureOf(bodies.register.readFeed({ from: 1001 }))).toMatchObject({
    name: 'Unavailable',
    status: 429,
    retryAfterMs: 2500,
  });
});

test.each([
  ['500', 'Unavailable'],
  ['cut', 'Unavailable'],
  ['html', 'Unreadable'],
  ['garbage', 'Unreadable'],
])('a feed that answers with %s is %s, and the next look is as good as new', async (kind, name) => {
  await fault({ fault: kind });
  expect(await failureOf(bodies.register.readFeed({ from: 1001 }))).toMatchObject({ name });
  expect(await page(1001)).toMatchObject({ entries: [], next: 1001 });
});

test('a 304 that nobody asked for, and an entry nobody can read, are not passed over', async () => {
  const { base } = await listen(({ url }, res) =>
    url.endsWith('seq=1') ? res.writeHead(304).end() : json(res, 200, [{ sekvensnummer: 5 }]),
  );
  const register = createRegister({ base, token: async () => 'a-token' });
  expect(await failureOf(register.readFeed({ from: 1 }))).toMatchObject({ name: 'Unreadable' });
  expect(await failureOf(register.readFeed({ from: 2 }))).toMatchObject({ name: 'Unreadable' });
});

test('a birth is told once, on the child, with its day', async () => {
  const { mother, father } = await bodies.family('married');
  const { children } = await bodies.act('/births', { mother, father, born: '2026-11-20', children: [{ live: true }] });
  const births = (await eventsSince(1001)).filter(({ type }) => type === 'freg.birth.registered');
  expect(births).toEqual([
    {
      source: 'folkeregisteret',
      id: expect.stringMatching(/^10\d\d$/),
      type: 'freg.birth.registered',
      time: expect.stringMatching(/^2\d{3}-.*[+-]\d\d:\d\d$/),
      person: children[0].fnr,
      part: 'foedsel',
      day: '2026-11-20',
    },
  ]);
});

test('a stillbirth is told on each parent, and never as a birth', async () => {
  const { mother, father } = await bodies.family('married');
  await bodies.act('/births', { mother, father, born: '2026-11-20', children: [{ live: false }] });
  const events = await eventsSince(1001);
  expect(events.map(({ type, person, as, day }) => ({ type, person, as, day }))).toEqual([
    { type: 'freg.stillbirth.registered', person: mother, as: 'mother', day: '2026-11-20' },
    { type: 'freg.stillbirth.registered', person: father, as: 'father', day: '2026-11-20' },
  ]);
});

test('an annulled birth, a correction, a death and its annulment are told as what they are', async () => {
  const { mother, father } = await bodies.family('married');
  const { children } = await bodies.act('/births', { mother, father, born: '2026-11-20', children: [{ live: true }] });
  const child = children[0].fnr;
  const from = (await bodies.register.last()) + 1;
  await bodies.act('/corrections', { child, born: '2026-11-19' });
  await bodies.act('/annulments', { child });
  await bodies.act('/deaths', { person: father, died: '2026-11-21' });
  await bodies.act('/deaths', { person: father, died: '2026-11-21', annulled: true });
  const types = (await eventsSince(from)).map(({ type, person }) => [type, person]);
  expect(types).toEqual(
    expect.arrayContaining([
      ['freg.birth.corrected', child],
      ['freg.birth.annulled', child],
      ['freg.identity.changed', child],
      ['freg.parentage.changed', mother],
      ['freg.death.registered', father],
      ['freg.death.annulled', father],
    ]),
  );
  expect(types.filter(([type]) => type === 'freg.birth.registered')).toEqual([]);
});

test('a new number for a D-number names both', async () => {
  const { mother } = await bodies.family('d-number-mother');
  const { fnr } = await bodies.act('/numbers', { person: mother });
  expect(await eventsSince(1001)).toContainEqual(
    expect.objectContaining({ type: 'freg.identity.changed', person: fnr, formerly: mother }),
  );
});

test('no document is fetched for what concerns nobody', async () => {
  await bodies.act('/events', { times: 3 });
  const events = await eventsSince(1001);
  expect(events.map(({ type }) => type)).toEqual(['ignored', 'ignored', 'ignored']);
  const { entries } = await bodies.town.ledger('folkeregisteret');
  expect(entries.filter(({ path }: { path: string }) => path.includes('bulkoppslag'))).toEqual([]);
});
