import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { userCache } from '../../scripts/cache.mjs';
import { removePlace } from '../../scripts/postgres-place.mjs';
import { type Stack, startStack } from '../../scripts/start.mjs';

const built = (room: string): string => join(process.cwd(), 'dist', room, 'main.js');
const entries = { 'stand-ins': built('stand-ins'), workers: built('workers'), api: built('api') };
const anyPorts = { api: 0, temporal: 0, temporalHttp: 0, temporalMetrics: 0, metrics: 0, postgres: 0 };

export interface OwnStack extends Stack {
  folder: string;
}

/** Everything that `npm start` starts, from dist/, with ports and a folder of its own: PostgreSQL and Temporal too, for they are to be killed. `told` is more of its environment. */
export async function ownStack(told: Readonly<Record<string, string>> = {}): Promise<OwnStack> {
  if (!existsSync(entries.workers)) throw new Error('dist/ is not built: run this through `npm test`');
  const folder = mkdtempSync(join(tmpdir(), 'livsferd-faults-'));
  chmodSync(folder, 0o755);
  const env = {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    LIVSFERD_CACHE: userCache(process.env),
    FEED_PAUSE: '300',
    ...told,
  };
  const stack = await startStack({ folder, quiet: true, preferred: anyPorts, entries, env });
  return {
    ...stack,
    folder,
    async stop() {
      await stack.stop();
      if (process.env.FAULTS_KEEP) return;
      removePlace(folder);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
