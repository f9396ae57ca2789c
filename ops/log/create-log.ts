import { type DestinationStream, destination, type Logger, pino, stdSerializers, stdTimeFunctions } from 'pino';
import { cleanLine } from './clean-line.js';

export type Log = Pick<Logger, 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal'>;

/** What one process says to those who run it: a line of JSON a record, on standard output, with nobody's number in it. */
export const createLog = (process: string, out: DestinationStream = standardOutput()): Log =>
  pino(
    {
      base: { process },
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (level) => ({ level }) },
      serializers: { err: stdSerializers.err, error: stdSerializers.err },
      hooks: { streamWrite: cleanLine },
    },
    out,
  );

/** A reader that has gone, or a disk that is full, ends no work: what cannot be written is dropped. */
export function standardOutput(path: string | number = 1): DestinationStream {
  const out = destination({ dest: path, sync: true, maxLength: 1_000_000 });
  out.on('error', () => undefined);
  return out;
}
