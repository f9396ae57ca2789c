import { randomUUID } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dropDatabases, ensureDatabases, otherDatabase } from './databases.mjs';
import { startFoundations } from './foundations.mjs';
import { removePlace } from './postgres-place.mjs';
import { createProcesses } from './processes.mjs';
import { findTemporal } from './temporal.mjs';

const anyPorts = { temporal: 0, temporalHttp: 0, temporalMetrics: 0, postgres: 0 };

/**
 * A PostgreSQL and a Temporal server for one run of the tests, on free ports with data in a folder that `stop` removes.
 * At DATABASE_URL the tests get databases of their own, which `stop` drops.
 */
export async function startTestServers({ env, say, signal }) {
  const given = await ownDatabases(env);
  const folder = mkdtempSync(join(tmpdir(), 'livsferd-test-'));
  chmodSync(folder, 0o755);
  const processes = createProcesses({ folder, say, signal });
  const stop = async () => {
    await processes.stop();
    await given.drop();
    removePlace(folder);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const found = await findTemporal({ env, say, signal });
    const how = {
      found,
      folder,
      env: { ...env, ...given.env },
      namespace: 'livsferd',
      processes,
      say,
      signal,
      preferred: anyPorts,
    };
    const { postgres, temporal } = await startFoundations(how);
    return { postgres, temporal, processes, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function ownDatabases({ DATABASE_URL: server }) {
  if (!server) return { env: {}, drop: async () => undefined };
  const name = `livsferd_test_${randomUUID().slice(0, 8)}`;
  const names = [name, `${name}_keys`];
  await ensureDatabases(server, names);
  const [DATABASE_URL, KEYS_DATABASE_URL] = names.map((it) => otherDatabase(server, it));
  return { env: { DATABASE_URL, KEYS_DATABASE_URL }, drop: () => dropDatabases(server, names) };
}
