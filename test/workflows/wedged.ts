/** The server that skips time refuses a task that cancels a timer which has just fired, and gives the run no other (temporalio/sdk-java 2606). */
import { setTimeout as pause } from 'node:timers/promises';
import type { Told } from './carrying.js';

type Run = Pick<Told, 'isInTask'>;

/** A run that nothing moves any more, by the server's fault and not the journey's. */
export class Wedged extends Error {
  constructor() {
    super('The server that skips time has wedged the run');
  }
}

/** A loaded machine takes its time over one thing, and never this long. */
const patience = 60_000;
const late = Symbol('late');

/** What a journey is asked, as long as its run is not wedged; another that does not come back is said to be that. */
export async function unwedged<T>(journey: Run, what: string, asked: Promise<T>, ms = patience): Promise<T> {
  const stop = new AbortController();
  const waits = pause(ms, late, { signal: stop.signal }).catch(() => late);
  const first = await Promise.race([asked, waits]).catch((error: unknown) => wedgedOr(journey, error));
  stop.abort();
  if (first === late) return wedgedOr(journey, new Error(`${what} does not come back`));
  return first as T;
}

async function wedgedOr(journey: Run, error: unknown): Promise<never> {
  throw (await journey.isInTask()) ? new Wedged() : error;
}

/** Begun again at a new server where a run was wedged, and then said so. */
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
      say('The server that skips time has wedged a run: once more, at a new one.');
      await renew();
    }
}
