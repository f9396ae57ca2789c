import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { createSeal } from '../../api/session/seal.js';

const key = randomBytes(32);
const schema = z.object({ ref: z.string() });
const what = { ref: 'mother-1' };
const seal = createSeal(key, 'one', schema);

test('what is sealed comes back, and says when it is over', async () => {
  const now = Date.now();
  const still = createSeal(key, 'one', schema, () => now);
  expect(await still.open(await still.close(what, 60))).toEqual({ ...what, exp: Math.floor(now / 1_000) + 60 });
});

test('what is sealed can be read by nobody else', async () => {
  const sealed = await seal.close(what, 60);
  for (const part of sealed.split('.')) expect(Buffer.from(part, 'base64url').toString()).not.toContain('mother');
});

test.each([
  ['another key', createSeal(randomBytes(32), 'one', schema)],
  ['another kind', createSeal(key, 'two', schema)],
  ['another time', createSeal(key, 'one', schema, () => Date.now() - 3_600_000)],
])('what was sealed with %s is refused', async (_, other) => {
  await expect(seal.open(await other.close(what, 60))).rejects.toThrow();
});

test('what was sealed with other content is refused', async () => {
  const other = createSeal(key, 'one', z.object({ ref: z.int() }));
  await expect(seal.open(await other.close({ ref: 1 }, 60))).rejects.toThrow();
});

test('what was changed on the way is refused, wherever it was changed', async () => {
  const parts = (await seal.close(what, 60)).split('.');
  for (const place of [0, 2, 3, 4]) {
    const changed = parts.map((it, at) => (at === place ? `${it.slice(0, -2)}${it.endsWith('AA') ? 'BB' : 'AA'}` : it));
    await expect(seal.open(changed.join('.'))).rejects.toThrow();
  }
});
