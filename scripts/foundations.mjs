import { join } from 'node:path';
import { readJson, writeJson } from './json-file.mjs';
import { choosePorts, preferredPorts } from './ports.mjs';
import { findPostgres } from './postgres.mjs';
import { startTemporal } from './temporal-server.mjs';

/** Starts PostgreSQL and Temporal, or finds those that the environment names, and decides all ports. */
export async function startFoundations({ found, folder, env, namespace, processes, say, signal, preferred }) {
  const ports = await choosePorts(preferred ?? ourPorts(folder, env), say);
  writeJson(join(folder, 'ports.json'), ports);
  const postgres = await findPostgres({ env, folder, port: ports.postgres, processes, say, signal });
  const temporal = await startTemporal({ found, folder, ports, processes, namespace, env });
  const ui = found.address || ports.ui === undefined ? undefined : local(ports.ui);
  return { ports, postgres, temporal, ui };
}

/** An address on this machine. */
export const local = (port) => `http://127.0.0.1:${port}`;

/** The database stays at the port it had, for tools that remember it. */
const ourPorts = (folder, env) => ({
  ...preferredPorts,
  api: Number(env.API_PORT ?? preferredPorts.api),
  metrics: Number(env.METRICS_PORT ?? preferredPorts.metrics),
  postgres: readJson(join(folder, 'ports.json'))?.postgres ?? preferredPorts.postgres,
});
