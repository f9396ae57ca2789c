import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { root, stateFolder } from './clone.mjs';

/** Where this user's programs keep what can be had again; every clone shares it. LIVSFERD_CACHE overrides it. */
export function userCache(env = process.env, platform = process.platform) {
  const home = env.HOME || homedir();
  if (env.LIVSFERD_CACHE) return env.LIVSFERD_CACHE;
  if (platform === 'win32') return join(env.LOCALAPPDATA || join(home, 'AppData', 'Local'), 'livsferd', 'Cache');
  if (platform === 'darwin') return join(home, 'Library', 'Caches', 'livsferd');
  return join(env.XDG_CACHE_HOME || join(home, '.cache'), 'livsferd');
}

/** The user's cache and this clone's own, which stands in for it where it may not be written. */
export function openCache({ env = process.env, clone = root, say = () => undefined } = {}) {
  const shared = userCache(env);
  const own = join(stateFolder(clone), 'cache');
  let writable;
  return {
    shared,
    /** A cached file, wherever it lies; undefined when there is none. */
    find: (name) => [shared, own].map((folder) => join(folder, name)).find((path) => existsSync(path)),
    /** The folder to put new things in; made when first asked for. */
    folder: () => (writable ??= openForWriting(shared, own, say)),
  };
}

function openForWriting(shared, own, say) {
  const refusal = refusalOf(shared);
  if (!refusal) return shared;
  say(`The cache ${shared} cannot be written (${refusal}): what is made now is kept in ${own}, for this clone only.`);
  mkdirSync(own, { recursive: true });
  return own;
}

function refusalOf(folder) {
  const trial = join(folder, `.trial-${process.pid}`);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(trial, 'written');
    rmSync(trial);
    return undefined;
  } catch (error) {
    if (error.code === 'ENOSPC') throw error;
    return error.code;
  }
}
