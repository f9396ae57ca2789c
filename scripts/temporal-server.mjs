import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureNamespace, hasNamespace } from './temporal-namespace.mjs';
import { isOpen } from './wait-until.mjs';

/** Faster queues for one host: a journey's step takes a quarter of the time it takes with the server's defaults. */
const settings = [
  'history.transferProcessorMaxPollRPS=2000',
  'matching.numTaskqueueReadPartitions=1',
  'matching.numTaskqueueWritePartitions=1',
];

/** Uses the server at `found.address`, or starts `found.executable` with its data in `folder`. Gives its address. */
export async function startTemporal({ found, folder, ports, processes, namespace, env = process.env }) {
  if (found.address) {
    await ensureNamespace(found.address, namespace);
    return found.address;
  }
  const data = join(folder, 'temporal');
  mkdirSync(data, { recursive: true });
  const address = `127.0.0.1:${ports.temporal}`;
  await processes.start({
    name: 'temporal',
    command: found.executable,
    args: ['server', 'start-dev', ...flags({ ports, namespace, file: join(data, 'temporal.db') })],
    env: { ...env, GOGC: '400' },
    cwd: data,
    healthy: async () => (await isOpen(ports.temporal)) && hasNamespace(address, namespace),
  });
  return address;
}

const flags = ({ ports, namespace, file }) => [
  ...['--ip', '127.0.0.1', '--port', ports.temporal, '--http-port', ports.temporalHttp].map(String),
  ...['--metrics-port', String(ports.temporalMetrics), '--db-filename', file, '--log-level', 'warn'],
  ...(ports.ui === undefined ? ['--headless'] : ['--ui-port', String(ports.ui)]),
  ...['--namespace', namespace, '--sqlite-pragma', 'journal_mode=wal'],
  ...settings.flatMap((setting) => ['--dynamic-config-value', setting]),
];
