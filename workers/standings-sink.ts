import { setTimeout as pause } from 'node:timers/promises';
import type { InjectedSinks } from '@temporalio/worker';
import type { Journey } from '../journey/journey.js';
import type { Standing } from '../journey/standing.js';
import type { Store } from '../store/open-store.js';
import type { StandingSinks } from '../workflows/follow.js';

/** Standings on their way to the store: the newest of each journey, many in one statement, a few milliseconds late. The workflow never waits. */
export interface StandingsWriter {
  sinks: InjectedSinks<StandingSinks>;
  /** Writes what there is; gives up where the store cannot be had. */
  flush(): Promise<void>;
}

interface Shown {
  standing: Standing;
  closed?: Journey;
}

/** In milliseconds: how late a standing is written, and how long after a failure it is tried again. */
const lateness = 5;
const rest = 1_000;
const atOnce = 200;
/** More than these are not kept while the store is away: their journeys are asked when it is back. */
const most = 5_000;

export function createStandingsWriter(
  store: { standings: Pick<Store['standings'], 'save'> },
  failed: (error: unknown) => void,
  dropped: () => void = () => undefined,
): StandingsWriter {
  const waiting = new Map<string, Shown>();
  let writing: Promise<boolean> | undefined;
  let isRunning = false;

  const add = (it: Shown): void => {
    const { journey, seq } = it.standing;
    if ((waiting.get(journey)?.standing.seq ?? -1) <= seq) waiting.set(journey, it);
  };
  const keepBack = (batch: readonly Shown[]): void => {
    for (const it of batch) if (!waiting.has(it.standing.journey)) add(it);
    if (waiting.size <= most) return;
    for (const journey of [...waiting.keys()].slice(0, waiting.size - most)) waiting.delete(journey);
    dropped();
  };
  const writeSome = async (): Promise<boolean> => {
    const batch = [...waiting.values()].slice(0, atOnce);
    for (const { standing } of batch) waiting.delete(standing.journey);
    try {
      await store.standings.save(...savable(batch));
      return true;
    } catch (error) {
      failed(error);
      keepBack(batch);
      return false;
    }
  };
  /** One batch at a time. */
  const write = (): Promise<boolean> => {
    writing ??= writeSome().finally(() => {
      writing = undefined;
    });
    return writing;
  };
  const run = async (): Promise<void> => {
    if (isRunning) return;
    isRunning = true;
    while (waiting.size > 0) {
      await pause(lateness);
      if (!(await write())) await pause(rest, undefined, { ref: false });
    }
    isRunning = false;
  };

  const show = (_: unknown, standing: Standing, closed?: Journey): void => {
    add({ standing, ...(closed && { closed }) });
    void run();
  };
  return {
    sinks: { standings: { show: { fn: show, callDuringReplay: false } } },
    async flush() {
      await writing;
      while (waiting.size > 0 && (await write()));
    },
  };
}

const savable = (batch: readonly Shown[]): [Standing[], { journey: string; state: Buffer }[]] => [
  batch.map((it) => it.standing),
  batch.flatMap(({ closed }) => (closed ? [{ journey: closed.id, state: Buffer.from(JSON.stringify(closed)) }] : [])),
];
