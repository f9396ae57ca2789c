import { Config } from '../../api/config.js';
import { portalOriginsOf } from '../../api/cors.js';
import { anErrand } from './a-journey.js';
import { type FrontDoor, nav, openFrontDoor, solvik } from './front-door.js';

const own = 'https://min.solvik.example';
const navs = 'https://min.nav.example';
const stranger = 'https://elsewhere.example';
const journey = '/journeys/journey-1';

let door: FrontDoor;
let token: string;
beforeAll(async () => {
  door = await openFrontDoor({ portalOrigins: { [solvik]: [own], [nav]: [navs] } });
  token = await issue();
});
afterAll(() => door.stop());

async function issue(): Promise<string> {
  const claims = { client_orgno: solvik };
  const subjectToken = (await door.person('mother-1', 'idporten-loa-high', { claims })).slice(7);
  const asked = { as: await door.portal(), body: { journey: 'journey-1', subjectToken }, key: null };
  return (await door.call('POST', '/journey-tokens', asked)).json.token;
}

const read = (path: string, origin: string, as = `Bearer ${token}`) =>
  fetch(door.url + path, { headers: { origin, authorization: as } });
const preflight = (path: string, origin: string, verb = 'GET') =>
  fetch(door.url + path, { method: 'OPTIONS', headers: { origin, 'access-control-request-method': verb } });
const letIn = ({ headers }: Response): string | null => headers.get('access-control-allow-origin');

test.each([journey, `${journey}/timeline`, `${journey}/live`])('a page of the portal reads %s', async (path) => {
  const asked = await preflight(path, own);
  const allowed = ['methods', 'headers'].map((it) => asked.headers.get(`access-control-allow-${it}`));
  expect([asked.status, letIn(asked), ...allowed]).toEqual([204, own, 'GET', 'Authorization']);
  const answer = await read(path, own);
  expect([answer.status, letIn(answer)]).toEqual([200, own]);
  expect(answer.headers.get('vary')).toContain('Origin');
  expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
  await answer.body?.cancel();
});

test('a page of another portal, or of nobody, reads nothing with it', async () => {
  for (const origin of [navs, stranger, 'null'])
    expect([origin, letIn(await read(journey, origin))]).toEqual([origin, null]);
  expect((await preflight(journey, stranger)).status).toBe(405);
});

test.each([
  ['the person’s own access token', () => door.person('mother-1')],
  ['the portal’s token', () => door.portal()],
  ['something else', async () => 'Bearer abc'],
])('nothing is let across with %s', async (_, as) => {
  expect(letIn(await read(journey, own, await as()))).toBeNull();
});

test('nothing is let across with a session', async () => {
  const cookie = await door.cookie({ kind: 'person', ref: 'mother-1', level: 'idporten-loa-high', signedInAt: 0 });
  expect(letIn(await fetch(door.url + journey, { headers: { origin: own, cookie } }))).toBeNull();
});

test('no act and no other address is let across', async () => {
  const acts = `${journey}/errands/${anErrand.id}/acts`;
  expect((await preflight(acts, own, 'POST')).status).toBe(405);
  expect((await preflight(journey, own, 'POST')).status).toBe(405);
  for (const path of ['/journeys', '/session', `${journey}/errands/${anErrand.id}`]) {
    expect([path, (await preflight(path, own)).status]).toEqual([path, 405]);
    expect([path, letIn(await read(path, own))]).toEqual([path, null]);
  }
});

test('a page is told what went wrong: another journey, or a token that is over', async () => {
  const [header = '', ...rest] = token.split('.');
  const over = [header, ...rest.slice(0, -1), 'AAAAAAAAAAAAAAAAAAAAAA'].join('.');
  const answers = [await read('/journeys/journey-2', own), await read(journey, own, `Bearer ${over}`)];
  expect(answers.map((it) => [it.status, letIn(it)])).toEqual([
    [404, own],
    [401, own],
  ]);
});

test('where no portal has an origin nothing is let across', async () => {
  const closed = await openFrontDoor();
  const asked = { method: 'OPTIONS', headers: { origin: own, 'access-control-request-method': 'GET' } };
  expect((await fetch(closed.url + journey, asked)).status).toBe(405);
  await closed.stop();
});

const told = (origins: unknown) =>
  Config.safeParse({ DATABASE_URL: 'postgres://db/livsferd', PORTAL_ORIGINS: JSON.stringify(origins) });

test('an origin is exact, and by https but on one’s own machine', () => {
  expect(told({ [solvik]: [own, 'http://127.0.0.1:5000'] }).success).toBe(true);
  for (const wrong of [`${own}/`, `${own}/page`, 'http://min.solvik.example', '*', 'null'])
    expect([wrong, told({ [solvik]: [wrong] }).success]).toEqual([wrong, false]);
  expect(told({ '123456789': [own] }).success).toBe(false);
});

test('in the live profile only those that we were told are known', () => {
  expect(portalOriginsOf('live', { [nav]: [navs] })).toEqual({ [nav]: [navs] });
  expect(portalOriginsOf('live', {})).toEqual({});
});
