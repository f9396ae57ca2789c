/** The process that works: connects, carries journeys, calls bodies, follows the feeds and mends. */
import { NativeConnection, Runtime } from '@temporalio/worker';
import { createActivities } from '../activities/index.js';
import { startOfFeed } from '../activities/pull-page.js';
import { manifests } from '../agencies/manifests.js';
import { hangUp } from '../channels/line.js';
import { clientConverter, workerConverter } from '../store/data-converter.js';
import { readMasterKey } from '../store/master-key.js';
import { openStore } from '../store/open-store.js';
import { feedId, feedsQueue } from '../workflows/messages.js';
import { builtBundle } from './bundle.js';
import { Config } from './config.js';
import { connect } from './connect.js';
import { createWorkers } from './create-workers.js';
import { freePort } from './free-port.js';
import { log } from './log.js';
import { makeCurrent } from './make-current.js';
import { reported, serveMetrics, standingsFailures, sweepFailures, workersRunning } from './metrics.js';
import { createStandingsWriter } from './standings-sink.js';
import { startSweep } from './sweep.js';

const config = Config.parse(process.env);
const temporalPort = await freePort();
Runtime.install({
  logger: log,
  telemetryOptions: {
    metrics: {
      prometheus: {
        bindAddress: `127.0.0.1:${temporalPort}`,
        countersTotalSuffix: true,
        unitSuffix: true,
        useSecondsForDurations: true,
      },
    },
  },
  shutdownSignals: [],
});

let isReady = false;
const server = await serveMetrics({
  port: config.METRICS_PORT,
  temporalMetrics: `http://127.0.0.1:${temporalPort}/metrics`,
  isReady: () => isReady,
});

const store = await openStore({
  databaseUrl: config.DATABASE_URL,
  ...(config.KEYS_DATABASE_URL && { keysUrl: config.KEYS_DATABASE_URL }),
  masterKey: readMasterKey(),
});
const connections = await connect({
  config,
  store,
  dataConverter: clientConverter(store.keys, config.TEMPORAL_NAMESPACE),
  report: (what, facts) => {
    reported.inc({ what, body: facts.body ?? '' });
    log.warn(what, facts);
  },
});
await startOfFeed(store, connections.register, 'folkeregisteret');
const connection = await NativeConnection.connect({ address: config.TEMPORAL_ADDRESS });
const writer = createStandingsWriter(store, (error) => {
  standingsFailures.inc();
  log.warn('standings were not written; the sweep will mend them', { error: String(error) });
});
const bundle = await builtBundle();
const workers = await createWorkers({
  connection,
  namespace: config.TEMPORAL_NAMESPACE,
  bundle,
  activities: createActivities(connections),
  manifests: Object.values(manifests),
  writer,
  dataConverter: workerConverter(store.keys, config.TEMPORAL_NAMESPACE),
  maxCachedWorkflows: config.MAX_CACHED_JOURNEYS,
  versioned: true,
});
const running = Promise.all(workers.map((worker) => worker.run()));
workersRunning.set(workers.length);
if (config.LIVSFERD_PROFILE === 'test')
  await makeCurrent(connections.temporal, config.TEMPORAL_NAMESPACE, bundle.buildId);
await connections.temporal.workflow.start('registerFeed', {
  workflowId: feedId('folkeregisteret'),
  taskQueue: 'journeys',
  args: [{ register: 'folkeregisteret' }],
  workflowIdConflictPolicy: 'USE_EXISTING',
});
const sweep = startSweep(connections, (error) => {
  sweepFailures.inc();
  log.warn('a round of the sweep failed', { error: String(error) });
});
isReady = true;
log.info('ready', { queues: workers.map((it) => it.options.taskQueue), feed: feedsQueue });

const stop = (): void => {
  isReady = false;
  for (const worker of workers) worker.shutdown();
};
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);

await running;
await sweep.stop();
await writer.flush();
await connection.close();
await connections.close();
await hangUp();
await store.close();
server.close();
