import { join } from 'node:path';
import { root } from './clone.mjs';
import { local } from './foundations.mjs';
import { startStandIns } from './stand-ins.mjs';
import { answersOk } from './wait-until.mjs';

const compiledEntries = Object.fromEntries(
  ['stand-ins', 'workers', 'api'].map((room) => [room, join(root, 'dist', room, 'main.js')]),
);

/** Starts our own processes: stand-ins, workers, API. Each is ready before the next begins. */
export async function startChildren({ env, folder, profile, ports, processes, firstPort, entries = compiledEntries }) {
  const addresses =
    profile === 'live'
      ? JSON.parse(env.LIVSFERD_ADDRESSES)
      : await startStandIns({ entry: entries['stand-ins'], folder, env, processes, door: local(ports.api), firstPort });
  const told = { ...env, LIVSFERD_ADDRESSES: JSON.stringify(addresses) };
  for (const [name, port] of [
    ['workers', ports.metrics],
    ['api', ports.api],
  ]) {
    await processes.start({
      name,
      command: process.execPath,
      args: [entries[name]],
      env: told,
      healthy: () => answersOk(`${local(port)}/health/ready`),
    });
  }
  return addresses;
}
