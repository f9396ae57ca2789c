import type { ErrandStanding } from '../../journey/standing.js';
import { aJourney, anErrand } from './a-journey.js';
import { type FrontDoor, openFrontDoor } from './front-door.js';

let door: FrontDoor;
beforeAll(async () => {
  door = await openFrontDoor();
});
afterAll(() => door.stop());

const opaque = (text: string) => text.replace(/urn:uuid:[0-9a-f-]{36}/, 'urn:uuid:-');

test('what is somebody else’s answers exactly as what does not exist', async () => {
  const as = await door.person('mother-1');
  const act = { type: 'errand.declined' };
  const report = { type: 'error.reported', about: 'trigger', why: 'wrong-person' };
  for (const [method, anothers, nothing, body] of [
    ['GET', '/journeys/journey-2', '/journeys/journey-0'],
    ['GET', '/journeys/journey-2/errands/errand-9', '/journeys/journey-0/errands/errand-0'],
    ['GET', '/journeys/journey-1/errands/errand-9', '/journeys/journey-1/errands/errand-0'],
    ['GET', '/journeys/journey-2/errands/errand-9/field-card', '/journeys/journey-0/errands/errand-0/field-card'],
    ['POST', '/journeys/journey-2/errands/errand-9/acts', '/journeys/journey-0/errands/errand-0/acts', act],
    ['POST', '/journeys/journey-2/acts', '/journeys/journey-0/acts', report],
  ] as const) {
    const [theirs, absent] = [
      await door.call(method, anothers, { as, body }),
      await door.call(method, nothing, { as, body }),
    ];
    expect([anothers, theirs.status]).toEqual([anothers, 404]);
    expect(opaque(theirs.text)).toBe(opaque(absent.text));
    expect([...theirs.headers.keys()]).toEqual([...absent.headers.keys()]);
  }
});

test('a parent does not see what is only the other parent’s, nor that it is there', async () => {
  const father = await door.person('father-1');
  const { json, text } = await door.call('GET', '/journeys/journey-1', { as: father });
  expect(json.errands.map((it: { id: string }) => it.id)).toEqual(['errand-1', 'errand-3']);
  expect(text).not.toContain('mother-1');
  expect((await door.call('GET', '/journeys/journey-1/errands/errand-2', { as: father })).status).toBe(404);
});

test('a question and a verdict do not tell of the other parent', async () => {
  const asked: ErrandStanding = {
    ...anErrand,
    question: {
      about: 'finding',
      of: 'child-1',
      names: ['mother-1:student', 'father-1:student', 'child-1:wantsPassport'],
    },
    verdicts: [{ rule: 'is-student', answer: 'unknown', looked: [{ of: 'mother-1', at: 'student' }] }],
  };
  const alone = await openFrontDoor({ standings: [{ ...aJourney, errands: [asked] }] });
  const { json, text } = await alone.call('GET', '/journeys/journey-1', { as: await alone.person('father-1') });
  expect(json.errands[0].question.names).toEqual(['father-1:student', 'child-1:wantsPassport']);
  expect(text).not.toContain('mother-1');
  await alone.stop();
});

test('a caseworker sees the errands of the body and no other', async () => {
  const { json, text } = await door.call('GET', '/journeys/journey-1', { as: await door.caseworker('nav') });
  expect(json.errands.map((it: { id: string }) => it.id)).toEqual(['errand-2']);
  expect(text).not.toContain('solvik');
  expect((await door.call('GET', '/journeys/journey-1', { as: await door.caseworker('helfo') })).status).toBe(404);
});

test('an operator sees how things go, and nothing of whom', async () => {
  const as = await door.operator();
  for (const path of ['/journeys', '/journeys/journey-1', '/journeys/journey-1/errands/errand-2']) {
    const { status, text } = await door.call('GET', path, { as });
    expect([path, status]).toEqual([path, 200]);
    expect(text).not.toMatch(/mother-1|father-1|child-1|letter|2026-01-03/);
  }
});

test('each list shows what is its viewer’s', async () => {
  const mine = await door.call('GET', '/journeys', { as: await door.person('mother-1') });
  expect(mine.json.journeys.map((it: { journey: string }) => it.journey)).toEqual(['journey-1']);
});

test('a place in a list is good for the one it was given, in that list', async () => {
  const { json } = await door.call('GET', '/journeys?limit=5', { as: await door.person('mother-1') });
  const next = `/journeys?limit=5&after=${json.next}`;
  expect((await door.call('GET', next, { as: await door.person('mother-1') })).status).toBe(200);
  expect((await door.call('GET', next, { as: await door.person('father-1') })).status).toBe(400);
  expect(
    (await door.call('GET', `/journeys?limit=6&after=${json.next}`, { as: await door.person('mother-1') })).status,
  ).toBe(400);
});

test('consent asks for a high and fresh login, and says which', async () => {
  const as = await door.person('mother-1', 'idporten-loa-substantial');
  const body = { type: 'consent.given' };
  const { status, headers } = await door.call('POST', '/journeys/journey-1/errands/errand-1/acts', { as, body });
  expect(status).toBe(401);
  expect(headers.get('www-authenticate')).toContain('acr_values="idporten-loa-high", max_age="900"');
});

test('no stronger login is asked of somebody who may not do it anyway', async () => {
  const as = await door.person('stranger-1', 'idporten-loa-substantial');
  const body = { type: 'consent.given' };
  expect((await door.call('POST', '/journeys/journey-1/errands/errand-1/acts', { as, body })).status).toBe(404);
});

test('every decision is written down, a no as much as a yes', async () => {
  const before = door.written.audit.length;
  const as = await door.person('mother-1');
  await door.call('GET', '/journeys/journey-1/errands/errand-1', { as });
  await door.call('GET', '/journeys/journey-2', { as });
  expect(
    door.written.audit.slice(before).map(({ actor, operation, decision }) => [actor, operation, decision]),
  ).toEqual([
    ['person:mother-1', 'errand.read', 'permit'],
    ['person:mother-1', 'journey.read', 'deny'],
  ]);
});

test('without the audit there is no data', async () => {
  const quiet = await openFrontDoor();
  quiet.nouns.audit.write = () => Promise.reject(new Error('the disk is full'));
  const { status, headers } = await quiet.call('GET', '/journeys/journey-1', { as: await quiet.person('mother-1') });
  expect([status, headers.get('retry-after')]).toEqual([503, '5']);
  await quiet.stop();
});

test.each(['people', 'employees', 'machines'] as const)(
  'while the issuer of %s is away nobody is let in by it, and nobody is blamed',
  async (whose) => {
    const alone = await openFrontDoor();
    const as = await { people: alone.person('mother-1'), employees: alone.operator(), machines: alone.machine() }[
      whose
    ];
    await alone.issuersStop();
    const { status, headers } = await alone.call('GET', '/journeys', { as });
    expect([status, headers.get('retry-after')]).toEqual([503, '5']);
    await alone.stop();
  },
);

test('in the live profile metrics are for operators, and for whoever has the metrics token', async () => {
  const metricsToken = 'm'.repeat(40);
  const live = await openFrontDoor({ profile: 'live', metricsToken });
  const statusOf = async (path: string, as?: string) => (await live.call('GET', path, { as })).status;
  expect(await statusOf('/metrics')).toBe(404);
  expect(await statusOf('/metrics', `Bearer ${metricsToken}`)).toBe(200);
  expect(await statusOf('/metrics', await live.operator())).toBe(200);
  expect(await statusOf('/metrics', await live.caseworker('solvik'))).toBe(404);
  expect(await statusOf('/stalls', `Bearer ${metricsToken}`)).toBe(404);
  expect(await statusOf('/metrics', `Bearer ${'n'.repeat(40)}`)).toBe(401);
  await live.stop();
});

test('in the live profile nobody is a synthetic person', async () => {
  const live = await openFrontDoor({ profile: 'live' });
  expect((await live.call('GET', '/journeys', { as: await live.person('mother-1') })).status).toBe(401);
  await live.stop();
});
