import type { Worker } from '@temporalio/worker';
import { log } from './log.js';

/** Runs workers until they are told to quit, and have drained. Where one fails all of them stop, and the process ends with 1. */
export async function runAll(workers: readonly Worker[], quit: AbortController): Promise<void> {
  const stop = (): void => {
    for (const worker of workers) if (worker.getState() === 'RUNNING') worker.shutdown();
  };
  const failed = (error: unknown): void => {
    log.error('a worker failed', { error: String(error) });
    process.exitCode = 1;
    quit.abort();
  };
  quit.signal.addEventListener('abort', stop, { once: true });
  const runs = workers.map((worker) => worker.run().catch(failed));
  if (quit.signal.aborted) stop();
  await Promise.all(runs);
}
