import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

/** Starts the stand-ins and gives the address of each body, as their first line of JSON tells. */
export async function startStandIns({ entry, folder, env, processes, door, firstPort }) {
  const data = join(folder, 'stand-ins');
  mkdirSync(data, { recursive: true });
  return processes.start({
    name: 'stand-ins',
    command: process.execPath,
    args: [entry],
    env: { ...env, PUBLIC_DOOR: door, STAND_INS_FIRST_PORT: String(firstPort), STAND_INS_DATA: data },
    healthy: ({ log }) => addressesIn(log),
  });
}

function addressesIn(log) {
  for (const line of log.split('\n').filter((it) => it.startsWith('{'))) {
    const { addresses } = parsed(line);
    if (addresses) return addresses;
  }
  return undefined;
}

function parsed(line) {
  try {
    return JSON.parse(line);
  } catch {
    return {};
  }
}
