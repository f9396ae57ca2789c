import type { Log } from './create-log.js';

/** An error that nobody caught ends the process as it would anyway, but is said through the log: the runtime would print it as it is. */
export function lastWords(log: Log, it: Pick<NodeJS.Process, 'on' | 'exit'> = process): void {
  it.on('uncaughtException', (error) => {
    log.fatal({ error }, 'an error that nobody caught');
    it.exit(1);
  });
}
