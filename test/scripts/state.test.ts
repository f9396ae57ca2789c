import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { tryLock } from '../../scripts/lock.mjs';
import { findMasterKey } from '../../scripts/master-key.mjs';
import { runningPostmaster } from '../../scripts/postmaster.mjs';
import { reset } from '../../scripts/reset.mjs';
import { aFolder } from './folders.js';

test('a note of a PostgreSQL that is gone, or whose id another program has now, is removed', () => {
  for (const pid of [4_194_303, process.pid]) {
    const data = aFolder({ 'postmaster.pid': `${pid}\n/data\n1700000000\n54329\n` });
    expect(runningPostmaster(data)).toBeUndefined();
    expect(existsSync(join(data, 'postmaster.pid'))).toBe(false);
  }
});

test('the test profile makes its master key once; the live one wants it from outside', () => {
  const folder = aFolder();
  const key = findMasterKey({ env: {}, folder, profile: 'test' });
  expect(Buffer.from(key, 'base64')).toHaveLength(32);
  expect(findMasterKey({ env: {}, folder, profile: 'test' })).toBe(key);
  expect(() => findMasterKey({ env: {}, folder, profile: 'live' })).toThrow('needs LIVSFERD_MASTER_KEY');
  expect(() => findMasterKey({ env: { LIVSFERD_MASTER_KEY: 'short' }, folder, profile: 'live' })).toThrow(
    'not 32 bytes',
  );
});

test('state is not removed from under a stack that runs', async () => {
  const folder = aFolder({ 'master-key': 'a key' });
  const release = tryLock(join(folder, 'stack.lock'));
  await expect(reset(folder)).rejects.toThrow(`Livsferd runs from this clone (process ${process.pid})`);
  release?.();
  await reset(folder);
  expect(existsSync(folder)).toBe(false);
});
