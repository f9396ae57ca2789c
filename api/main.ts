/** The front door's process: connects, listens, and stops when it is told to. */
import { createServer } from 'node:http';
import { Client, Connection } from '@temporalio/client';
import { pino } from 'pino';
import { collectDefaultMetrics } from 'prom-client';
import { manifests } from '../agencies/manifests.js';
import { lifeEvents } from '../life-events/index.js';
import { clientConverter } from '../store/data-converter.js';
import { readMasterKey } from '../store/master-key.js';
import { openStore } from '../store/open-store.js';
import { deriveKey } from './access/derive-key.js';
import { createMachines } from './access/machines.js';
import { organisationsOf } from './access/organisations.js';
import { createSignIns } from './access/sign-ins.js';
import { createApp } from './app.js';
import { Config } from './config.js';
import { createCursors } from './cursor.js';
import { impatient } from './impatient.js';
import { createMetrics } from './metrics.js';

const config = Config.parse(process.env);
const log = pino({ base: { process: 'api' } });
const masterKey = readMasterKey();
const profile = config.LIVSFERD_PROFILE;
const maskinporten =
  config.LIVSFERD_ADDRESSES.maskinporten ?? (profile === 'live' ? manifests.maskinporten.address : undefined);
if (maskinporten === undefined)
  throw new Error('LIVSFERD_ADDRESSES has no address for maskinporten; the test profile needs one');

const store = await openStore({ databaseUrl: config.DATABASE_URL, keysUrl: config.KEYS_DATABASE_URL, masterKey });
const connection = Connection.lazy({ address: config.TEMPORAL_ADDRESS, interceptors: [impatient] });
const metrics = createMetrics();
collectDefaultMetrics({ register: metrics.register });

const app = createApp({
  profile,
  store,
  temporal: new Client({
    connection,
    namespace: config.TEMPORAL_NAMESPACE,
    dataConverter: clientConverter(store.keys, config.TEMPORAL_NAMESPACE),
  }),
  catalogue: lifeEvents,
  manifests,
  organisations: organisationsOf(profile, config.LIVSFERD_ORGANISATIONS),
  signIns: createSignIns(deriveKey(masterKey, 'sign-in')),
  machines: createMachines(maskinporten),
  cursors: createCursors(deriveKey(masterKey, 'cursor')),
  metrics,
  report: (what, facts) => log.warn(facts, what),
});

const server = createServer({ headersTimeout: 10_000, requestTimeout: 30_000, keepAliveTimeout: 5_000 }, app);
server.listen(config.API_PORT, config.API_HOST, () => log.info({ address: server.address() }, 'ready'));

let isStopping = false;

/** What has been taken is answered first. A call that Temporal has not answered by then is given up with the process. */
async function stop(): Promise<void> {
  if (isStopping) return;
  isStopping = true;
  setTimeout(() => server.closeAllConnections(), 10_000).unref();
  await new Promise((resolve) => server.close(resolve));
  await store.close();
  process.exit(0);
}

for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop());
if (config.LIVSFERD_LEASH !== undefined) process.stdin.resume().once('end', () => void stop());
