import { randomUUID } from 'node:crypto';
import { type Answer, takeAnswer, takeParkedAnswer } from '../../intake/answer.js';
import { anErrand, aStanding } from '../store/a-standing.js';
import { type FreshStore, freshStore } from '../store/fresh.js';

let fresh: FreshStore;
beforeAll(async () => {
  fresh = await freshStore();
});
afterEach(() => fresh.empty());
afterAll(() => fresh.drop());

const [mother, one, other] = ['24917800210', '01820149927', '03822049903'];

/** Twins in one journey, each with an errand of every step named. */
async function twins(steps: readonly string[] = ['child-gp'], children = [one, other]) {
  const { store } = fresh;
  const refOf = (number: string) => store.people.refOf(number);
  const ref = await refOf(mother!);
  const refs = await Promise.all(children.map((it) => refOf(it!)));
  const journey = randomUUID();
  await store.standings.save([
    {
      ...{ ...aStanding, journey, leaflet: 'having-children@1' },
      parties: [
        { ref, is: 'person', roles: ['mother', 'parent'] },
        ...refs.map((it) => ({ ref: it, is: 'person' as const, roles: ['child'] })),
      ],
      errands: refs.flatMap((about) =>
        steps.map((step) => ({ ...anErrand, id: `${about}-${step}`, about, step, with: 'helfo' })),
      ),
    },
  ]);
  return { journey, errandOf: async (number: string) => `${await refOf(number)}-${steps[0]}` };
}

const done: Answer = {
  ...{ source: 'urn:no:orgnr:1', id: 'a-1', type: 'no.livsferd.body.done.v1', time: '2026-11-25T10:00:00Z' },
  said: { type: 'body.acted' },
};
const told = async () =>
  (await fresh.store.deliveries.undelivered(10)).map(({ news }) => news && 'errand' in news && news.errand);

test('an answer finds its errand by our reference, and its round', async () => {
  const { errandOf } = await twins();
  const errand = await errandOf(one!);
  expect(await takeAnswer(fresh.store, { ...done, reference: `${errand}.2` })).toBe('told');
  expect((await fresh.store.deliveries.undelivered(10))[0]?.news).toMatchObject({
    errand,
    round: 2,
    type: 'body.acted',
  });
});

test('without a reference it is found by whom it is about', async () => {
  const { errandOf } = await twins();
  await takeAnswer(fresh.store, { ...done, person: mother!, about: other!, step: 'child-gp' });
  expect(await told()).toEqual([await errandOf(other!)]);
});

test.each([
  ['nobody has heard of yet', [one]],
  ['that has no errand of that kind', [one]],
])('what is said about a twin %s is not said about the other', async (why, children) => {
  const { store } = fresh;
  await twins(['child-gp'], children);
  if (why.startsWith('that')) await store.people.refOf(other!);
  expect(await takeAnswer(store, { ...done, person: mother!, about: other!, step: 'child-gp' })).toBe('parked');
  expect(await told()).toEqual([]);
});

test('one that comes before its errand is told when the errand is there', async () => {
  const { store } = fresh;
  const early = { ...done, person: mother!, about: other!, step: 'child-gp' };
  expect(await takeAnswer(store, early)).toBe('parked');
  await takeParkedAnswer(store, 1, early);
  expect(await store.events.get(done.source, done.id)).toMatchObject({ state: 'parked', tries: 2 });
  const { errandOf } = await twins();
  await Promise.all([takeParkedAnswer(store, 2, early), takeParkedAnswer(store, 2, early)]);
  expect(await told()).toEqual([await errandOf(other!)]);
});

test("an early answer to what turns out to be another body's errand is not told", async () => {
  const { store } = fresh;
  const early = { ...done, body: 'nav', person: mother!, about: one!, step: 'child-gp' };
  expect(await takeAnswer(store, early)).toBe('parked');
  await twins();
  await takeParkedAnswer(store, 1, early);
  expect(await told()).toEqual([]);
  expect(await store.deliveries.of(done.source, done.id)).toMatchObject([{ disposition: 'ignored' }]);
});

test('the same answer again is known, and another under its id is conflicting', async () => {
  const { errandOf } = await twins();
  const answer = { ...done, reference: await errandOf(one!) };
  const both = await Promise.all([takeAnswer(fresh.store, answer), takeAnswer(fresh.store, answer)]);
  expect(both.sort()).toEqual(['known', 'told']);
  expect(await takeAnswer(fresh.store, { ...answer, said: { type: 'receipt.received' } })).toBe('conflicting');
  expect(await told()).toHaveLength(1);
});

describe('an answer about a step that recurs', () => {
  /** Four periods: one decided, one that the body has, one that waits for the person, one that has not begun. */
  async function periods() {
    const { store } = fresh;
    const ref = await store.people.refOf(mother!);
    const journey = randomUUID();
    const period = (name: string, state: 'granted' | 'withBody' | 'asking' | 'waiting', since: number) => ({
      ...{ ...anErrand, id: `${journey}-${name}`, about: ref, step: 'log', period: name, state, since },
    });
    const errands = [
      period('w1', 'granted', 5),
      period('w3', 'withBody', 3),
      period('w5', 'asking', 6),
      period('w7', 'waiting', 7),
    ];
    const parties = [{ ref, is: 'person' as const, roles: ['mother', 'parent'] }];
    await store.standings.save([{ ...aStanding, journey, parties, errands }]);
    return journey;
  }
  const about = { ...done, person: mother!, step: 'log' };

  test('is about the period that the body has, not about one that has come since', async () => {
    const journey = await periods();
    await takeAnswer(fresh.store, about);
    expect(await told()).toEqual([`${journey}-w3`]);
  });

  test('is about the period that it names, also one that was decided', async () => {
    const journey = await periods();
    await takeAnswer(fresh.store, { ...about, period: 'w1' });
    expect(await told()).toEqual([`${journey}-w1`]);
  });

  test('that names a period there is none of waits for it', async () => {
    await periods();
    expect(await takeAnswer(fresh.store, { ...about, period: 'w9' })).toBe('parked');
  });
});
