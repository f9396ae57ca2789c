import { validate, version } from 'uuid';
import { type FreshStore, freshStore } from './fresh.js';
import { raw } from './raw.js';

let fresh: FreshStore;
beforeAll(async () => {
  fresh = await freshStore();
});
afterEach(() => fresh.empty());
afterAll(() => fresh.drop());

const aTask = {
  journey: 'j',
  errand: 'e1',
  round: 1,
  step: 'child-benefit',
  about: 'mother',
  body: 'nav',
  cause: 'unreadable',
  owner: 'caseworker',
} as const;

test('the queue goes by deadline, page by page, and closed tasks are not in it', async () => {
  const { desk } = fresh.store;
  await desk.open({ ...aTask, errand: 'late', due: '2026-05-01' });
  await desk.open({ ...aTask, errand: 'none' });
  await desk.open({ ...aTask, errand: 'soon', due: '2026-02-01' });
  await desk.open({ ...aTask, errand: 'shut', due: '2026-01-01' });
  await desk.close('shut', 1);
  const first = await desk.list({ limit: 2 });
  expect(first.tasks.map((it) => it.errand)).toEqual(['soon', 'late']);
  const second = await desk.list({ limit: 2, after: first.next! });
  expect(second.tasks.map((it) => it.errand)).toEqual(['none']);
  expect(second.next).toBeUndefined();
  expect((await desk.get('shut', 1))?.closed).toEqual(expect.any(Number));
});

test('the queue is narrowed by bodies, owner, cause and who has it', async () => {
  const { desk } = fresh.store;
  await desk.open(aTask);
  await desk.open({ ...aTask, errand: 'e2', body: 'helfo', owner: 'operator', cause: 'unreachable' });
  await desk.claim('e2', 1, 'ola');
  const found = async (wanted: object) => (await desk.list({ ...wanted, limit: 10 })).tasks.map((it) => it.errand);
  expect(await found({ bodies: ['nav'] })).toEqual(['e1']);
  expect(await found({ bodies: ['nav', 'helfo'] })).toEqual(['e1', 'e2']);
  expect(await found({ bodies: [] })).toEqual([]);
  expect(await found({ owner: 'operator' })).toEqual(['e2']);
  expect(await found({ cause: 'unreadable' })).toEqual(['e1']);
  expect(await found({ claimedBy: 'ola' })).toEqual(['e2']);
});

test('a task opened twice is one, and takes the newer cause without losing who has it', async () => {
  const { desk } = fresh.store;
  await desk.open(aTask);
  const { version } = (await desk.claim('e1', 1, 'ola'))!;
  await desk.open(aTask);
  expect(await desk.get('e1', 1)).toMatchObject({ claimedBy: 'ola', version });
  await desk.open({ ...aTask, cause: 'silent' });
  expect(await desk.get('e1', 1)).toMatchObject({ claimedBy: 'ola', cause: 'silent', version: version + 1 });
  await desk.close('e1', 1);
  await desk.open(aTask);
  expect(await desk.get('e1', 1)).toMatchObject({ cause: 'unreadable' });
  expect(await desk.get('e1', 1)).not.toHaveProperty('claimedBy');
});

test('of many who claim a task at once, one has it', async () => {
  const { desk } = fresh.store;
  await desk.open(aTask);
  const won = (await Promise.all(['a', 'b', 'c', 'd'].map((by) => desk.claim('e1', 1, by)))).filter(
    (it) => it !== undefined,
  );
  expect(won).toHaveLength(1);
  const { claimedBy } = won[0]!;
  expect(await desk.claim('e1', 1, claimedBy!)).toMatchObject({ claimedBy });
  expect(await desk.release('e1', 1, 'somebody else')).toBeUndefined();
  expect(await desk.release('e1', 1, claimedBy!)).toBeDefined();
  expect(await desk.claim('e1', 1, 'next')).toMatchObject({ claimedBy: 'next' });
});

test('a claim on a version that has passed is refused, and so is one on a closed task', async () => {
  const { desk } = fresh.store;
  await desk.open(aTask);
  await desk.open({ ...aTask, cause: 'silent' });
  expect(await desk.claim('e1', 1, 'ola', 1)).toBeUndefined();
  expect(await desk.claim('e1', 1, 'ola', 2)).toBeDefined();
  await desk.release('e1', 1, 'ola');
  await desk.close('e1', 1);
  expect(await desk.claim('e1', 1, 'ola')).toBeUndefined();
  expect(await desk.claim('no such errand', 1, 'ola')).toBeUndefined();
});

test('notes are kept in order, and sealed', async () => {
  const { desk } = fresh.store;
  await desk.open(aTask);
  await desk.note('e1', 1, { by: 'ola', text: 'Ringte Kari' });
  await desk.note('e1', 1, { by: 'eva', text: 'Hun ringer igjen' });
  expect(await desk.notes('e1', 1)).toEqual([
    { by: 'ola', text: 'Ringte Kari', at: expect.any(Number) },
    { by: 'eva', text: 'Hun ringer igjen', at: expect.any(Number) },
  ]);
  const rows = await raw<{ sealed: Buffer }>(fresh.urls.database, 'SELECT sealed FROM task_notes');
  for (const { sealed } of rows) expect(sealed.toString('latin1')).not.toContain('ring');
});

test('a dialog has one id for a participant and an errand, made once', async () => {
  const { dialogs } = fresh.store;
  const ids = await Promise.all(Array.from({ length: 5 }, () => dialogs.idOf('j', 'e1', 'mother')));
  expect(new Set(ids).size).toBe(1);
  expect(validate(ids[0]) && version(ids[0]!)).toBe(7);
  expect(await dialogs.idOf('j', 'e1', 'father')).not.toBe(ids[0]);
  expect(await dialogs.openOf('e1')).toEqual([]);
  await dialogs.opened(ids[0]!);
  expect(await dialogs.openOf('e1')).toEqual([{ id: ids[0], participant: 'mother' }]);
  await dialogs.closed(ids[0]!);
  expect(await dialogs.openOf('e1')).toEqual([]);
});

test('the latest word of each person on an errand stands', async () => {
  const { consents } = fresh.store;
  await consents.give({ journey: 'j', errand: 'e1', by: 'mother', choice: 'family-name', at: 1 });
  await consents.give({ journey: 'j', errand: 'e1', by: 'father', at: 2 });
  await consents.withdraw({ journey: 'j', errand: 'e1', by: 'father', at: 3 });
  expect(await consents.standing('j', 'e1')).toEqual({
    mother: { says: 'yes', choice: 'family-name', at: 1 },
    father: { says: 'no', at: 3 },
  });
  expect(await consents.standing('j', 'e2')).toEqual({});
});
