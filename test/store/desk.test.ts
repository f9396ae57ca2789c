import { validate, version } from 'uuid';
import { aStanding, stalled } from './a-standing.js';
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

const named = (errand: string, round = 1) => ({ errand, round });
const ola = { by: 'ola', name: 'Ola Fjære' };
const eva = { by: 'eva', name: 'Eva Lyng' };

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

test('the queue is narrowed by body, owner, cause, who has it, and whose journeys it is about', async () => {
  const { desk, standings } = fresh.store;
  await standings.save([{ ...aStanding, journey: 'j2', parties: [{ ref: 'ida', is: 'person', roles: ['mother'] }] }]);
  await desk.open(aTask);
  await desk.open({ ...aTask, journey: 'j2', errand: 'e2', body: 'helfo', owner: 'operator', cause: 'unreachable' });
  await desk.claim(named('e2'), ola);
  const found = async (wanted: object) => (await desk.list({ ...wanted, limit: 10 })).tasks.map((it) => it.errand);
  expect(await found({ body: 'nav' })).toEqual(['e1']);
  expect(await found({ body: 'politiet' })).toEqual([]);
  expect(await found({ owner: 'operator' })).toEqual(['e2']);
  expect(await found({ cause: 'unreadable' })).toEqual(['e1']);
  expect(await found({ claimedBy: 'ola' })).toEqual(['e2']);
  expect(await found({ of: ['ida', 'eva'] })).toEqual(['e2']);
});

test('a task opened twice is one, and takes the newer cause without losing who has it', async () => {
  const { desk } = fresh.store;
  await desk.open(aTask);
  const { version } = (await desk.claim(named('e1'), ola))!;
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
  const won = (await Promise.all(['a', 'b', 'c', 'd'].map((by) => desk.claim(named('e1'), { by })))).filter(
    (it) => it !== undefined,
  );
  expect(won).toHaveLength(1);
  const { claimedBy } = won[0]!;
  expect(await desk.claim(named('e1'), { by: claimedBy! })).toMatchObject({ claimedBy });
  expect(await desk.release(named('e1'), { by: 'somebody else' })).toBeUndefined();
  expect(await desk.release(named('e1'), { by: claimedBy! })).toBeDefined();
  expect(await desk.claim(named('e1'), { by: 'next' })).toMatchObject({ claimedBy: 'next' });
});

test('a claim on a version that has passed is refused, and so is one on a closed task', async () => {
  const { desk } = fresh.store;
  await desk.open(aTask);
  await desk.open({ ...aTask, cause: 'silent' });
  expect(await desk.claim({ ...named('e1'), version: 1 }, ola)).toBeUndefined();
  expect(await desk.claim({ ...named('e1'), version: 2 }, ola)).toBeDefined();
  await desk.release(named('e1'), ola);
  await desk.close('e1', 1);
  expect(await desk.claim(named('e1'), ola)).toBeUndefined();
  expect(await desk.claim(named('no such errand'), ola)).toBeUndefined();
});

test('notes are kept in order, and sealed', async () => {
  const { desk } = fresh.store;
  await desk.open(aTask);
  await desk.note('e1', 1, { by: 'ola', text: 'Ringte Kari' });
  await desk.note('e1', 1, { ...eva, text: 'Hun ringer igjen' });
  expect(await desk.notes('e1', 1)).toEqual([
    { by: 'ola', text: 'Ringte Kari', at: expect.any(Number) },
    { ...eva, text: 'Hun ringer igjen', at: expect.any(Number) },
  ]);
  const rows = await raw<{ sealed: Buffer }>(fresh.urls.database, 'SELECT sealed FROM task_notes');
  for (const { sealed } of rows) expect(sealed.toString('latin1')).not.toContain('ring');
});

test('a note that is sent again is written once', async () => {
  const { desk } = fresh.store;
  await desk.open(aTask);
  for (const command of ['one', 'one', 'two']) await desk.note('e1', 1, { ...ola, text: 'Ringte Kari', command });
  expect(await desk.notes('e1', 1)).toHaveLength(2);
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

test('who has a task is known by name, and the name is sealed', async () => {
  const { desk } = fresh.store;
  await desk.open(aTask);
  expect(await desk.claim(named('e1'), ola)).toMatchObject({ claimedName: 'Ola Fjære', claimedAt: expect.any(Number) });
  const [row] = await raw<{ all: string }>(fresh.urls.database, 'SELECT row_to_json(tasks)::text AS all FROM tasks');
  expect(row!.all).not.toContain('Fj');
  const released = await desk.release(named('e1'), ola);
  expect(Object.keys(released!).filter((it) => it.startsWith('claimed'))).toEqual([]);
});

test('a task rests until a day, and comes back by itself on it; opened and due are as they were', async () => {
  const { desk } = fresh.store;
  await desk.open({ ...aTask, due: '2026-12-01' });
  const before = (await desk.get('e1', 1))!;
  const held = await desk.hold(named('e1'), ola, { until: '2026-12-10', reason: 'Venter på Statsforvalteren' });
  expect(held).toMatchObject({ heldUntil: '2026-12-10', due: '2026-12-01', opened: before.opened });
  const resting = async (on: string) => (await desk.list({ body: 'nav', heldOn: on, limit: 5 })).tasks.length;
  expect([await resting('2026-12-09'), await resting('2026-12-10')]).toEqual([1, 0]);
  expect(await desk.resume(named('e1'), ola)).not.toHaveProperty('heldUntil');
  expect(await desk.resume(named('e1'), ola)).toBeUndefined();
});

test('what a task rested for is past when it gets another cause', async () => {
  const { desk } = fresh.store;
  await desk.open(aTask);
  await desk.hold(named('e1'), ola, { until: '2026-12-10', reason: 'Venter' });
  await desk.open(aTask);
  expect(await desk.get('e1', 1)).toHaveProperty('heldUntil');
  await desk.open({ ...aTask, cause: 'no-answer' });
  expect(await desk.get('e1', 1)).not.toHaveProperty('heldUntil');
});

test('what another has is neither held, resumed nor handed over, and a version that has passed changes nothing', async () => {
  const { desk } = fresh.store;
  await desk.open(aTask);
  await desk.claim(named('e1'), ola);
  const held = { until: '2026-12-10', reason: 'Venter' };
  expect(await desk.hold(named('e1'), eva, held)).toBeUndefined();
  expect(await desk.handOver(named('e1'), eva, {})).toBeUndefined();
  expect(await desk.hold({ ...named('e1'), version: 1 }, ola, held)).toBeUndefined();
  await desk.hold({ ...named('e1'), version: 2 }, ola, held);
  expect(await desk.resume(named('e1'), eva)).toBeUndefined();
});

test('a task is handed to a colleague or back to the unit, and the clock runs on', async () => {
  const { desk } = fresh.store;
  await desk.open({ ...aTask, due: '2026-12-01' });
  const { opened } = (await desk.claim(named('e1'), ola))!;
  const given = await desk.handOver(named('e1'), ola, { to: eva, reason: 'Hun kan EØS' });
  expect(given).toMatchObject({ claimedBy: 'eva', claimedName: 'Eva Lyng', opened, due: '2026-12-01' });
  expect(await desk.handOver(named('e1'), ola, {})).toBeUndefined();
  const back = await desk.handOver(named('e1'), eva, {});
  expect(back).toMatchObject({ opened, due: '2026-12-01' });
  expect(back).not.toHaveProperty('claimedBy');
});

test('a task remembers what was done about it, in order, and the words are sealed', async () => {
  const { desk } = fresh.store;
  await desk.open(aTask);
  await desk.claim(named('e1'), ola);
  await desk.claim(named('e1'), ola);
  await desk.hold(named('e1'), ola, { until: '2026-12-10', reason: 'Venter på svar' });
  await desk.handOver(named('e1'), ola, { to: eva, reason: 'Ferie' });
  await desk.release(named('e1'), eva);
  await desk.close('e1', 1);
  await desk.close('e1', 1);
  const history = await desk.history('e1', 1);
  expect(history.map((it) => it.what)).toEqual(['opened', 'claimed', 'held', 'handedOver', 'released', 'closed']);
  expect(history[0]).toMatchObject({ cause: 'unreadable' });
  expect(history[2]).toMatchObject({ ...ola, until: '2026-12-10', reason: 'Venter på svar' });
  expect(history[3]).toMatchObject({ by: 'ola', to: 'Eva Lyng', reason: 'Ferie' });
  const rows = await raw<{ all: string }>(
    fresh.urls.database,
    'SELECT row_to_json(it)::text AS all FROM task_history it',
  );
  for (const { all } of rows) expect(all).not.toMatch(/Ferie|Lyng|svar/);
});

test('tasks are counted as they come and go: all, one’s own, what rests, what is due today', async () => {
  const { desk } = fresh.store;
  const today = '2026-12-01';
  const count = (of: object = {}) =>
    desk.counts({ body: 'nav', owner: 'caseworker', claimedBy: 'ola', today, ...of } as never);
  for (const errand of ['a', 'b', 'c', 'd'])
    await desk.open({ ...aTask, errand, due: errand === 'a' ? today : '2027-01-01' });
  await desk.open({ ...aTask, errand: 'e', body: 'helfo', owner: 'operator' });
  await desk.claim(named('a'), ola);
  await desk.hold(named('b'), eva, { until: '2026-12-05', reason: 'Venter' });
  await desk.hold(named('c'), eva, { until: '2026-12-01', reason: 'Ventet' });
  expect(await count()).toEqual({ all: 4, mine: 1, held: 1, dueToday: 1 });
  await desk.close('a', 1);
  await desk.open({ ...aTask, errand: 'd', owner: 'person', due: '2027-01-01' });
  expect(await count()).toEqual({ all: 2, mine: 0, held: 1, dueToday: 0 });
  expect(await count({ owner: 'operator', body: undefined })).toMatchObject({ all: 1 });
  expect(await count({ body: 'helfo' })).toMatchObject({ all: 0 });
});

test('a doubt in one journey is another task than the same doubt in another', async () => {
  const { desk } = fresh.store;
  const doubt = { ...aTask, errand: 'stop:trigger', cause: 'doubt:wrong-date' };
  await desk.open({ ...doubt, journey: 'j1' });
  await desk.open({ ...doubt, journey: 'j2' });
  expect((await desk.list({ limit: 5 })).tasks.map((it) => it.errand)).toEqual(['j1:stop:trigger', 'j2:stop:trigger']);
  await desk.close('stop:trigger', 1, 'j1');
  expect((await desk.list({ limit: 5 })).tasks.map((it) => it.journey)).toEqual(['j2']);
});

test('with a journey its tasks are erased, and all that was written on them', async () => {
  const { desk, standings } = fresh.store;
  await desk.open(aTask);
  await desk.open({ ...aTask, journey: 'j2', errand: 'e2' });
  for (const errand of ['e1', 'e2']) await desk.note(errand, 1, { ...ola, text: 'Ringte Kari' });
  await standings.erase('j');
  expect((await desk.list({ limit: 5 })).tasks.map((it) => it.errand)).toEqual(['e2']);
  const left = await raw(fresh.urls.database, 'SELECT errand FROM task_notes UNION SELECT errand FROM task_history');
  expect(left).toEqual([{ errand: 'e2' }]);
  expect(await desk.counts({ body: 'nav', owner: 'caseworker', claimedBy: 'ola', today: '2026-12-01' })).toMatchObject({
    all: 1,
  });
});

test('colleagues are those of the body who have been at the desk, by an id that says nothing', async () => {
  const { colleagues } = fresh.store.desk;
  await colleagues.isHere({ body: 'nav', actor: 'ola', name: 'Ola Fjære' });
  await colleagues.isHere({ body: 'nav', actor: 'ola', name: 'Ola Fjære' });
  await colleagues.isHere({ body: 'nav', actor: 'eva', name: 'Eva Lyng' });
  await colleagues.isHere({ body: 'helfo', actor: 'siv', name: 'Siv Hav' });
  const [found, ...others] = await colleagues.of('nav', 'ola');
  expect([found?.name, others]).toEqual(['Eva Lyng', []]);
  expect(found?.id).not.toContain('eva');
  expect(await colleagues.find('nav', found!.id)).toMatchObject({ actor: 'eva', name: 'Eva Lyng' });
  expect(await colleagues.find('helfo', found!.id)).toBeUndefined();
});

test('a page of tasks comes with what its journeys say of them', async () => {
  const { desk, standings } = fresh.store;
  await standings.save([
    {
      ...aStanding,
      journey: 'j',
      grief: true,
      errands: [
        { ...stalled, id: 'e1' },
        { ...stalled, id: 'e2' },
      ],
    },
  ]);
  const frames = await desk.frames([
    { journey: 'j', errand: 'e1' },
    { journey: 'j', errand: 'j:stop:trigger' },
    { journey: 'none', errand: 'e9' },
  ]);
  const own = { id: 'e1', state: 'stalled' };
  expect(frames.get('e1')).toMatchObject({ lifeEvent: 'having-children', grief: true, errands: [own] });
  expect(frames.get('j:stop:trigger')?.errands).toEqual([]);
  expect(frames.has('e9')).toBe(false);
});

test('how an errand came where it is can be read, round by round', async () => {
  const { standings, changes } = fresh.store;
  for (const [nth, state] of (['withBody', 'stalled', 'granted'] as const).entries())
    await standings.save([{ ...aStanding, seq: nth + 10, errands: [{ ...stalled, state, waitsFor: 'body' }] }]);
  expect((await changes.ofErrand('errand-1')).map((it) => it.state)).toEqual(['withBody', 'stalled', 'granted']);
});
