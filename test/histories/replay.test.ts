/** Journeys that were recorded come out as they did, on the code that is here now. After a change that is meant: `node scripts/record-histories.mjs`. */
import '../workflows/runtime.js';
import { fileURLToPath } from 'node:url';
import { historyFromJSON } from '@temporalio/common/lib/proto-utils.js';
import { type InjectedSinks, Worker } from '@temporalio/worker';
import type { Standing } from '../../journey/standing.js';
import { lifeEvents } from '../../life-events/index.js';
import { type Bundle, bundle } from '../../workers/bundle.js';
import type { StandingSinks } from '../../workflows/follow.js';
import { endRuntime } from '../workflows/runtime.js';
import { edits } from './edits.js';
import { endingsOf } from './endings.js';
import { goldenOf } from './golden.mjs';
import { lifeEdits, typeOf } from './life-edits.js';
import { type Recorded, readRecorded } from './recorded.mjs';

const recorded = readRecorded(fileURLToPath(new URL('.', import.meta.url)));

let real: Bundle;
let madeUp: Bundle;

beforeAll(async () => {
  real = await bundle();
  madeUp = await bundle(fileURLToPath(new URL('../workflows/bundled.ts', import.meta.url)));
});

afterAll(endRuntime);

/** What is looked at of a journey: where each of its runs comes to, and in which ways errands end on the way. */
interface Come {
  golden: string[][];
  endings: string[];
}

/** What comes of a journey when it is read again. */
async function readAgain({ runs, workflowId }: Recorded, workflowBundle: Bundle): Promise<Come> {
  const last = new Map<string, Standing>();
  const endings = new Set<string>();
  const show = ({ runId }: { runId: string }, standing: Standing): void => {
    last.set(runId, standing);
    for (const it of endingsOf(standing)) endings.add(it);
  };
  const sinks: InjectedSinks<StandingSinks> = { standings: { show: { fn: show, callDuringReplay: true } } };
  const histories = runs.map(({ history }) => ({ workflowId, history: historyFromJSON(history) }));
  const golden: string[][] = [];
  for await (const { runId, error } of Worker.runReplayHistories({ workflowBundle, sinks }, histories)) {
    if (error) throw error;
    golden.push(goldenOf(last.get(runId)!));
  }
  return { golden, endings: [...endings].sort() };
}

/** What came of it when it was recorded; of what was not played for its endings, these are not looked at. */
const cameOf = ({ runs, endings }: Recorded, again: Come): Come => ({
  golden: runs.map((it) => it.golden),
  endings: endings ?? again.endings,
});

test('every path that matters was recorded', () => {
  expect(recorded.map((it) => it.name)).toEqual(
    expect.arrayContaining([
      ...['having-children', 'business', 'voluntary-organisation'].map((it) => `${it}-demo`),
      ...Object.keys(lifeEvents).map((it) => `${it}-life-01`),
      ...['granted', 'refused', 'declined', 'withdrawn', 'annulled', 'slept', 'reopened'].map((it) => `harbour-${it}`),
    ]),
  );
});

test.each(recorded.map((it) => [it.name, it] as const))('%s comes out as it did', async (name, it) => {
  const again = await readAgain(it, name.startsWith('harbour') ? madeUp : real);
  expect(again).toEqual(cameOf(it, again));
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

describe('what cannot be edited once a life event is released', () => {
  const livesOf = (id: string): Recorded[] => recorded.filter(({ name }) => name.startsWith(`${id}-life-`));
  const all = Object.keys(lifeEvents);
  let edited: Bundle;
  beforeAll(async () => {
    edited = await bundle(fileURLToPath(new URL('./edited-lives.ts', import.meta.url)));
  });

  test.each(all)('as it was released a life of %s can be read again', async (id) => {
    const [first] = livesOf(id);
    expect(await cameOtherwise(ofType(first!, typeOf(id, 'not edited')), edited)).toBe(false);
  });

  test.each(all.flatMap((id) => Object.keys(lifeEdits).map((edit) => [id, edit] as const)))(
    'a life of %s notices %s',
    async (id, edit) => {
      let isNoticed = false;
      for (const it of livesOf(id)) isNoticed ||= await cameOtherwise(ofType(it, typeOf(id, edit)), edited);
      expect(isNoticed).toBe(true);
    },
  );
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
    const again = await readAgain(it, workflowBundle);
    return JSON.stringify(again) !== JSON.stringify(cameOf(it, again));
  } catch (error) {
    if ((error as Error).name === 'DeterminismViolationError') return true;
    throw error;
  }
}
