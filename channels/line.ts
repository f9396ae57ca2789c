import {
  type CircuitBreakerPolicy,
  CircuitState,
  ConsecutiveBreaker,
  circuitBreaker,
  handleWhenResult,
  isBrokenCircuitError,
} from 'cockatiel';
import { Agent } from 'undici';
import { Failure } from './failure.js';

const failuresInARow = 5;
const restMs = 10_000;
const connectMs = 5_000;

const silent = (result: unknown) =>
  result instanceof Failure && (result.name === 'Unavailable' || result.name === 'OutcomeUnknown');

const breakers = new Map<string, CircuitBreakerPolicy>();
let agent: Agent | undefined;

const breakerOf = (origin: string): CircuitBreakerPolicy => {
  const known = breakers.get(origin);
  if (known) return known;
  const made = circuitBreaker(handleWhenResult(silent), {
    halfOpenAfter: restMs,
    breaker: new ConsecutiveBreaker(failuresInARow),
  });
  breakers.set(origin, made);
  return made;
};

const resting = (origin: string) =>
  new Failure('Unavailable', `${origin} has failed ${failuresInARow} times in a row and is left alone for a moment`);

/** The connections of this process: one pool for each origin. */
export const connections = (): Agent => {
  agent ??= new Agent({ connect: { timeout: connectMs } });
  return agent;
};

/** Tries once, unless the origin has lately failed five times in a row; after ten seconds one caller may probe it. */
export async function onLine<T>(origin: string, attempt: () => Promise<T | Failure>): Promise<T | Failure> {
  const breaker = breakerOf(origin);
  if (breaker.state === CircuitState.HalfOpen) return resting(origin);
  try {
    return await breaker.execute(attempt);
  } catch (error) {
    if (isBrokenCircuitError(error)) return resting(origin);
    throw error;
  }
}

/** Closes every connection and forgets which origins were failing. */
export async function hangUp(): Promise<void> {
  const closing = agent;
  agent = undefined;
  breakers.clear();
  await closing?.destroy();
}
