import { fc } from '../seeded.js';
import { bodies, everyRoute } from './every-route.js';
import type { FrontDoor } from './front-door.js';
import { openRealDoor, type RealDoor } from './real-door.js';

let real: RealDoor;
let door: FrontDoor;
const tokens: string[] = [];
beforeAll(async () => {
  real = await openRealDoor();
  door = real.door;
  tokens.push(
    await door.person('mother-1'),
    await door.caseworker('solvik'),
    await door.operator(),
    await door.machine({ lives: 500 }),
  );
}, 120_000);
afterAll(() => real?.stop());

const canary = 'kanarifugl';

/** Values near the edges of what is taken, each with something to look for in the answer. */
const nasty = fc
  .oneof(
    fc.constantFrom<unknown>(
      null,
      true,
      -0,
      1e308,
      2 ** 53 + 1,
      '',
      [],
      {},
      '13899797187',
      '2026-02-30',
      '9999-12-31',
      '\u202e',
      '\u0000',
      'å',
      "'; --",
      '{x}',
    ),
    fc.string({ maxLength: 40 }),
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.double(),
    fc.jsonValue({ maxDepth: 3 }),
    fc.uuid(),
  )
  .map((it) => (typeof it === 'string' ? `${it}${canary}` : it));

const posts = everyRoute.filter(({ route }) => route.content);
const acts = [
  { type: 'consent.given', choice: 'august' },
  { type: 'consent.withdrawn' },
  { type: 'errand.declined' },
  { type: 'application.withdrawn' },
  { type: 'word.given', says: 'done', on: '2026-02-01' },
  { type: 'finding.told', name: 'termDate', of: 'mother-1', value: '2026-05-01' },
  { type: 'fact.corrected', of: 'child-1', part: 'navn', value: [{ fornavn: 'ELI', etternavn: 'MORILD' }] },
  { type: 'field.withheld', field: 'childAddress' },
  { type: 'applied.anyway' },
  { type: 'errand.retried' },
  { type: 'errand.resolved', outcome: 'done', grounds: 'Ringte.' },
  { type: 'consent.given', text: 'Ja.' },
  { type: 'field.included', field: 'childAddress' },
  { type: 'human.asked' },
  { type: 'citizen.asked', to: 'mother-1', question: 'Når?' },
  { type: 'value.fixed', of: 'child-1', name: 'resident', value: true, grounds: 'Ringte.' },
  { type: 'round.opened', grounds: 'Ringte.' },
];

/** A body that fits, as it is or with one thing in it put out of place. */
const bent = (path: string) =>
  fc.tuple(fc.constantFrom(...acts), fc.option(fc.tuple(fc.nat(), nasty), { freq: 4 })).map(([act, bend]) => {
    const whole = path.endsWith('/errands/:errand/acts') ? act : (bodies[path] as object);
    if (!bend) return JSON.stringify(whole);
    const keys = [...Object.keys(whole), canary, '__proto__'];
    const key = keys[bend[0] % keys.length]!;
    return JSON.stringify(
      Object.fromEntries([...Object.entries(whole).filter(([name]) => name !== key), [key, bend[1]]]),
    );
  });

const seen = new Set<number>();

/** The door has held the answer against the document already. */
async function holds(method: string, path: string, sending: Parameters<FrontDoor['call']>[2]) {
  const { status, text } = await door.call(method, path, sending);
  seen.add(status);
  expect(status).toBeLessThan(500);
  if (status >= 400) expect(text).not.toContain(canary);
}

test('whatever is sent, the answer is a documented one and repeats nothing of it', async () => {
  const any = fc.constantFrom(...posts).chain(({ route, address, sending }) =>
    fc.record({
      address: fc.constant(address),
      headers: fc.constant(sending.headers ?? {}),
      body: bent(route.path),
      as: fc.nat({ max: 3 }),
    }),
  );
  await fc.assert(
    fc.asyncProperty(any, ({ address, body, headers, as }) =>
      holds('POST', address, { as: tokens[as], body, headers }),
    ),
    { numRuns: 3_000 },
  );
  expect([...seen]).toEqual(expect.arrayContaining([200, 202, 400, 404, 409, 422]));
  expect(door.reported).toEqual([]);
}, 120_000);

test('whatever bytes are sent, they are read or refused', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...posts),
      fc.uint8Array({ maxLength: 60 }),
      fc.nat({ max: 3 }),
      ({ address, sending }, body, as) =>
        holds('POST', address, { as: tokens[as], body, headers: sending.headers ?? {} }),
    ),
    { numRuns: 1_000 },
  );
  expect(door.reported).toEqual([]);
}, 120_000);

test('whatever address is asked for, it is there or it is not', async () => {
  const part = fc
    .oneof(fc.string({ unit: 'binary', maxLength: 12 }), fc.constantFrom('..', '%00', '%ff', '', ';', 'journey-1'))
    .map(encoded);
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('/journeys', '/tasks', '/journeys/journey-1/errands'),
      part,
      part,
      fc.nat({ max: 3 }),
      (base, one, two, as) => holds('GET', `${base}/${one}?${two}=${canary}`, { as: tokens[as] }),
    ),
    { numRuns: 1_000 },
  );
  expect(door.reported).toEqual([]);
}, 120_000);

const encoded = (text: string): string =>
  text.startsWith('%') ? text : encodeURIComponent(text.replace(/\p{Surrogate}/gu, ''));
