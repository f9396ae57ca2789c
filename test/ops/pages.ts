import { fileURLToPath } from 'node:url';
import { activityInfo } from '@temporalio/activity';
import { Client, Connection } from '@temporalio/client';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import { DefaultLogger, NativeConnection, Runtime, Worker } from '@temporalio/worker';
import { collectDefaultMetrics } from 'prom-client';
import { createMetrics } from '../../api/metrics.js';
import { findTemporal } from '../../scripts/temporal.mjs';
import { bundle } from '../../workers/bundle.js';
import { freePort } from '../../workers/free-port.js';
import { reported, serveMetrics } from '../../workers/metrics.js';
import { telemetry } from '../../workers/telemetry.js';
import { watchFeeds } from '../../workers/watch-feeds.js';

const taskQueue = 'small';
const namespace = process.env.TEMPORAL_NAMESPACE ?? 'default';

/** The workers' page as Prometheus gets it, after workflows and activities have come to every end. */
export async function workersPage(): Promise<string> {
  const port = await freePort();
  Runtime.install({ ...telemetry(port), logger: new DefaultLogger('ERROR') });
  const temporal = await joinTemporal();
  const connection = await NativeConnection.connect({ address: temporal.address });
  const worker = await Worker.create({
    ...{ connection, taskQueue, namespace },
    workflowBundle: { code: (await bundle(fileURLToPath(new URL('./small.ts', import.meta.url)))).code },
    interceptors: { activity: [watchFeeds] },
    activities: { stumble },
  });
  reported('feed.failed', { body: 'folkeregisteret' });
  const page = await worker.runUntil(async () => {
    await play(temporal.address);
    return scrape(port);
  });
  await connection.close();
  await temporal.leave();
  await Runtime.instance().shutdown();
  return page;
}

async function stumble(): Promise<void> {
  if (activityInfo().attempt === 1) throw new Error('once');
}

async function joinTemporal(): Promise<{ address: string; leave(): Promise<void> }> {
  const found = await findTemporal({ say: () => undefined });
  if (found.address !== undefined) return { address: found.address, leave: async () => undefined };
  const own = await TestWorkflowEnvironment.createLocal({
    server: { executable: { type: 'existing-path', path: found.executable } },
  });
  return { address: own.address, leave: () => own.teardown() };
}

async function play(address: string): Promise<void> {
  const connection = await Connection.connect({ address });
  const { workflow } = new Client({ connection, namespace });
  const start = (type: string) => workflow.start(type, { taskQueue, workflowId: `small-${type}-${process.pid}` });
  const broken = await start('broken');
  const [well, badly] = [await start('done'), await start('failed')];
  await well.result();
  await badly.result().catch(() => undefined);
  while (!JSON.stringify((await broken.fetchHistory()).events).includes('workflowTaskFailedEvent'))
    await new Promise((resolve) => setTimeout(resolve, 50));
  await broken.terminate();
  await connection.close();
}

async function scrape(temporalPort: number): Promise<string> {
  const port = await freePort();
  const server = await serveMetrics({
    ...{ host: '127.0.0.1', port, isReady: () => true },
    temporalMetrics: `http://127.0.0.1:${temporalPort}/metrics`,
  });
  const page = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  server.close();
  return page;
}

/** The API's page, with what every Node process measures. */
export function apiPage(): Promise<string> {
  const metrics = createMetrics();
  collectDefaultMetrics({ register: metrics.register });
  return metrics.show(undefined);
}

/** The names that expressions may use: of a histogram also those of its parts. */
export const namesOn = (page: string): string[] =>
  [...page.matchAll(/^# TYPE (\S+) (\w+)$/gm)].flatMap(([, name, type]) =>
    type === 'histogram' ? ['_bucket', '_sum', '_count'].map((part) => name + part) : [name!],
  );
