import { setTimeout as wait } from 'node:timers/promises';
import type { Connections } from '../activities/index.js';
import { lookForLetters } from '../activities/look-for-letters.js';
import { recogniseEvents } from '../activities/recognise-events.js';
import { askEverybody, askInTurn } from '../intake/ask-in-turn.js';
import { deliver } from '../intake/deliver.js';
import { mend } from '../intake/mend.js';

interface Sweep {
  stop(): Promise<void>;
}

/** How many journeys are asked in one round of the sweep: those whose record is known to be behind, and those in turn. */
const mostSuspects = 50;
const mostInTurn = 20;
/** One that was asked and is still suspect is left alone for so long, in milliseconds. */
const rest = 30_000;

/**
 * Mends what a crash left half done, for ever: events not recognised, deliveries not told, records behind their journey.
 * One worker at a time. Where records may have been lost, at a crash of ours or of Temporal's, everybody is asked in turn.
 */
export function startSweep(connections: Connections, failed: (error: unknown) => void, pause = 2_000): Sweep {
  const stopped = new AbortController();
  const sweepOnce = createSweep(connections);
  const rounds = (async () => {
    let wasAway = true;
    while (!stopped.signal.aborted) {
      try {
        await ping(connections);
        if (wasAway) await askEverybody(connections.store);
        wasAway = false;
        await connections.store.alone('sweep', sweepOnce);
      } catch (error) {
        wasAway = true;
        failed(error);
      }
      await wait(pause, undefined, { signal: stopped.signal }).catch(() => undefined);
    }
  })();
  return {
    async stop() {
      stopped.abort();
      await rounds;
    },
  };
}

const ping = ({ temporal }: Connections): Promise<unknown> =>
  temporal.withDeadline(Date.now() + 5_000, () => temporal.workflowService.getSystemInfo({}));

/** One round; it remembers whom it has asked lately. */
function createSweep(connections: Connections): () => Promise<void> {
  const asked = new Map<string, number>();
  const isRested = (journey: string): boolean => (asked.get(journey) ?? 0) <= Date.now() - rest;
  return async () => {
    await recogniseEvents(connections);
    await lookForLetters(connections);
    await deliver(connections);
    for (const [journey] of [...asked].filter(([it]) => isRested(it))) asked.delete(journey);
    const all = await connections.store.standings.suspects(await connections.now(), mostSuspects * 20);
    const suspects = all.filter(isRested).slice(0, mostSuspects);
    for (const journey of suspects) asked.set(journey, Date.now());
    await mend(connections, suspects);
    await askInTurn(connections, mostInTurn);
  };
}
