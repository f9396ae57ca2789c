import { log } from './log.js';
import { surprises } from './metrics.js';

/** When the process is told to end. A promise that nobody waited for is counted and logged, and ends nothing. */
export function endOfProcess(): AbortController {
  const quit = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => quit.abort());
  process.on('unhandledRejection', (error) => {
    surprises.inc();
    log.error('a promise failed that nobody waited for', { error: String(error) });
  });
  return quit;
}
