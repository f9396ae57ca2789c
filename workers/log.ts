/** One line of JSON a message. Nothing that names a person is logged: ids here are random. */
import { DefaultLogger, type Logger } from '@temporalio/worker';
import { pino } from 'pino';

const out = pino({ base: { process: 'worker' }, redact: ['*.number', '*.person', '*.authorization'] });

const levels = { TRACE: 'trace', DEBUG: 'debug', INFO: 'info', WARN: 'warn', ERROR: 'error' } as const;

export const log: Logger = new DefaultLogger('INFO', ({ level, message, meta }) =>
  out[levels[level]](meta ?? {}, message),
);
