/** Temporal's logger and ours are one: what the SDK says is masked like all the rest. */
import { DefaultLogger, type Logger } from '@temporalio/worker';
import { createLog } from '../ops/log/create-log.js';

export const out = createLog('workers');

const levels = { TRACE: 'trace', DEBUG: 'debug', INFO: 'info', WARN: 'warn', ERROR: 'error' } as const;

export const log: Logger = new DefaultLogger('INFO', ({ level, message, meta }) =>
  out[levels[level]](meta ?? {}, message),
);
