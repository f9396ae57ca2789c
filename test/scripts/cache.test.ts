import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openCache, userCache } from '../../scripts/cache.mjs';
import { aFolder, listen, put } from './folders.js';

test.each([
  ['linux', { HOME: '/home/kari' }, '/home/kari/.cache/livsferd'],
  ['linux', { HOME: '/home/kari', XDG_CACHE_HOME: '/fast' }, '/fast/livsferd'],
  ['darwin', { HOME: '/Users/kari' }, '/Users/kari/Library/Caches/livsferd'],
  ['linux', { HOME: '/home/kari', LIVSFERD_CACHE: '/elsewhere' }, '/elsewhere'],
])('on %s with %j the cache is %s', (platform, env, folder) => {
  expect(userCache(env, platform)).toBe(folder);
});

test('a cache that cannot be written gives way to the clone, and says so once', () => {
  const clone = aFolder({ file: 'in the way' });
  const { say, heard } = listen();
  const cache = openCache({ env: { LIVSFERD_CACHE: join(clone, 'file', 'cache') }, clone, say });
  expect(cache.folder()).toBe(join(clone, '.livsferd', 'cache'));
  expect(cache.folder()).toBe(join(clone, '.livsferd', 'cache'));
  expect(existsSync(cache.folder())).toBe(true);
  expect(heard()).toMatch(
    /^The cache .* cannot be written \(ENOTDIR\): what is made now is kept in .*for this clone only\.$/,
  );
});

test('what lies in a cache is found without writing to it', () => {
  const clone = aFolder();
  const shared = join(clone, 'shared');
  const path = put(join(shared, 'tool'), 'a tool');
  const { say, heard } = listen();
  expect(openCache({ env: { LIVSFERD_CACHE: shared }, clone, say }).find('tool')).toBe(path);
  expect(openCache({ env: { LIVSFERD_CACHE: shared }, clone, say }).find('another')).toBeUndefined();
  expect(heard()).toBe('');
});
