import { openDb } from '../../store/db.js';
import { tidy } from '../../store/tidy.js';
import { type FreshStore, freshStore } from './fresh.js';
import { raw } from './raw.js';

let fresh: FreshStore;
beforeAll(async () => {
  fresh = await freshStore();
}, 120_000);
afterEach(() => fresh.empty());
afterAll(() => fresh?.drop());

const sent = { under: ['person:ada', 'POST', '/journeys/j/acts', 'Key-of-hers'], content: { says: 'kanarifugl' } };
const answer = { status: 200, body: { moved: true, name: 'papegøye' }, headers: { Location: '/journeys/j' } };
const rows = () => raw<{ id: Buffer }>(fresh.urls.database, 'SELECT * FROM answered');

test('the first answer is given again, whatever was answered after it', async () => {
  const { answered } = fresh.store;
  expect(await answered.begin(sent)).toBe('open');
  expect(await answered.begin(sent)).toBe('open');
  await answered.keep(sent, answer);
  await answered.keep(sent, { status: 202 });
  expect(await answered.begin(sent)).toEqual(answer);
});

test('a key stands for one content, and for nobody else’s, and each letter counts', async () => {
  const { answered } = fresh.store;
  await answered.begin(sent);
  const [who, verb, address, key] = sent.under as [string, string, string, string];
  expect(await answered.begin({ ...sent, content: { says: 'gjøk' } })).toBe('other');
  for (const under of [
    ['person:ben', verb, address, key],
    [who, verb, '/journeys/k/acts', key],
    [who, verb, address, key.toLowerCase()],
  ])
    expect(await answered.begin({ ...sent, under })).toBe('open');
});

test('of those who ask at once with different content, one is first', async () => {
  const all = await Promise.all(
    Array.from({ length: 20 }, (_, it) => fresh.store.answered.begin({ ...sent, content: it % 2 })),
  );
  expect(new Set(all)).toEqual(new Set(['open', 'other']));
  expect(all.filter((it) => it === 'open')).toHaveLength(10);
});

test('a key of which nothing came may stand for something else; one that was answered may not', async () => {
  const { answered } = fresh.store;
  const other = { ...sent, content: 'other' };
  await answered.begin(sent);
  await answered.forget(other);
  expect(await answered.begin(other)).toBe('other');
  await answered.forget(sent);
  expect(await answered.begin(other)).toBe('open');
  await answered.keep(other, answer);
  await answered.forget(other);
  expect(await answered.begin(sent)).toBe('other');
});

test('a command is the same for the same, and another for anything else', () => {
  const { answered } = fresh.store;
  const command = answered.commandOf(sent);
  expect(command).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(answered.commandOf({ under: [...sent.under], content: { says: 'kanarifugl' } })).toBe(command);
  expect(answered.commandOf({ ...sent, content: { says: 'gjøk' } })).not.toBe(command);
});

test('nothing that was sent or answered can be read, or guessed, in the database', async () => {
  await fresh.store.answered.begin(sent);
  await fresh.store.answered.keep(sent, answer);
  const text = JSON.stringify((await rows()).map((it) => Object.values(it).map(String)));
  expect(text).not.toMatch(/kanarifugl|papeg|ada|Key-of-hers|journeys/);
});

test('answers are kept for 30 days, and commands for 60', async () => {
  const db = openDb(fresh.urls.database, { size: 1 });
  const age = async (days: number) => {
    await db.query(`UPDATE answered SET began = now() - interval '${days} days'`);
    await db.query(`UPDATE commands SET done = now() - interval '${2 * days} days'`);
    await tidy(db);
    return [(await rows()).length, (await db.query('SELECT 1 FROM commands')).length];
  };
  await fresh.store.answered.begin(sent);
  await fresh.store.consents.give({ journey: 'j', errand: 'e', by: 'ada', command: 'one' });
  expect(await age(29)).toEqual([1, 1]);
  expect(await age(31)).toEqual([0, 0]);
  await db.close();
});

test('a yes is said once under one name, unless it has been taken back', async () => {
  const { consents } = fresh.store;
  const yes = { journey: 'j', errand: 'e', by: 'ada', at: 1, command: 'one' };
  const says = async () => (await consents.standing('j', 'e')).ada?.says;
  await consents.give(yes);
  await consents.withdraw({ ...yes, command: 'two' });
  await consents.give(yes);
  expect(await says()).toBe('no');
  await consents.withdraw({ journey: 'j', errand: 'e', by: 'ada', undoes: 'one' });
  await consents.give(yes);
  expect(await says()).toBe('yes');
});
