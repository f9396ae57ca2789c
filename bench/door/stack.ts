/** Everything that `npm start` starts, for one run of the measures: ports, folder and data of its own. */
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

interface Started {
  api: string;
  temporal: string;
  namespace: string;
  postgres: string;
  keys: string;
  addresses: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

export interface Stack extends Started {
  /** Where the Temporal server tells what it was asked. */
  temporalMetrics: string;
  masterKey: Buffer;
}

interface Scripts {
  startStack(how: object): Promise<Started>;
  removePlace(folder: string): void;
  userCache(env: NodeJS.ProcessEnv): string;
}

const dist = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const script = async (file: string): Promise<Scripts> =>
  (await import(new URL(`../../../scripts/${file}.mjs`, import.meta.url).href)) as Scripts;
const built = (room: string): string => join(dist, room, 'main.js');
const entries = { 'stand-ins': built('stand-ins'), workers: built('workers'), api: built('api') };
const preferred = { api: 0, temporal: 0, temporalHttp: 0, temporalMetrics: 0, metrics: 0, postgres: 0 };

export async function startStack(): Promise<Stack> {
  const [{ startStack: start }, { removePlace }, { userCache }] = await Promise.all([
    script('start'),
    script('postgres-place'),
    script('cache'),
  ]);
  const folder = mkdtempSync(join(tmpdir(), 'livsferd-door-'));
  chmodSync(folder, 0o755);
  const masterKey = randomBytes(32);
  const env = {
    ...{ PATH: process.env.PATH, HOME: process.env.HOME, LIVSFERD_CACHE: userCache(process.env) },
    ...{ LIVSFERD_MASTER_KEY: masterKey.toString('base64'), API_REQUESTS_PER_SECOND: '100000' },
  };
  const stack = await start({ folder, quiet: true, preferred, entries, env });
  const { temporalMetrics } = JSON.parse(readFileSync(join(folder, 'ports.json'), 'utf8')) as Record<string, number>;
  return {
    ...stack,
    masterKey,
    temporalMetrics: `http://127.0.0.1:${temporalMetrics}/metrics`,
    async stop() {
      await stack.stop();
      removePlace(folder);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
