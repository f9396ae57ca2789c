import { ApplicationFailure } from '@temporalio/activity';
import { Failure } from '../channels/failure.js';
import { isAway } from '../store/is-away.js';

/** Our own database is soon back: what waits for it does not wait longer and longer. */
const soon = 3_000;
/** A message that may be on its way has landed by then, and can be found. */
const landed = 10_000;

/** What a failure means to Temporal: its type is the name, and only what is worth another try is tried again. */
export function asFailure(error: unknown): unknown {
  if (isAway(error))
    return ApplicationFailure.create({
      type: 'Unavailable',
      message: 'our own database cannot be had now',
      nextRetryDelay: soon + Math.random() * soon,
    });
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
    nextRetryDelay: error.retryAfterMs ?? landed,
  });

/** Whether a write may have gone through though nobody heard the answer. */
export const isLost = (error: unknown): error is Failure =>
  error instanceof Failure && (error.name === 'OutcomeUnknown' || error.name === 'Unreadable');

/** The gate's own word: held back by a stop, or without the consent it needs. */
export const refusedByGate = (type: 'Stopped' | 'Unconsented', message: string): ApplicationFailure =>
  ApplicationFailure.create({ type, message, nonRetryable: true, category: 'BENIGN' });
