import { setTimeout as pause } from 'node:timers/promises';
import type { Stack } from '../../scripts/start.mjs';
import { randomFrom } from '../../stand-ins/random.js';
import { until } from './again.js';

export interface Kill {
  name: string;
  pid: number;
  after: number;
  /** How long until its successor had a process id, in milliseconds. */
  away: number;
}

/** Kills one after the other with SIGKILL, each some time after the one before has a successor; the supervisor starts them again. */
export async function kill(
  stack: Pick<Stack, 'processes'>,
  names: readonly string[],
  seed: number,
  { least = 400, most = 2_500 } = {},
): Promise<Kill[]> {
  const { between } = randomFrom(seed);
  const kills: Kill[] = [];
  for (const name of names) {
    const after = between(least, most);
    await pause(after);
    const pid = stack.processes()[name];
    if (pid === undefined) throw new Error(`${name} does not run`);
    const began = Date.now();
    process.kill(pid, 'SIGKILL');
    await until(`${name} runs again`, async () => ![undefined, pid].includes(stack.processes()[name]));
    kills.push({ name, pid, after, away: Date.now() - began });
  }
  return kills;
}
