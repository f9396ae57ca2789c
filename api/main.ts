/** The front door's process: connects, listens, and stops when it is told to. */
import { Client, Connection } from '@temporalio/client';
import { collectDefaultMetrics } from 'prom-client';
import { manifests } from '../agencies/manifests.js';
import { lifeEvents } from '../life-events/index.js';
import { createLog } from '../ops/log/create-log.js';
import { lastWords } from '../ops/log/last-words.js';
import { clientConverter } from '../store/data-converter.js';
import { readMasterKey } from '../store/master-key.js';
import { openStore } from '../store/open-store.js';
import { deriveKey } from './access/derive-key.js';
import { createMachines } from './access/machines.js';
import { organisationsOf } from './access/organisations.js';
import { accessLog } from './access-log.js';
import { createApp } from './app.js';
import { Config } from './config.js';
import { portalOriginsOf } from './cors.js';
import { createDoor } from './create-door.js';
import { createCursors } from './cursor.js';
import { impatient } from './impatient.js';
import { homeOf, issuersOf } from './issuers.js';
import { liveOf } from './live/live.js';
import { createMetrics } from './metrics.js';
import { allowing } from './paces.js';
import { createSignIn } from './session/create-sign-in.js';

const config = Config.parse(process.env);
const log = createLog('api');
lastWords(log);
const masterKey = readMasterKey();
const profile = config.LIVSFERD_PROFILE;
const { maskinporten, ...issuers } = issuersOf(config);
const organisations = organisationsOf(profile, config.LIVSFERD_ORGANISATIONS);

const store = await openStore({ databaseUrl: config.DATABASE_URL, keysUrl: config.KEYS_DATABASE_URL, masterKey });
const connection = Connection.lazy({ address: config.TEMPORAL_ADDRESS, interceptors: [impatient] });
const metrics = createMetrics();
collectDefaultMetrics({ register: metrics.register });

const connections = {
  profile,
  store,
  temporal: new Client({
    connection,
    namespace: config.TEMPORAL_NAMESPACE,
    dataConverter: clientConverter(store.keys, config.TEMPORAL_NAMESPACE),
  }),
  catalogue: lifeEvents,
  manifests,
  organisations,
  portalOrigins: portalOriginsOf(profile, config.PORTAL_ORIGINS),
  trustedHops: config.TRUSTED_HOPS,
  ...(await createSignIn({ profile, masterKey, home: homeOf(config), organisations, ...issuers })),
  ...(config.METRICS_TOKEN !== undefined && { metricsToken: config.METRICS_TOKEN }),
  machines: createMachines(maskinporten),
  cursors: createCursors(deriveKey(masterKey, 'cursor')),
  metrics,
  report: (what: string, facts: Readonly<Record<string, string>>) => log.warn(facts, what),
};

const app = createApp(connections, allowing(config.API_REQUESTS_PER_SECOND));

const server = createDoor(accessLog(app, log));
server.listen(config.API_PORT, config.API_HOST, () => log.info({ address: server.address() }, 'ready'));

let isStopping = false;

/** What has been taken is answered first. A call that Temporal has not answered by then is given up with the process. */
async function stop(): Promise<void> {
  if (isStopping) return;
  isStopping = true;
  setTimeout(() => server.closeAllConnections(), 10_000).unref();
  const closed = new Promise((resolve) => server.close(resolve));
  await liveOf({ store }).stop();
  await closed;
  await store.close();
  process.exit(0);
}

for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop());
if (config.LIVSFERD_LEASH !== undefined) process.stdin.resume().once('end', () => void stop());
