/** The process that works: connects, carries journeys, calls bodies, follows the feeds and mends. */
import { NativeConnection, Runtime } from '@temporalio/worker';
import { type Connections, createActivities } from '../activities/index.js';
import { startOfFeed } from '../activities/pull-page.js';
import { manifests } from '../agencies/manifests.js';
import { Failure } from '../channels/failure.js';
import { hangUp } from '../channels/line.js';
import { askEverybody } from '../intake/ask-in-turn.js';
import { lastWords } from '../ops/log/last-words.js';
import { clientConverter, workerConverter } from '../store/data-converter.js';
import { readMasterKey } from '../store/master-key.js';
import { openStore } from '../store/open-store.js';
import { feedId, feedsQueue, journeysQueue } from '../workflows/messages.js';
import { builtBundle } from './bundle.js';
import { Config } from './config.js';
import { connect } from './connect.js';
import { createWorkers } from './create-workers.js';
import { endOfProcess } from './end-of-process.js';
import { freePort } from './free-port.js';
import { log, out } from './log.js';
import { makeCurrent } from './make-current.js';
import { reported, serveMetrics, standingsFailures, sweepFailures, workersRunning } from './metrics.js';
import { runAll } from './run-all.js';
import { createStandingsWriter } from './standings-sink.js';
import { startSweep } from './sweep.js';
import { telemetry } from './telemetry.js';

const config = Config.parse(process.env);
const quit = endOfProcess();
lastWords(out);
try {
  await work();
} catch (error) {
  log.error('the worker cannot go on', { error: String(error) });
  process.exit(1);
}

async function work(): Promise<void> {
  const temporalPort = await freePort();
  Runtime.install(telemetry(temporalPort));
  let isReady = false;
  const server = await serveMetrics({
    host: config.METRICS_HOST,
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
      reported(what, facts);
      log.warn(what, facts);
    },
  });
  const connection = await NativeConnection.connect({ address: config.TEMPORAL_ADDRESS });
  const writer = createStandingsWriter(
    store,
    (error) => {
      standingsFailures.inc();
      log.warn('standings were not written; they are tried again', { error: String(error) });
    },
    () => void askEverybody(store).catch(() => undefined),
  );
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
  const running = runAll(workers, quit);
  workersRunning.set(workers.length);
  await begin(connections, bundle.buildId);
  const sweep = startSweep(connections, (error) => {
    sweepFailures.inc();
    log.warn('a round of the sweep failed', { error: String(error) });
  });
  isReady = !quit.signal.aborted;
  log.info('ready', { queues: workers.map((it) => it.options.taskQueue), feed: feedsQueue });
  quit.signal.addEventListener('abort', () => {
    isReady = false;
  });

  await running;
  await sweep.stop();
  await writer.flush();
  await connection.close();
  await connections.close();
  await hangUp();
  await store.close();
  server.close();
}

/** Each feed's place is settled before anybody is told that we are ready; a register that is away settles it when it is back. */
async function begin(connections: Connections, buildId: string): Promise<void> {
  const feeds = Object.keys(connections.registers);
  for (const feed of feeds) await settle(connections, feed);
  if (config.LIVSFERD_PROFILE === 'test') await makeCurrent(connections.temporal, config.TEMPORAL_NAMESPACE, buildId);
  for (const feed of feeds) await follow(connections, feed);
}

function settle({ store, registers, report }: Connections, feed: string): Promise<unknown> {
  return startOfFeed(store, registers[feed]!, feed).catch((error: unknown) => {
    if (!(error instanceof Failure)) throw error;
    report('feed.failed', { body: feed, error: error.name });
  });
}

function follow({ temporal }: Connections, feed: string): Promise<unknown> {
  return temporal.workflow.start('registerFeed', {
    workflowId: feedId(feed),
    taskQueue: journeysQueue,
    args: [{ register: feed }],
    workflowIdConflictPolicy: 'USE_EXISTING',
  });
}
