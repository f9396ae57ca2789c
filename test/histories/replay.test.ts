/** Journeys that were recorded come out as they did, on the code that is here now. After a change that is meant: `node scripts/record-histories.mjs`. */
import '../workflows/runtime.js';
import { fileURLToPath } from 'node:url';
import { historyFromJSON } from '@temporalio/common/lib/proto-utils.js';
import { type InjectedSinks, Worker } from '@temporalio/worker';
import type { Standing } from '../../journey/standing.js';
import { type Bundle, bundle } from '../../workers/bundle.js';
import type { StandingSinks } from '../../workflows/follow.js';
import { endRuntime } from '../workflows/runtime.js';
import { edits } from './edits.js';
import { goldenOf } from './golden.mjs';
import { type Recorded, readRecorded } from './recorded.mjs';

const recorded = readRecorded(fileURLToPath(new URL('.', import.meta.url)));

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

describe('what cannot be edited once it is released', () => {
  const berths = recorded.filter(({ type }) => type === 'berth');
  let edited: Bundle;
  beforeAll(async () => {
    edited = await bundle(fileURLToPath(new URL('./edited.ts', import.meta.url)));
  });

  test('as it was released all histories can be read again', async () => {
    expect(berths.length).toBeGreaterThanOrEqual(6);
    expect(Object.keys(edits).length).toBeGreaterThanOrEqual(20);
    for (const it of berths)
      expect([it.name, await cameOtherwise(ofType(it, 'not edited'), edited)]).toEqual([it.name, false]);
  });

  test.each(Object.keys(edits))('a history notices %s', async (edit) => {
    const noticed: string[] = [];
    for (const it of berths) if (await cameOtherwise(ofType(it, edit), edited)) noticed.push(it.name);
    expect(noticed).not.toEqual([]);
  });
});

/** The same history, as if a workflow of another type had left it. */
function ofType(recorded: Recorded, type: string): Recorded {
  const typed = JSON.parse(
    JSON.stringify(recorded.runs).replaceAll(
      `"workflowType":{"name":"${recorded.type}"}`,
      `"workflowType":{"name":"${type}"}`,
    ),
  ) as Recorded['runs'];
  return { ...recorded, type, runs: typed };
}

/** Whether it cannot be read again, or comes to something else than it did. */
async function cameOtherwise(it: Recorded, workflowBundle: Bundle): Promise<boolean> {
  try {
    return JSON.stringify(await readAgain(it, workflowBundle)) !== JSON.stringify(golden(it));
  } catch (error) {
    if ((error as Error).name === 'DeterminismViolationError') return true;
    throw error;
  }
}
