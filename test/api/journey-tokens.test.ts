import { aJourney, anErrand } from './a-journey.js';
import { type FrontDoor, nav, openFrontDoor, solvik } from './front-door.js';

let door: FrontDoor;
beforeAll(async () => {
  door = await openFrontDoor();
});
afterAll(() => door.stop());

/** The mother's own access token, as her portal got it. */
const subjectToken = async (organisation = solvik, claims: Record<string, unknown> = {}) =>
  (
    await door.person('mother-1', 'idporten-loa-substantial', { claims: { client_orgno: organisation, ...claims } })
  ).slice(7);

const ask = async (body: unknown, as?: string) =>
  door.call('POST', '/journey-tokens', { as: as ?? (await door.portal()), body, key: null });
const issue = async (journey = 'journey-1') => ask({ journey, subjectToken: await subjectToken() });

test('a portal shows one journey of somebody who has signed in there, for a quarter of an hour', async () => {
  const { status, json } = await issue();
  expect(status).toBe(201);
  const lasts = new Date(json.expiresAt).getTime() - Date.now();
  expect([lasts > 14 * 60_000, lasts <= 15 * 60_000]).toEqual([true, true]);
  const as = `Bearer ${json.token}`;
  const shown = await door.call('GET', '/journeys/journey-1', { as });
  expect([shown.status, shown.json.errands.length]).toEqual([200, aJourney.errands.length]);
  expect((await door.call('GET', `/journeys/journey-1/errands/${anErrand.id}`, { as })).status).toBe(200);
  expect((await door.call('GET', '/session', { as })).json).toMatchObject({
    kind: 'person',
    expiresAt: json.expiresAt,
  });
});

test('the token says nothing to the portal of whom it is about', async () => {
  const { json } = await issue();
  const [header = ''] = String(json.token).split('.');
  expect(JSON.parse(Buffer.from(header, 'base64url').toString())).toEqual({
    alg: 'dir',
    enc: 'A256GCM',
    typ: 'journey-token+jwt',
  });
  expect(json.token).not.toContain(Buffer.from('mother-1').toString('base64url'));
});

test.each([
  ['GET', '/journeys/journey-2', undefined],
  ['GET', '/journeys', undefined],
  ['GET', '/journeys/journey-0', undefined],
  ['POST', '/journeys/journey-1/errands/errand-1/acts', { type: 'errand.declined' }],
  ['POST', '/journeys/journey-1/acts', { type: 'error.reported', about: 'trigger', why: 'wrong-person' }],
  ['POST', '/life-events/having-children/journeys', { kind: 'pregnancy.declared', on: '2026-05-01' }],
  ['POST', '/journey-tokens', { journey: 'journey-1', subjectToken: 'a.b.c' }],
])('it does nothing else: %s %s', async (method, path, body: unknown) => {
  const as = `Bearer ${(await issue()).json.token}`;
  expect((await door.call(method, path, { as, ...(body !== undefined && { body }) })).status).toBe(404);
});

test('no portal gets a token for what is not the person’s, nor for what is not there', async () => {
  expect((await issue('journey-2')).status).toBe(404);
  expect((await issue('journey-0')).status).toBe(404);
});

test.each([
  ['that another portal was given', () => subjectToken(nav)],
  ['that nobody was given', () => subjectToken(solvik, { client_orgno: undefined })],
  ['for another API', () => subjectToken(solvik, { aud: 'urn:somebody:else' })],
  ['without the scope', () => subjectToken(solvik, { scope: 'openid' })],
  ['of an employee', async () => (await door.caseworker('solvik')).slice(7)],
  ['of a machine', async () => (await door.portal()).slice(7)],
  ['that is none', async () => 'abc'],
  ['that is a journey token already', async () => String((await issue()).json.token)],
])('no portal gets one for a token %s', async (_, token) => {
  const { status, json } = await ask({ journey: 'journey-1', subjectToken: await token() });
  expect([status, json.errors[0].pointer]).toEqual([422, '/subjectToken']);
});

test('nobody but a portal asks for one', async () => {
  const body = { journey: 'journey-1', subjectToken: await subjectToken() };
  const others = [door.machine(), door.person('mother-1'), door.caseworker('solvik'), door.operator()];
  for (const as of others) expect((await ask(body, await as)).status).toBe(404);
});

test('a portal sees nothing by itself', async () => {
  const as = await door.portal();
  for (const path of ['/journeys', '/journeys/journey-1', '/journeys/journey-1/errands/errand-1', '/stalls', '/events'])
    expect([path, (await door.call('GET', path, { as })).status]).toEqual([path, 404]);
});

test('both names are written down: the portal that asked, and the person through it', async () => {
  const before = door.written.audit.length;
  const { json } = await issue();
  await door.call('GET', '/journeys/journey-1', { as: `Bearer ${json.token}` });
  expect(
    door.written.audit.slice(before).map(({ actor, operation, decision }) => [actor, operation, decision]),
  ).toEqual([
    [`portal:${solvik}`, 'journey-token.issue', 'permit'],
    ['person:mother-1', 'journey.read', 'permit'],
    [`person:mother-1/portal:${solvik}`, 'journey.read', 'permit'],
  ]);
});
