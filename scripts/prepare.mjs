import { join } from 'node:path';
import { build } from './build.mjs';
import { openStateFolder, root, stateFolder } from './clone.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { alone } from './lock.mjs';
import { say as print } from './progress.mjs';

/** What every command needs first: the dependencies, and unless told otherwise the build. One process of a clone at a time. */
export async function prepare({ clone = root, say = print, signal, builds = true }) {
  const lock = join(openStateFolder(stateFolder(clone)), 'set-up.lock');
  await alone(lock, { say, signal, what: 'it sets this clone up' }, async () => {
    await ensureDependencies({ clone, say, signal });
    if (builds) await build({ clone, say, signal });
  });
}
