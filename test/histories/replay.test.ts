/** Journeys that were recorded come out as they did, on the code that is here now. After a change that is meant: `node scripts/record-histories.mjs`. */
import '../workflows/runtime.js';
import { fileURLToPath } from 'node:url';
import { historyFromJSON } from '@temporalio/common/lib/proto-utils.js';
import { type InjectedSinks, Worker } from '@temporalio/worker';
import type { Standing } from '../../journey/standing.js';
import { type Bundle, bundle } from '../../workers/bundle.js';
import type { StandingSinks } from '../../workflows/follow.js';
import { endRuntime } from '../workflows/runtime.js';
import { goldenOf } from './golden.mjs';
import { type Recorded, readRecorded } from './recorded.mjs';

const recorded = readRecorded(fileURLToPath(new URL('.', import.meta.url)));
const named = (name: string): Recorded => recorded.find((it) => it.name === name)!;

let real: Bundle;
let madeUp: Bundle;

beforeAll(async () => {
  real = await bundle();
  madeUp = await bundle(fileURLToPath(new URL('../workflows/bundled.ts', import.meta.url)));
});

afterAll(endRuntime);

/** Where each run comes to when it is read again. */
async function readAgain({ runs, workflowId }: Recorded, workflowBundle: Bundle): Promise<string[][]> {
  const last = new Map<string, Standing>();
  const show = ({ runId }: { runId: string }, standing: Standing): void => void last.set(runId, standing);
  const sinks: InjectedSinks<StandingSinks> = { standings: { show: { fn: show, callDuringReplay: true } } };
  const histories = runs.map(({ history }) => ({ workflowId, history: historyFromJSON(history) }));
  const come: string[][] = [];
  for await (const { runId, error } of Worker.runReplayHistories({ workflowBundle, sinks }, histories)) {
    if (error) throw error;
    come.push(goldenOf(last.get(runId)!));
  }
  return come;
}

const golden = ({ runs }: Recorded): string[][] => runs.map((it) => it.golden);

test('every path that matters was recorded', () => {
  expect(recorded.map((it) => it.name)).toEqual(
    expect.arrayContaining([
      ...['birth', 'twins', 'stillborn', 'annulled', 'protected'].map((it) => `having-children-${it}`),
      ...['granted', 'refused', 'declined', 'withdrawn', 'annulled', 'slept', 'reopened'].map((it) => `harbour-${it}`),
    ]),
  );
});

test.each(recorded.map((it) => [it.name, it] as const))('%s comes out as it did', async (name, it) => {
  expect(await readAgain(it, name.startsWith('harbour') ? madeUp : real)).toEqual(golden(it));
});

describe('a history notices', () => {
  test('when the steps of a leaflet stand in another order', async () => {
    const edited = await bundle(fileURLToPath(new URL('./edited-order.ts', import.meta.url)));
    await expect(readAgain(named('harbour-refused'), edited)).rejects.toMatchObject({
      name: 'DeterminismViolationError',
    });
  });

  test('when it can be read again, but ends otherwise than it did', async () => {
    const edited = await bundle(fileURLToPath(new URL('./edited-law.ts', import.meta.url)));
    expect(await readAgain(named('harbour-refused'), edited)).not.toEqual(golden(named('harbour-refused')));
  });
});
