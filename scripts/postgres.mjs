import { join } from 'node:path';
import { Complaint } from './complaint.mjs';
import { ensureDatabases, givenDatabases, isReached, otherDatabase } from './databases.mjs';
import { freePort } from './ports.mjs';
import { ensureCluster, idsOf, plainEnvironment } from './postgres-cluster.mjs';
import { findPlace } from './postgres-place.mjs';
import { runningPostmaster } from './postmaster.mjs';
import { createProcesses } from './processes.mjs';
import { say as print } from './progress.mjs';
import { waitUntil } from './wait-until.mjs';

/** Our two databases: at DATABASE_URL where it is set, else on a PostgreSQL of our own with its data in `folder`. */
export const findPostgres = async ({ env, ...own }) =>
  env.DATABASE_URL ? { ...(await givenDatabases(env)), stop: async () => undefined } : startPostgres(own);

/**
 * Starts the PostgreSQL that comes with npm, or takes over the one that already runs on these data.
 * Port 0 is any free one. Gives `{ url, keysUrl, port, stop }`; it stops with `processes` too, where those are given.
 */
export async function startPostgres({ folder, port = 0, processes, clone, say = print, signal }) {
  const place = await findPlace(folder, clone);
  const password = await ensureCluster(place, { say, signal });
  const group = processes ?? createProcesses({ folder, say, signal });
  try {
    const at = (await takeOver(place, password, group)) ?? (await start(place, password, await freePort(port), group));
    await ensureDatabases(urlOf(password, at, 'postgres'), ['livsferd', 'livsferd_keys']);
    const url = urlOf(password, at, 'livsferd');
    const stop = () => (processes ? group.stopOne('postgres') : group.stop());
    return { url, keysUrl: otherDatabase(url, 'livsferd_keys'), port: at, stop };
  } catch (error) {
    if (!processes) await group.stop();
    throw error;
  }
}

/** One that survived its parent: it is asked first, for two on the same data cannot be. */
async function takeOver(place, password, group) {
  const running = runningPostmaster(place.data);
  if (!running) return undefined;
  const reached = await waitUntil(() => isReached(urlOf(password, running.port, 'postgres')), { patience: 20_000 });
  if (!reached)
    throw new Complaint(
      `A PostgreSQL (process ${running.pid}) holds ${place.data} but does not answer. End it and start again.`,
    );
  group.adopt({ name: 'postgres', process: running, stopSignal: 'SIGINT' });
  return running.port;
}

async function start(place, password, port, group) {
  const settings = [`listen_addresses=127.0.0.1`, 'unix_socket_directories=', 'max_connections=200', 'fsync=on'];
  await group.start({
    name: 'postgres',
    command: join(place.programs, 'bin', 'postgres'),
    args: ['-D', place.data, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])],
    env: plainEnvironment,
    cwd: place.home,
    user: idsOf(place),
    stopSignal: 'SIGINT',
    healthy: () => isReached(urlOf(password, port, 'postgres')),
  });
  return port;
}

const urlOf = (password, port, database) => `postgresql://livsferd:${password}@127.0.0.1:${port}/${database}`;
