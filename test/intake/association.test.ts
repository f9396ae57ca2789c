/** An association from its founding to its number, and to the next one: as intake and store make it, not as a test imagines it. */
import { recognise } from '../../intake/recognise.js';
import { lifeEvents } from '../../life-events/index.js';
import type { Recognisable } from '../../life-events/recognised.js';
import { type FreshStore, freshStore } from '../store/fresh.js';

let fresh: FreshStore;
beforeAll(async () => {
  fresh = await freshStore();
});
afterEach(() => fresh.empty());
afterAll(() => fresh.drop());

const today = '2026-11-25';
const [choirNumber, bandNumber] = ['324100539', '324100660'];

async function hear(id: string, source: string, event: Recognisable) {
  const { store } = fresh;
  await store.events.record({ source, id, type: event.type, time: 0, body: event });
  await recognise(store, lifeEvents, { source, id, event });
  return store.deliveries.of(source, id);
}

const founded = (): Promise<unknown> =>
  hear('1', 'person', { type: 'association.founded.declared', about: 'ada', concerns: 'choir', on: today, today });

const registered = async (id: string, number: string, form = 'association') =>
  hear(id, 'brreg', {
    ...{ type: 'brreg.unit.registered', about: await fresh.store.people.refOf(number), on: today, today, form },
    others: [{ ref: 'ada', relation: 'chair' }],
  });

test('the number that Brønnøysund gives is the number of what was founded without one', async () => {
  await founded();
  const told = await registered('2', choirNumber);
  expect(told.map(({ disposition }) => disposition)).toEqual(['told', 'told']);
  expect(await fresh.store.people.find(choirNumber)).toBe('choir');
  expect(await fresh.store.people.numberIfAny('choir')).toBe(choirNumber);
});

describe('its number comes from the register, and from whoever founded it', () => {
  const named = async (id: string, concerns: string, registeredOn = today, about = 'ada') =>
    hear(id, 'person', {
      ...{ type: 'association.running.declared', about, concerns, on: today, today, registeredOn },
      ...{ stands: 'registered', form: 'association' },
      others: [{ ref: 'ada', relation: 'chair' }],
    });
  const came = async () => {
    const { people, journeys } = fresh.store;
    const all = await journeys.ofParty('ada');
    return {
      journeys: all.map(({ trigger, parties }) => [trigger.kind, parties.map(({ ref }) => ref).sort()]),
      choir: await people.find(choirNumber),
      number: await people.numberIfAny('choir'),
      waits: (await people.isReleased('choir')) || (await people.numberIfAny('choir')) === undefined,
    };
  };
  const oneJourney = {
    journeys: [['association.founded.declared', ['ada', 'choir']]],
    ...{ choir: 'choir', number: choirNumber, waits: false },
  };
  const refOf = () => fresh.store.people.refOf(choirNumber);

  test('from the register first', async () => {
    await founded();
    await registered('2', choirNumber);
    await named('3', await refOf());
    expect(await came()).toEqual(oneJourney);
  });

  test('from the founder first', async () => {
    await founded();
    expect((await named('2', await refOf())).map(({ disposition }) => disposition)).toEqual(['told', 'told']);
    expect(await registered('3', choirNumber)).toMatchObject([{ disposition: 'told' }]);
    expect(await came()).toEqual(oneJourney);
  });

  test('from the founder first, and recognised after the register’s', async () => {
    await founded();
    const asItWasNamed = await refOf();
    await registered('2', choirNumber);
    expect(asItWasNamed).not.toBe('choir');
    await named('3', asItWasNamed);
    expect(await came()).toEqual(oneJourney);
  });

  test('from both at once', async () => {
    await founded();
    await Promise.all([named('2', await refOf()), registered('3', choirNumber)]);
    expect(await came()).toEqual(oneJourney);
  });

  test('one that they have run for years is another, and ours waits on', async () => {
    await founded();
    const band = await fresh.store.people.refOf(bandNumber);
    expect(await named('2', band, '2015-04-09')).toMatchObject([{ disposition: 'started' }]);
    await registered('3', choirNumber);
    const { journeys, ...choir } = await came();
    expect(journeys.map(([kind]) => kind).sort()).toEqual([
      'association.founded.declared',
      'association.running.declared',
    ]);
    expect(choir).toMatchObject({ choir: 'choir', number: choirNumber });
    expect(await fresh.store.people.find(bandNumber)).toBe(band);
  });
});

test('a company of the founder’s is another unit, and so is a second association', async () => {
  await founded();
  expect(await registered('2', bandNumber, 'limited-company')).toMatchObject([{ disposition: 'ignored' }]);
  await registered('3', choirNumber);
  expect(await registered('4', bandNumber)).toMatchObject([{ disposition: 'ignored' }]);
  expect(await fresh.store.people.find(bandNumber)).not.toBe('choir');
});

test('struck out and registered again, it is another party under another number', async () => {
  await founded();
  await registered('2', choirNumber);
  await hear('3', 'brreg', { type: 'brreg.unit.deleted', about: 'choir', on: today, today });
  const again = await registered('4', bandNumber);
  expect(again.map(({ disposition }) => disposition)).toEqual(['joined', 'told', 'told']);
  const band = await fresh.store.people.find(bandNumber);
  const [journey] = await fresh.store.journeys.ofParty(band!);
  expect(journey?.parties.map(({ ref }) => ref).sort()).toEqual(['ada', 'choir', band].sort());
  expect(await fresh.store.people.numberIfAny('choir')).toBe(choirNumber);
});
