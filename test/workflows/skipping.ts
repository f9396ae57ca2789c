/** Temporal's server that skips time, with workers at it. */
import './runtime.js';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import type { Instant } from '../../journey/calendar.js';
import { createWorld, type Where, type World } from './carrying.js';

const path = process.env.TIME_SKIPPING_SERVER;

/** What needs the server is left out where it is not; `npm test` finds it. */
export const whereTimeSkips = path ? describe : describe.skip;
if (!path) console.warn('TIME_SKIPPING_SERVER is not set: what needs the server is left out. `npm test` finds it.');

export interface Skipping {
  world: World;
  now(): Promise<Instant>;
  sleepUntil(time: Instant): Promise<void>;
  close(): Promise<void>;
}

const year = 365 * 86_400_000;

/** A server of its own, that knows these workflows; the made-up ones where they are left out. */
export async function openSkipping(journeys?: Where['journeys']): Promise<Skipping> {
  const executable = { type: 'existing-path', path: path ?? '' } as const;
  const server = await TestWorkflowEnvironment.createTimeSkipping({ server: { executable } });
  const world = await createWorld({ address: server.address, namespace: 'default', ...(journeys && { journeys }) });
  await world.work();
  const now = (): Promise<Instant> => server.currentTimeMs();
  return {
    world,
    now,
    /** Year by year: the server skips no farther at once. */
    async sleepUntil(time) {
      for (let at = await now(); at < time; at = await now()) await server.sleep(Math.min(time - at, year));
    },
    async close() {
      await world.close();
      await server.teardown();
    },
  };
}
