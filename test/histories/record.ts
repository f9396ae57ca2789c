/** Records made-up journeys on a real server. `node scripts/record-histories.mjs` runs this file; it is no test. */
import { fileURLToPath } from 'node:url';
import { ApplicationFailure } from '@temporalio/common';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import { createWorld, eventually, type Story, type Told, type World } from '../workflows/carrying.js';
import { today } from '../workflows/dates.js';
import type { Carried } from '../workflows/leaflets.js';
import { runsOf } from '../workflows/runs.js';
import { joinServer, type Place } from '../workflows/server.js';
import { type HistoryJson, writeRecorded } from './recorded.mjs';

const folder = fileURLToPath(new URL('.', import.meta.url));

let place: Place;
let world: World;

beforeAll(async () => {
  place = await joinServer();
  world = await createWorld(place);
  await world.work();
});

afterAll(async () => {
  await world.close();
  await place.leave();
});

/** Begins a journey, lets things happen, and writes down what it left. */
const record = (name: string, type: Carried, happens: (journey: Told) => Promise<unknown>, story: Story = {}): void =>
  test(name, async () => {
    const journey = await world.begin(type, story);
    await happens(journey);
    await journey.rests();
    const { firstRunId } = (await journey.handle.describe()).raw.workflowExecutionInfo!;
    const histories: HistoryJson[] = [];
    for await (const history of runsOf(world.client, journey.id, firstRunId!))
      histories.push(JSON.parse(historyToJSON(history)));
    writeRecorded(folder, name, { type, workflowId: journey.id, histories, standing: journey.shown() });
  });

const agree = async (journey: Told): Promise<void> => {
  const { id } = await journey.reaches('berth', 'asking');
  for (const by of ['ada', 'ben']) await journey.acts({ type: 'consent.given', errand: id, by });
  await journey.reaches('berth', 'withBody');
};
const decide = (journey: Told, outcome: 'granted' | 'refused', type = 'decision.received') =>
  journey.hears({ type, errand: journey.errand('berth').id, decision: { outcome, on: today } });
const insure = async (journey: Told): Promise<void> => {
  for (const by of ['ada', 'ben']) {
    const { id } = await journey.reaches('insure', 'asking', { about: by });
    await journey.acts({ type: 'word.given', says: 'done', errand: id, by });
  }
};
const refusing = (type: string) => async (): Promise<never> => {
  throw ApplicationFailure.nonRetryable('no', type);
};

record('harbour-notices', 'notices', (it) => it.handle.result());

record('harbour-granted', 'berth', async (it) => {
  await agree(it);
  await decide(it, 'granted');
  await insure(it);
  await it.handle.result();
});

record('harbour-refused-appealed-reversed', 'berth', async (it) => {
  await agree(it);
  await decide(it, 'refused');
  const { id } = await it.reaches('berth', 'refused');
  await it.acts({ type: 'decision.appealed', errand: id });
  await it.reaches('berth', 'withBody');
  await decide(it, 'granted', 'decision.reversed');
  await it.reaches('berth', 'granted');
});

record('harbour-refused', 'berth', async (it) => {
  await agree(it);
  await decide(it, 'refused');
  await it.reaches('berth', 'refused');
  await it.reaches('tell', 'acknowledged', { body: 'guard' });
  await it.reaches('tell', 'acknowledged', { body: 'customs' });
});

record('harbour-declined', 'berth', async (it) => {
  const { id } = await it.reaches('berth', 'asking');
  await it.acts({ type: 'errand.declined', errand: id, by: 'ben' });
  await insure(it);
  await it.handle.result();
});

record('harbour-withdrawn', 'berth', async (it) => {
  await agree(it);
  await it.acts({ type: 'application.withdrawn', errand: it.errand('berth').id });
  await insure(it);
  await it.handle.result();
});

record('harbour-annulled', 'berth', async (it) => {
  await agree(it);
  await decide(it, 'granted');
  await it.reaches('tell', 'acknowledged', { body: 'guard' });
  await it.reaches('tell', 'acknowledged', { body: 'customs' });
  await it.hears({ type: 'trigger.doubted', about: 'trigger', why: 'two papers' });
  await it.hears({ type: 'trigger.annulled' });
  await it.reaches('berth', 'withBody');
  await it.rests();
  const repairs = it.shown().errands.filter((errand) => errand.state === 'withBody');
  for (const { id } of repairs) await it.hears({ type: 'correction.received', errand: id });
  await eventually(() => it.shown().over || Promise.reject(new Error('not over')));
});

for (const type of ['Refused', 'OutcomeUnknown', 'Stopped'])
  record(
    `harbour-failed-${type.toLowerCase()}`,
    'notices',
    (it) => it.reaches('tell', type === 'Stopped' ? 'preparing' : 'stalled', { body: 'guard' }),
    { send: refusing(type) },
  );

record('harbour-slept', 'blessing', (it) =>
  eventually(async () => {
    const { runId, raw } = await it.handle.describe();
    if (runId === raw.workflowExecutionInfo?.firstRunId) throw new Error('still the first run');
    if (!(await it.events()).includes('TIMER_STARTED')) throw new Error('not asleep yet');
  }),
);

record('harbour-reopened', 'notices', async (it) => {
  await it.handle.result();
  const closed = await eventually(() => it.seen.shows.at(-1)?.closed ?? Promise.reject(new Error('not closed')));
  await world.reopen('notices', closed, { type: 'trigger.annulled' });
  for (const body of ['guard', 'customs']) {
    const { id } = await it.reaches('tell', 'withBody', { body });
    await it.hears({ type: 'correction.received', errand: id });
  }
  await it.handle.result();
});
