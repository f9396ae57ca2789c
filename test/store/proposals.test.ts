import { type FreshStore, freshStore } from './fresh.js';

let fresh: FreshStore;
beforeAll(async () => {
  fresh = await freshStore();
});
afterEach(() => fresh.empty());
afterAll(() => fresh.drop());

const granted = { errand: 'e1', round: 1, outcome: 'granted', on: '2026-02-01', by: 'kari', command: 'one' };
const say = (change: Partial<typeof granted> = {}) => fresh.store.proposals.say({ ...granted, ...change });

test('a decision is proposed by one and seconded by another', async () => {
  expect(await say()).toBe('proposed');
  expect(await fresh.store.proposals.open('e1', 1)).toEqual({ outcome: 'granted', on: '2026-02-01', by: 'kari' });
  expect(await say({ by: 'per', command: 'two' })).toBe('seconded');
  expect(await fresh.store.proposals.open('e1', 1)).toBeUndefined();
});

test('nobody seconds their own, whatever they call it', async () => {
  await say();
  expect(await say({ command: 'two' })).toBe('own');
  expect(await fresh.store.proposals.open('e1', 1)).toMatchObject({ by: 'kari' });
});

test('the same act sent again is the same act, before it is seconded and after', async () => {
  expect([await say(), await say()]).toEqual(['proposed', 'proposed']);
  const second = { by: 'per', command: 'two' };
  expect([await say(second), await say(second), await say()]).toEqual(['seconded', 'seconded', 'proposed']);
});

test('somebody else’s command is not one’s own', async () => {
  await say();
  expect(await say({ by: 'per' })).toBe('seconded');
});

test.each([{ outcome: 'refused' }, { on: '2026-02-02' }])('another decision is another proposal: %j', async (other) => {
  await say();
  expect(await say({ by: 'per', command: 'two', ...other })).toBe('proposed');
  expect(await say({ command: 'three' })).toBe('proposed');
  expect(await say({ by: 'per', command: 'four' })).toBe('seconded');
});

test('what two have agreed on is used up: the next decision needs two again', async () => {
  await say();
  await say({ by: 'per', command: 'two' });
  expect(await say({ by: 'liv', command: 'three' })).toBe('proposed');
});

test('of two who say the same at once, one proposes and the other seconds', async () => {
  const both = await Promise.all([say(), say({ by: 'per', command: 'two' })]);
  expect(both.sort()).toEqual(['proposed', 'seconded']);
});

test('each round is decided by itself', async () => {
  await say();
  expect(await say({ round: 2, by: 'per', command: 'two' })).toBe('proposed');
});

test('a proposal falls away with the task it was made on', async () => {
  await say();
  await fresh.store.desk.close('e1', 1);
  expect(await say({ by: 'per', command: 'two' })).toBe('proposed');
});
