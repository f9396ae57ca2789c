import type { Connections } from '../../activities/connections.js';
import { lookForLetters } from '../../activities/look-for-letters.js';
import type { Adapter, Sent } from '../../agencies/adapter.js';
import { manifests } from '../../agencies/manifests.js';
import { Failure } from '../../channels/failure.js';
import { anErrand, aStanding } from '../store/a-standing.js';
import { freshStore } from '../store/fresh.js';

let fresh: Awaited<ReturnType<typeof freshStore>>;
beforeAll(async () => {
  fresh = await freshStore();
});
afterEach(() => fresh.empty());
afterAll(() => fresh.drop());

const key = 'j-1/e-1/1/submit/1';

/** A letter that the post has taken, and a post that says of it what it is told to. */
async function aLetter(says: () => Sent | 'absent') {
  const { store } = fresh;
  let looks = 0;
  const granlia: Adapter = {
    manifest: manifests.granlia,
    async lookUp() {
      looks += 1;
      return says();
    },
  };
  await store.standings.save([
    { ...aStanding, journey: 'j-1', errands: [{ ...anErrand, id: 'e-1', with: 'granlia', state: 'withBody' }] },
  ]);
  await store.effects.begin(key, { journey: 'j-1', errand: 'e-1', body: 'granlia', act: 'submit', digest: 'd' });
  await store.effects.sending(key);
  await store.effects.answered(key, { outcome: { outcome: 'sent' } });
  const connections = { store, adapters: { granlia }, feedPause: 1 } as unknown as Connections;
  return { look: () => lookForLetters(connections), looks: () => looks };
}

const told = async () => (await fresh.store.deliveries.undelivered(10)).map(({ news }) => news);

test('a letter that has been read is a receipt, told once', async () => {
  const { look, looks } = await aLetter(() => ({ outcome: 'acknowledged' }));
  await look();
  await new Promise((resolve) => setTimeout(resolve, 30));
  await look();
  expect(looks()).toBe(1);
  expect(await told()).toMatchObject([{ type: 'receipt.received', errand: 'e-1', round: 1 }]);
});

test('a letter that came back is told as lost', async () => {
  const { look } = await aLetter(() => {
    throw new Failure('Refused', 'it could not be delivered');
  });
  await look();
  expect(await told()).toMatchObject([{ type: 'message.lost', errand: 'e-1', round: 1 }]);
});

test('a letter on its way is looked for again, and nothing is told', async () => {
  const { look, looks } = await aLetter(() => ({ outcome: 'sent' }));
  await look();
  await new Promise((resolve) => setTimeout(resolve, 30));
  await look();
  expect(looks()).toBe(2);
  expect(await told()).toEqual([]);
});

test('a post that does not answer says nothing of the letter', async () => {
  const { look } = await aLetter(() => {
    throw new Failure('Unavailable', 'the post is away');
  });
  await look();
  expect(await told()).toEqual([]);
});
