import type { InjectedSinks } from '@temporalio/worker';
import type { Journey } from '../journey/journey.js';
import type { Standing } from '../journey/standing.js';
import type { Store } from '../store/open-store.js';
import type { StandingSinks } from '../workflows/follow.js';

/** Standings on their way to the store: the newest of each journey, many in one statement, a few milliseconds late. The workflow never waits. */
export interface StandingsWriter {
  sinks: InjectedSinks<StandingSinks>;
  flush(): Promise<void>;
}

const lateness = 5;

export function createStandingsWriter(
  store: { standings: Pick<Store['standings'], 'save'> },
  failed: (error: unknown) => void,
): StandingsWriter {
  const waiting = new Map<string, { standing: Standing; closed?: Journey }>();
  let flushing: Promise<void> | undefined;

  const write = async (): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve, lateness));
    const batch = [...waiting.values()];
    waiting.clear();
    try {
      const closed = batch.flatMap((it) =>
        it.closed ? [{ journey: it.closed.id, state: Buffer.from(JSON.stringify(it.closed)) }] : [],
      );
      await store.standings.save(
        batch.map((it) => it.standing),
        closed,
      );
    } catch (error) {
      failed(error);
    }
  };
  const flush = (): Promise<void> => {
    flushing ??= write().finally(() => {
      flushing = undefined;
      if (waiting.size > 0) void flush();
    });
    return flushing;
  };
  const show = (_: unknown, standing: Standing, closed?: Journey): void => {
    const before = waiting.get(standing.journey);
    if (!before || before.standing.seq <= standing.seq)
      waiting.set(standing.journey, { standing, ...(closed && { closed }) });
    void flush();
  };
  const isBusy = (): boolean => waiting.size > 0 || flushing !== undefined;
  return {
    sinks: { standings: { show: { fn: show, callDuringReplay: false } } },
    async flush() {
      while (isBusy()) await flush();
    },
  };
}
