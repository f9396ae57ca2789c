/** What Temporal keeps of a journey is sealed under the journey’s own key. */
import { fileURLToPath } from 'node:url';
import { ApplicationFailure } from '@temporalio/common';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import { erased } from '../../store/codec.js';
import { clientConverter, workerConverter } from '../../store/data-converter.js';
import { type FreshStore, freshStore } from '../store/fresh.js';
import { createWorld, eventually, type Told, type World } from './carrying.js';
import { today } from './dates.js';
import { gate } from './gate.js';
import { runsOf } from './runs.js';
import { joinServer, makeNamespace, type Place } from './server.js';

let fresh: FreshStore;
let place: Place;
let world: World;

beforeAll(async () => {
  [fresh, place] = await Promise.all([freshStore(), joinServer()]);
  const { keys } = fresh.store;
  const failureConverterPath = fileURLToPath(new URL('./failure-converter.cjs', import.meta.url));
  world = await createWorld({
    ...place,
    dataConverter: { ...workerConverter(keys, place.namespace), failureConverterPath },
    clientConverter: clientConverter(keys, place.namespace),
  });
  await world.work();
});

afterAll(async () => {
  await world.close();
  await place.leave();
  await fresh.drop();
});

/** All that lies in Temporal about a journey, as somebody would read it there, with what is encoded decoded once. */
async function readIn({ id }: Told): Promise<string> {
  const runs: string[] = [];
  const { firstRunId } = (await world.client.workflow.getHandle(id).describe()).raw.workflowExecutionInfo!;
  for await (const history of runsOf(world.client, id, firstRunId!)) runs.push(historyToJSON(history));
  const text = runs.join('\n');
  const encoded = [...text.matchAll(/"data": ?"([^"]*)"/g)].map(([, data]) =>
    Buffer.from(data!, 'base64').toString('latin1'),
  );
  return [text, ...encoded].join('\n');
}

async function decided(): Promise<Told> {
  const journey = await world.begin('berth');
  const { id } = await journey.reaches('berth', 'asking');
  await journey.acts({ type: 'consent.given', errand: id, by: 'ada', choice: 'a plain choice' });
  await journey.acts({ type: 'consent.given', errand: id, by: 'ben' });
  await journey.reaches('berth', 'withBody');
  const decision = { outcome: 'refused', on: today, contact: 'a plain contact' };
  await journey.hears({ type: 'decision.received', errand: id, decision });
  await journey.reaches('berth', 'refused');
  return journey;
}

const plain = [
  'addressProtected',
  'winter',
  'wreck',
  'asOf',
  'a plain choice',
  'a plain contact',
  'refused',
  'consent.given',
  'decision.received',
  'boat.sold',
];

test('no finding, choice or decision can be read in Temporal', async () => {
  const journey = await decided();
  const there = await readIn(journey);
  expect(there).toContain(journey.id);
  expect(plain.filter((it) => there.includes(it))).toEqual([]);
});

test('the same words are found where nothing is sealed', async () => {
  const open = await createWorld({ address: place.address, namespace: await makeNamespace(place.address) });
  await open.work();
  const sealed = world;
  world = open;
  try {
    const there = await readIn(await decided());
    expect(plain.filter((it) => !there.includes(it))).toEqual(['addressProtected']);
  } finally {
    world = sealed;
    await open.close();
  }
});

test('what a failure says is sealed too', async () => {
  const journey = await world.begin('notices', {
    send: async () => {
      throw ApplicationFailure.nonRetryable('a plain complaint', 'Refused');
    },
  });
  await journey.reaches('tell', 'stalled', { body: 'guard' });
  expect(await readIn(journey)).not.toContain('a plain complaint');
});

test('an erased journey is a placeholder to whoever asks, and harms no other', async () => {
  const [gone, stays] = [await world.begin('notices'), await decided()];
  expect(await gone.handle.result()).not.toEqual(erased);
  await fresh.store.keys.erase(gone.id);
  expect(await gone.handle.result()).toEqual(erased);
  const { id } = stays.errand('insure', { about: 'ada' });
  expect(await stays.acts({ type: 'consent.given', errand: id, by: 'ada' })).toMatchObject({ moved: true });
});

test('a journey whose key is erased while it runs goes no further, and the others go on', async () => {
  const door = gate();
  const gone = await world.begin('notices', {
    send: async () => {
      await door.opened;
      return { outcome: 'acknowledged' };
    },
  });
  const stays = await decided();
  await gone.reaches('tell', 'submitting', { body: 'guard' });
  await fresh.store.keys.erase(gone.id);
  door.open();
  await eventually(async () => expect(await gone.failedTasks()).not.toEqual([]));
  await expect(gone.hears({ type: 'trigger.annulled' })).rejects.toThrow();
  const { id } = stays.errand('insure', { about: 'ben' });
  expect(await stays.acts({ type: 'consent.given', errand: id, by: 'ben' })).toMatchObject({ moved: true });
  expect((await gone.handle.describe()).status.name).toBe('RUNNING');
  await gone.handle.terminate();
});
