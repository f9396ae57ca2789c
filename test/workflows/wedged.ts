/**
 * The server that skips time loses a run now and then, and nothing moves it any more: it refuses a task that cancels a timer which
 * has just fired, and gives no other (temporalio/sdk-java 2606), or answers no query. That says nothing of the journey.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { isGrpcDeadlineError } from '@temporalio/client';
import type { Told } from './carrying.js';

type Run = Pick<Told, 'isInTask' | 'within'>;

export class Wedged extends Error {
  constructor(what: string) {
    super(`${what} does not come back from the server that skips time`);
  }
}

/** A loaded machine takes its time over one thing, and never this long. */
const patience = 60_000;
const late = Symbol('late');

/** What a journey is asked, as long as it comes back. What fails, and not for a task that never ends, is its own fault. */
export async function unwedged<T>(run: Run, what: string, ask: () => Promise<T>, ms = patience): Promise<T> {
  const stop = new AbortController();
  const waits = pause(1.2 * ms, late, { signal: stop.signal }).catch(() => late);
  const first = await Promise.race([run.within(ms, ask), waits]).catch(async (error: unknown) => {
    throw isGrpcDeadlineError(error) || (await run.isInTask()) ? new Wedged(what) : error;
  });
  stop.abort();
  if (first === late) throw new Wedged(what);
  return first as T;
}

/** Begun again at a new server where the run was wedged, twice at most, and then said so: what hangs by its own fault hangs again. */
export async function againIfWedged(
  live: () => Promise<void>,
  renew: () => Promise<void>,
  say: (line: string) => void = console.warn,
): Promise<void> {
  for (let left = 2; ; left -= 1)
    try {
      return await live();
    } catch (error) {
      if (!(error instanceof Wedged) || left === 0) throw error;
      say(`${error.message}: once more, at a new one.`);
      await renew();
    }
}
