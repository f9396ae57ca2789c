import { setTimeout as pause } from 'node:timers/promises';
import type { Store } from '../../store/open-store.js';

/** How often it is looked, and how long the caller waits at most, in milliseconds. */
const every = 200;
const most = 4_000;

/** Waits until a worker has come to what a person said, where a register had to be asked first, or for as long as a caller waits. */
export async function recognisedSoon({ deliveries }: Store, command: string): Promise<void> {
  const until = Date.now() + most;
  while ((await deliveries.of('person', command)).length === 0 && Date.now() < until) await pause(every);
}
