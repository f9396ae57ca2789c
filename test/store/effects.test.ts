import { type FreshStore, freshStore } from './fresh.js';
import { raw } from './raw.js';

let fresh: FreshStore;
beforeAll(async () => {
  fresh = await freshStore();
});
afterAll(() => fresh.drop());

const aSend = { journey: 'j', errand: 'e', body: 'nav', act: 'submit', digest: 'abc' };

test('an effect is begun once; the next who comes sees how far it has come', async () => {
  const { effects } = fresh.store;
  expect(await effects.begin('k1', aSend)).toMatchObject({ isNew: true, state: 'sending', attempts: 0, digest: 'abc' });
  await effects.sending('k1');
  await effects.sent('k1', { outcome: { receipt: 'r-1' } });
  expect(await effects.begin('k1', { ...aSend, digest: 'other' })).toMatchObject({
    isNew: false,
    state: 'sent',
    attempts: 1,
    digest: 'abc',
    outcome: { receipt: 'r-1' },
  });
});

test('of two that begin one effect at once, the second waits and finds what the first decided', async () => {
  const { store } = fresh;
  const order: string[] = [];
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  let isBegun = (): void => undefined;
  const begun = new Promise<void>((resolve) => {
    isBegun = resolve;
  });
  const first = store.inTransaction(async (tx) => {
    const it = await tx.effects.begin('k2', aSend);
    isBegun();
    await held;
    await tx.effects.sending('k2');
    order.push('first');
    return it;
  });
  await begun;
  const second = store.inTransaction(async (tx) => {
    const it = await tx.effects.begin('k2', aSend);
    order.push('second');
    return it;
  });
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(order).toEqual([]);
  release();
  expect((await first).isNew).toBe(true);
  expect(await second).toMatchObject({ isNew: false, state: 'sending', attempts: 1 });
  expect(order).toEqual(['first', 'second']);
});

test('what was answered stays answered, and what was sent is not called unsent', async () => {
  const { effects } = fresh.store;
  await effects.begin('k3', aSend);
  await effects.sending('k3');
  expect(await effects.sent('k3')).toBe(true);
  expect(await effects.sending('k3')).toBe(false);
  expect(await effects.unreachable('k3')).toBe(false);
  expect(await effects.stopped('k3')).toBe(false);
  expect(await effects.answered('k3', { outcome: { outcome: 'granted' } })).toBe(true);
  for (const again of ['sent', 'sending', 'unknown', 'unreachable', 'stopped', 'answered'] as const)
    expect(await effects[again]('k3')).toBe(false);
  expect(await effects.get('k3')).toMatchObject({ state: 'answered', attempts: 1, outcome: { outcome: 'granted' } });
});

test('a stopped effect may go on when the doubt is gone', async () => {
  const { effects } = fresh.store;
  await effects.begin('k4', aSend);
  await effects.stopped('k4', { cause: 'the birth is in doubt' });
  expect(await effects.get('k4')).toMatchObject({ state: 'stopped', cause: 'the birth is in doubt' });
  expect(await effects.sending('k4')).toBe(true);
});

test('a body is unreachable since its first failed attempt, until it answers', async () => {
  const { effects } = fresh.store;
  const it = { ...aSend, body: 'solvik' };
  await effects.begin('k5', it);
  await effects.begin('k6', it);
  await effects.sending('k5');
  await effects.unreachable('k5', { cause: 'timeout' });
  const first = (await effects.unreachableOf('solvik'))!;
  await effects.sending('k5');
  await effects.unreachable('k5');
  await effects.unreachable('k6');
  expect(await effects.unreachableOf('solvik')).toEqual({ since: first.since, count: 2 });
  expect(await effects.get('k5')).toMatchObject({ state: 'unreachable', attempts: 2, unreachableSince: first.since });
  await effects.sending('k5');
  await effects.sent('k5');
  await effects.answered('k6');
  expect(await effects.unreachableOf('solvik')).toBeUndefined();
  expect(await effects.unreachableOf('nav')).toBeUndefined();
});

test('outcomes are sealed, and effects are found by journey', async () => {
  const { effects } = fresh.store;
  await effects.begin('k7', { ...aSend, journey: 'j7' });
  await effects.unknown('k7', { outcome: { text: 'Kari has been granted' } });
  const [row] = await raw<{ outcome: Buffer }>(fresh.urls.database, "SELECT outcome FROM effects WHERE key = 'k7'");
  expect(row!.outcome.toString('latin1')).not.toContain('Kari');
  expect((await effects.ofJourney('j7')).map((it) => it.key)).toEqual(['k7']);
  expect(await effects.get('never begun')).toBeUndefined();
});

test('a stop covers what rests on its party, and all when the trigger itself is in doubt', async () => {
  const { stops } = fresh.store;
  expect(await stops.covers('j', ['twin-1', 'mother'])).toBe(false);
  await stops.raise({ journey: 'j', about: 'twin-1', why: 'registered as stillborn' });
  await stops.raise({ journey: 'j', about: 'twin-1', why: 'registered as stillborn' });
  expect(await stops.covers('j', ['twin-1'])).toBe(true);
  expect(await stops.covers('j', ['twin-2', 'mother'])).toBe(false);
  expect(await stops.covers('another', ['twin-1'])).toBe(false);
  await stops.lift('j', 'twin-1');
  expect(await stops.covers('j', ['twin-1'])).toBe(false);
  await stops.raise({ journey: 'j', about: 'trigger', why: 'the death is in doubt' });
  expect(await stops.covers('j', ['twin-2'])).toBe(true);
  expect(await stops.ofJourney('j')).toMatchObject([{ about: 'trigger', why: 'the death is in doubt' }]);
});
