import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { userCache } from '../cache.mjs';
import { root } from '../clone.mjs';
import { removePlace } from '../postgres-place.mjs';
import { startStack } from '../stack.mjs';

const built = (room) => join(root, 'dist', room, 'main.js');
const entries = { 'stand-ins': built('stand-ins'), workers: built('workers'), api: built('api') };
const preferred = { api: 0, temporal: 0, temporalHttp: 0, temporalMetrics: 0, metrics: 0, postgres: 0 };

/** Everything that `npm start` starts, with ports, data and a folder of its own, and callers who may ask as fast as they can. */
export async function ownStack({ env = process.env, signal }) {
  const folder = mkdtempSync(join(tmpdir(), 'livsferd-schemathesis-'));
  chmodSync(folder, 0o755);
  const own = { PATH: env.PATH, HOME: env.HOME, LIVSFERD_CACHE: userCache(env), API_REQUESTS_PER_SECOND: '100000' };
  const stack = await startStack({ folder, quiet: true, preferred, entries, env: own, signal });
  return {
    ...stack,
    folder,
    async stop() {
      await stack.stop();
      removePlace(folder);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
