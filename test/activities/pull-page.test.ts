import { hangUp } from '../../channels/line.js';
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
