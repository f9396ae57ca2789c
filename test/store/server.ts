import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '../../scripts/postgres.mjs';
import { removePlace } from '../../scripts/postgres-place.mjs';

/** Where databases can be made: the given servers, or one of this test file's own that stops when file and users are done. */
export interface Server {
  url: string;
  keysUrl: string;
  leave(): Promise<void>;
}

interface Own {
  url: string;
  keysUrl: string;
  stop(): Promise<void>;
}

let users = 0;
let own: Promise<Own> | undefined;
let isFileDone = typeof afterAll !== 'function';

if (!isFileDone)
  afterAll(async () => {
    isFileDone = true;
    await stopUnused();
  });

export async function joinServer(env = process.env): Promise<Server> {
  if (env.DATABASE_URL)
    return { url: env.DATABASE_URL, keysUrl: env.KEYS_DATABASE_URL ?? env.DATABASE_URL, leave: async () => undefined };
  users += 1;
  own ??= start();
  const { url, keysUrl } = await own;
  return { url, keysUrl, leave };
}

async function leave(): Promise<void> {
  users -= 1;
  await stopUnused();
}

async function stopUnused(): Promise<void> {
  if (users > 0 || !isFileDone || !own) return;
  const server = own;
  own = undefined;
  await (await server).stop();
}

async function start(): Promise<Own> {
  const folder = mkdtempSync(join(tmpdir(), 'livsferd-store-'));
  chmodSync(folder, 0o755);
  const { url, keysUrl, stop } = await startPostgres({ folder, port: 0, say: () => undefined });
  return {
    url,
    keysUrl,
    async stop() {
      await stop();
      removePlace(folder);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
