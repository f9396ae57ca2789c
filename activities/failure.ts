import { ApplicationFailure } from '@temporalio/activity';
import { Failure } from '../channels/failure.js';

/** What a body's failure means to Temporal: its type is the name, and only what is worth another try is tried again. */
export function asFailure(error: unknown): unknown {
  if (!(error instanceof Failure)) return error;
  return ApplicationFailure.create({
    type: error.name,
    message: error.message,
    nonRetryable: error.name !== 'Unavailable',
    ...(error.retryAfterMs !== undefined && { nextRetryDelay: error.retryAfterMs }),
  });
}

/** Worth another try whatever it was: the next attempt knows how to look before it sends. */
export const again = (error: Failure): ApplicationFailure =>
  ApplicationFailure.create({
    type: 'Unavailable',
    message: error.message,
    ...(error.retryAfterMs !== undefined && { nextRetryDelay: error.retryAfterMs }),
  });

/** The gate's own word: held back by a stop, or without the consent it needs. */
export const refusedByGate = (type: 'Stopped' | 'Unconsented', message: string): ApplicationFailure =>
  ApplicationFailure.create({ type, message, nonRetryable: true, category: 'BENIGN' });
