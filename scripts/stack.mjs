import { startChildren } from './children.mjs';
import { openStateFolder, stateFolder } from './clone.mjs';
import { local, startFoundations } from './foundations.mjs';
import { findMasterKey } from './master-key.mjs';
import { prepare } from './prepare.mjs';
import { createProcesses, endLeftovers } from './processes.mjs';
import { readProfile } from './profile.mjs';
import { say as print } from './progress.mjs';
import { claimStack, forgetRunning, noteRunning } from './running.mjs';
import { findTemporal } from './temporal.mjs';

const namespace = 'livsferd';

/**
 * Sets up and starts everything: PostgreSQL and Temporal, stand-ins, workers, API. Resolves when all is ready,
 * with where each listens and a `stop` that ends all of it. A start that fails or is stopped leaves nothing running.
 * Tests give a `folder` of their own, `preferred` ports, and `entries` in place of what dist/ holds.
 */
export async function startStack({ quiet = false, signal, env = process.env, folder = stateFolder(), ...how } = {}) {
  const say = quiet ? () => undefined : print;
  const profile = readProfile(env);
  openStateFolder(folder);
  const release = await claimStack(folder, { say, signal });
  let processes;
  const stop = async () => {
    forgetRunning(folder);
    await processes?.stop();
    release();
  };
  try {
    if ((await endLeftovers(folder)) > 0) say('An earlier run was cut off; what it had left running is ended now.');
    if (!how.entries) await prepare({ say, signal });
    const found = await findTemporal({ env, say, signal });
    processes = createProcesses({ folder, say, signal });
    const addresses = await startAll({ folder, env, profile, found, processes, say, signal, ...how });
    noteRunning(folder, addresses);
    return { ...addresses, processes: processes.ids, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function startAll({ folder, env, profile, found, processes, say, signal, entries, preferred }) {
  const { ports, postgres, temporal, ui } = await startFoundations({
    ...{ found, folder, env, namespace, processes, say, signal, preferred },
  });
  const shared = {
    ...env,
    DATABASE_URL: postgres.url,
    KEYS_DATABASE_URL: postgres.keysUrl,
    TEMPORAL_ADDRESS: temporal,
    TEMPORAL_NAMESPACE: namespace,
    LIVSFERD_PROFILE: profile,
    LIVSFERD_MASTER_KEY: findMasterKey({ env, folder, profile }),
    API_PORT: String(ports.api),
    METRICS_PORT: String(ports.metrics),
  };
  const firstPort = preferred ? 0 : (env.STAND_INS_FIRST_PORT ?? 4010);
  const addresses = await startChildren({ env: shared, folder, profile, ports, processes, firstPort, entries });
  const { url, keysUrl } = postgres;
  return {
    api: local(ports.api),
    temporal,
    namespace,
    ui,
    metrics: `${local(ports.metrics)}/metrics`,
    postgres: url,
    keys: keysUrl,
    addresses,
  };
}
