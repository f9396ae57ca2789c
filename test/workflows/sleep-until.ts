import type { TestWorkflowEnvironment } from '@temporalio/testing';

const year = 365 * 86_400_000;

/** Year by year: the server skips no farther at once. */
export async function sleepUntil(server: TestWorkflowEnvironment, time: number): Promise<void> {
  for (let now = await server.currentTimeMs(); now < time; now = await server.currentTimeMs())
    await server.sleep(Math.min(time - now, year));
}
