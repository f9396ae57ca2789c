/** What a worker counts, where it is known. Workflow and activity timings come from Temporal's own exporter, on the same page. */
import { createServer, type Server } from 'node:http';
import { Counter, collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import { bodyWord } from '../ops/labels/body-word.js';
import { word } from '../ops/labels/word.js';

export const registry = new Registry();
collectDefaultMetrics({ register: registry });

const reports = new Counter({
  name: 'livsferd_reported_total',
  help: 'Things an operator should see, by name and body',
  labelNames: ['what', 'body'] as const,
  registers: [registry],
});

export const reported = (what: string, { body }: Readonly<Record<string, string>>): void =>
  reports.inc({ what: word(what), body: body === undefined ? '' : bodyWord(body) });

export const feedRead = new Gauge({
  name: 'livsferd_feed_read_timestamp_seconds',
  help: 'When a page of a register’s feed was last read, by the clock; of several workers one reads',
  labelNames: ['feed'] as const,
  registers: [registry],
});

export const feedCaughtUp = new Gauge({
  name: 'livsferd_feed_caught_up_timestamp_seconds',
  help: 'When a register’s feed last had nothing more, by the clock; of several workers one reads',
  labelNames: ['feed'] as const,
  registers: [registry],
});

export const sweepFailures = new Counter({
  name: 'livsferd_sweep_failures_total',
  help: 'Rounds of the sweep that failed',
  registers: [registry],
});

export const standingsFailures = new Counter({
  name: 'livsferd_standings_failures_total',
  help: 'Batches of standings that could not be written and are left to the sweep',
  registers: [registry],
});

export const surprises = new Counter({
  name: 'livsferd_unhandled_total',
  help: 'Promises that failed and that nobody waited for',
  registers: [registry],
});

export const workersRunning = new Gauge({
  name: 'livsferd_workers_running',
  help: 'Workers that poll their queue',
  registers: [registry],
});

export interface Serving {
  host: string;
  port: number;
  temporalMetrics: string;
  isReady: () => boolean;
}

export function serveMetrics({ host, port, temporalMetrics, isReady }: Serving): Promise<Server> {
  const server = createServer((request, response) => {
    void answer(request.url ?? '/', temporalMetrics, isReady).then(([status, body]) =>
      response.writeHead(status, { 'content-type': registry.contentType }).end(body),
    );
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, host, () => resolve(server));
  });
}

async function answer(path: string, temporalMetrics: string, isReady: () => boolean): Promise<[number, string]> {
  if (path === '/health/live') return [200, 'live'];
  if (path === '/health/ready') return isReady() ? [200, 'ready'] : [503, 'starting'];
  if (path !== '/metrics') return [404, 'no such page'];
  const theirs = await fetch(temporalMetrics).then(
    (it) => it.text(),
    () => '',
  );
  return [200, `${await registry.metrics()}${theirs}`];
}
