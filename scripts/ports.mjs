import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/** The ports that Livsferd would like, by what listens there. Nought means any free one. */
export const preferredPorts = {
  api: 3000,
  temporal: 7233,
  temporalHttp: 7243,
  temporalMetrics: 7253,
  ui: 8233,
  metrics: 9464,
  postgres: 54329,
};

const names = {
  api: 'the API',
  temporal: 'Temporal',
  temporalHttp: "Temporal's HTTP API",
  temporalMetrics: "Temporal's metrics",
  ui: "Temporal's UI",
  metrics: "the workers' metrics",
  postgres: 'PostgreSQL',
};

/** Gives each its preferred port, or else the next free one, and says so. */
export async function choosePorts(preferred, say = () => undefined) {
  const chosen = {};
  for (const [name, wanted] of Object.entries(preferred)) {
    chosen[name] = await freePort(wanted, Object.values(chosen));
    if (wanted !== 0 && chosen[name] !== wanted) {
      say(`Port ${wanted} is taken by another program: ${names[name] ?? name} listens on ${chosen[name]} instead.`);
    }
  }
  return chosen;
}

/** Where no system takes the ports of its own outgoing calls: what is free here stays free until it is listened on. */
const [lowest, highest] = [12_000, 32_000];

/** The wanted port if it is free, else one of the next fifty, else any. */
export async function freePort(wanted = 0, notThese = []) {
  const candidates =
    wanted === 0 ? [] : Array.from({ length: 50 }, (_, i) => wanted + i).filter((port) => port < 65_536);
  for (const port of candidates) if (!notThese.includes(port) && (await isFree(port))) return port;
  return anyPort(notThese);
}

async function anyPort(notThese) {
  for (;;) {
    const port = randomInt(lowest, highest);
    if (!notThese.includes(port) && (await isFree(port))) return port;
  }
}

/** Whether nobody listens on a port, on this machine's own address or on all of them. */
export async function isFree(port) {
  return (await mayListen(port, '127.0.0.1')) && (await mayListen(port));
}

const mayListen = (port, host) =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });
