import { hangUp } from '../../channels/line.js';
import { declare } from '../../intake/declare.js';
import { lifeEvents } from '../../life-events/index.js';
import { type AtWork, failureOf, openWork } from './at-work.js';

let work: AtWork;
const told: string[] = [];
/** Temporal that takes everything it is told. */
const temporal = {
  withDeadline: <T>(_: number, deed: () => Promise<T>) => deed(),
  workflow: {
    start: async (_: string, { workflowId }: { workflowId: string }) => void told.push(workflowId),
    getHandle: (id: string) => ({ signal: async () => void told.push(id) }),
  },
} as never;

beforeAll(async () => {
  work = await openWork();
});
afterAll(() => work.stop());
afterEach(() => hangUp());

const pull = () => work.attempt('pullPage', 'folkeregisteret', { on: { temporal } });
async function pullAll() {
  while ((await pull()).rest === 0);
}
const bear = async (kind: string, place: number, more: object = {}) => {
  const { mother, father } = await work.bodies.family(kind, place);
  const born = { mother, father, born: '2026-11-25', children: [{ live: true }], ...more };
  return (await work.bodies.act('/births', born)).children[0].fnr as string;
};
const journeysOf = async (number: string) => {
  const ref = await work.store.people.find(number);
  return ref === undefined ? [] : work.store.journeys.ofParty(ref);
};

test('a reader that has never read begins at what comes next, and then hears of every birth once', async () => {
  await bear('married', 0);
  await pullAll();
  expect(told).toEqual([]);
  const child = await bear('married', 1);
  await pullAll();
  const [journey, ...others] = await journeysOf(child);
  expect(others).toEqual([]);
  expect(told.filter((it) => it === journey?.journey)).not.toEqual([]);
});

test('a page that is read again changes nothing', async () => {
  const { position } = (await work.store.cursors.read('folkeregisteret'))!;
  const child = await bear('married', 2);
  await pullAll();
  await work.store.cursors.move('folkeregisteret', position);
  await pullAll();
  expect(await journeysOf(child)).toHaveLength(1);
  expect(work.reported.filter(([what]) => what === 'event.conflicting')).toEqual([]);
});

test.each(['garbage', 'html', '500', '429', 'down'])(
  'a register that answers with %s is asked again',
  async (fault) => {
    await work.town.control('folkeregisteret', 'PUT', '/faults', { fault, times: 1 });
    const failed = await failureOf(pull());
    expect(['Unavailable', 'it went well']).toContain(failed);
    await work.town.control('folkeregisteret', 'DELETE', '/faults');
    await hangUp();
    await pullAll();
  },
);

test('a newborn that the register has not copied yet is laid aside, and starts its journey when it has', async () => {
  const child = await bear('cohabiting', 0, { copiedAfterSeconds: 1 });
  await pullAll();
  expect(await journeysOf(child)).toEqual([]);
  await new Promise((resolve) => setTimeout(resolve, 4_500));
  await pullAll();
  expect(await journeysOf(child)).toHaveLength(1);
});

test('a D-number that becomes a national number is the same person, in the same journey', async () => {
  const { mother: dNumber } = await work.bodies.family('d-number-mother', 0);
  const about = await work.store.people.refOf(dNumber);
  const told = { route: 'eea', staysSixMonths: true };
  const arrival = { type: 'arrival.declared', about, on: '2026-11-20', today: '2026-11-25', told };
  const journey = await declare(work.store, lifeEvents, 'arrival', arrival, '2026-11-25T09:00:00Z');
  await pullAll();
  const { fnr } = await work.bodies.act('/arrivals', { person: dNumber, moved: '2026-11-20', municipality: 'solvik' });
  await pullAll();
  expect(await work.store.people.find(fnr)).toBe(about);
  expect(await work.store.people.numberOf(about)).toBe(fnr);
  expect((await journeysOf(fnr)).map((it) => it.journey)).toEqual([journey]);
  const again = { ...arrival, about: (await work.store.people.find(fnr))! };
  expect(await declare(work.store, lifeEvents, 'again', again, '2026-11-26T09:00:00Z')).toBe(undefined);
});

test('whoever signed in with the new number before the register told of it is known to the journey of the old one', async () => {
  const { mother: dNumber } = await work.bodies.family('d-number-mother', 1);
  const about = await work.store.people.refOf(dNumber);
  const arrival = { type: 'arrival.declared', about, on: '2026-11-20', today: '2026-11-25' };
  const journey = await declare(work.store, lifeEvents, 'early', arrival, '2026-11-25T09:00:00Z');
  await pullAll();
  const { fnr } = await work.bodies.act('/arrivals', { person: dNumber, moved: '2026-11-20', municipality: 'solvik' });
  const signedIn = await work.store.people.refOf(fnr);
  expect(signedIn).not.toBe(about);
  told.length = 0;
  await pullAll();
  expect((await work.store.journeys.ofParty(signedIn)).map((it) => it.journey)).toEqual([journey]);
  expect(told.filter((it) => it === journey)).not.toEqual([]);
});

test('a move to Norway begins a journey by itself, and its annulment takes it back', async () => {
  const { father } = await work.bodies.family('foreign-father', 0);
  const moved = { moved: '2026-11-20', municipality: 'solvik' };
  const { fnr } = await work.bodies.act('/arrivals', { person: father, ...moved });
  await pullAll();
  const [journey] = await journeysOf(fnr);
  expect(journey).toMatchObject({
    lifeEvent: 'new-in-norway',
    trigger: { kind: 'freg.immigration.registered', on: '2026-11-20' },
  });
  await work.bodies.act('/arrivals', { person: fnr, ...moved, annulled: true });
  await pullAll();
  expect(await work.store.stops.ofJourney(journey!.journey)).toMatchObject([
    { about: 'trigger', why: 'freg.immigration.annulled' },
  ]);
});

test('where the feed has forgotten what was not read, everybody who is followed is read anew and the feed goes on', async () => {
  const { last } = work.bodies.register;
  await work.store.cursors.move('folkeregisteret', 1);
  await work.town.control('folkeregisteret', 'POST', '/manners', { oldest: (await last()) + 1 });
  told.length = 0;
  await pullAll();
  expect(work.reported).toContainEqual(['feed.tooOld', { feed: 'folkeregisteret' }]);
  expect(new Set(told)).toEqual(new Set(await work.store.journeys.allOpen()));
  const child = await bear('cohabiting', 1);
  await pullAll();
  expect(await journeysOf(child)).toHaveLength(1);
});
