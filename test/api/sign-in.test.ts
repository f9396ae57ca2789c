import { decodeJwt } from 'jose';
import type { Flow } from '../../api/session/flows.js';
import { type Browser, formAt, openBrowser } from '../../cli/browser.js';
import { type OpenTown, openTown } from '../stand-ins/town.js';
import { type FrontDoor, openFrontDoor } from './front-door.js';

let town: OpenTown;
let door: FrontDoor;
let mother: string;
const issuers = ['idporten', 'ansattporten'] as const;

beforeAll(async () => {
  town = await openTown();
  door = await openDoor();
  mother = (await town.control('idporten', 'GET', '/people')).json[0].number;
});
afterAll(async () => {
  await door?.stop();
  await town?.stop();
});
afterEach(async () => {
  for (const id of issuers) await town.control(id, 'DELETE', '/faults');
});

/** A front door whose issuers are the stand-ins, over real HTTP. */
const openDoor = (client = 'livsferd-pages') => {
  const { idporten, ansattporten } = town.addresses;
  return openFrontDoor({
    issuers: { people: { issuer: idporten, client }, employees: { issuer: ansattporten, client } },
  });
};

const high = { as: 'typed', level: 'idporten-loa-high' };

/** Goes to the sign-in, and gives where the issuer is and the cookie that must come back. */
async function begin(query = '') {
  const response = await fetch(`${door.url}/sign-in${query}`, { redirect: 'manual' });
  const [flow = ''] = response.headers.getSetCookie();
  return {
    status: response.status,
    location: response.headers.get('location') ?? '',
    flow: flow.split(';')[0]!,
    response,
  };
}

const atOurDoor = (url: URL): boolean => url.href.startsWith(`${door.url}/sign-in/callback`);

/** Answers the login page, and gives the address that the issuer sends the browser back to. */
async function answer(location: string, answers: Record<string, string>, browser: Browser = openBrowser(atOurDoor)) {
  const page = await browser.go(new URL(location));
  const end = page instanceof URL ? page : await browser.go(formAt(page), new URLSearchParams(answers));
  if (!(end instanceof URL)) throw new Error(`${end.status} ${/class="wrong"[^>]*>([^<]*)/.exec(end.text)?.[1]}`);
  return { back: end, asked: !(page instanceof URL) };
}

const comeBack = (back: URL, cookie: string) => fetch(back, { redirect: 'manual', headers: { cookie } });

const sessionIn = (response: Response): string | undefined =>
  response.headers
    .getSetCookie()
    .find((it) => it.startsWith('livsferd-session=') && !it.includes('Max-Age=0'))
    ?.split(';')[0];

/** The whole way, for a person who is the mother unless said otherwise. */
async function signIn(query = '', answers: Record<string, string> = { ...high, number: mother }, browser?: Browser) {
  const { location, flow } = await begin(query);
  const { back, asked } = await answer(location, answers, browser);
  const response = await comeBack(back, flow);
  return { response, session: sessionIn(response), back, flow, asked };
}

const get = async (path: string, cookie?: string) => door.call('GET', path, { headers: cookie ? { cookie } : {} });

async function failsWith(response: Response, status = 400, kind = 'sign-in-failed') {
  const body = (await response.json()) as { type: string };
  expect([response.status, body.type]).toEqual([status, `urn:livsferd:problem:${kind}`]);
  expect(sessionIn(response)).toBeUndefined();
}

test('a person signs in, comes back to the page they wanted, and is known there', async () => {
  const { response, session } = await signIn('?as=person&to=/timeline/journey-1&level=high');
  expect([response.status, response.headers.get('location')]).toEqual([303, '/timeline/journey-1']);
  expect((await get('/session', session)).json).toMatchObject({ kind: 'person', level: 'idporten-loa-high' });
  expect((await get('/journeys', session)).status).toBe(200);
  const [line = ''] = response.headers.getSetCookie();
  expect(line).toMatch(/; Max-Age=3600; Path=\/; HttpOnly; SameSite=Lax$/);
});

test('what is asked for is a code with PKCE, a state and a nonce, for a client that proves itself by its key', async () => {
  const { location, flow } = await begin('?level=high&max_age=300');
  const { searchParams } = new URL(location);
  const { state, nonce, verifier } = await flowIn(flow);
  expect(Object.fromEntries(searchParams)).toMatchObject({
    ...{
      response_type: 'code',
      client_id: 'livsferd-pages',
      redirect_uri: `${door.url}/sign-in/callback`,
      state,
      nonce,
    },
    ...{ code_challenge_method: 'S256', acr_values: 'idporten-loa-high', max_age: '300' },
  });
  expect(location).not.toContain(verifier);
});

const flowIn = (cookie: string): Promise<Flow> => door.connections.flows.read(cookie.split('=')[1]!);

test('a login that may not be old at all is asked for anew', async () => {
  const { searchParams } = new URL((await begin('?max_age=0')).location);
  expect([searchParams.get('max_age'), searchParams.get('prompt')]).toEqual(['0', 'login']);
});

test('nobody’s number is in the session, sealed though it is, nor anywhere in an address', async () => {
  const { session = '', back } = await signIn();
  const opened = JSON.stringify(await door.connections.sessions.read(session.split('=')[1]!));
  for (const text of [opened, session, back.href]) expect(text).not.toContain(mother);
});

test('a caseworker signs in as one who works at a body, and an operator at Livsferd', async () => {
  const [solvik] = (await town.control('ansattporten', 'GET', '/people')).json.filter(
    (it: { at: string }) => it.at === 'solvik',
  );
  const { session } = await signIn('?as=employee&to=/desk', { as: solvik.sub, level: 'high' });
  expect((await get('/session', session)).json).toMatchObject({
    ...{ kind: 'caseworker', name: solvik.name, body: 'solvik', bodyName: 'Solvik kommune' },
  });
  expect(await door.connections.sessions.read(session!.split('=')[1]!)).toMatchObject({
    who: { id: solvik.sub, body: 'solvik', municipality: '7401' },
  });
  const typed = { as: 'typed', name: 'Ola Drift', organisation: '312730012', role: 'operator', level: 'substantial' };
  expect((await get('/session', (await signIn('?as=employee', typed)).session)).json).toMatchObject({
    ...{ kind: 'operator', name: 'Ola Drift' },
  });
});

test('every employee who can be chosen signs in as what they are', async () => {
  const people: { sub: string; at: string; roles: string[] }[] = (await town.control('ansattporten', 'GET', '/people'))
    .json;
  for (const { sub, at, roles } of people) {
    const { session } = await signIn('?as=employee', { as: sub, level: 'high' });
    const { who } = await door.connections.sessions.read(session!.split('=')[1]!);
    const extra = Object.fromEntries(['clerk', 'shielded'].filter((it) => roles.includes(it)).map((it) => [it, true]));
    expect(who).toMatchObject(
      roles.includes('operator') ? { kind: 'operator' } : { kind: 'caseworker', body: at, ...extra },
    );
  }
});

test('somebody who works for no body we know is not let in', async () => {
  const typed = { as: 'typed', name: 'Ingen', organisation: '313000134', role: 'caseworker', level: 'high' };
  const { response } = await signIn('?as=employee', typed);
  await failsWith(response);
});

test('who has signed in already is not asked again by the issuer, unless it was too long ago or too weakly', async () => {
  const browser = openBrowser(atOurDoor);
  const typed = { as: 'typed', number: mother };
  const asked = async (query: string, level = 'idporten-loa-substantial') =>
    (await signIn(query, { ...typed, level }, browser)).asked;
  expect(await asked('')).toBe(true);
  expect(await asked('')).toBe(false);
  expect(await asked('?level=high', 'idporten-loa-high')).toBe(true);
  expect(await asked('?level=high')).toBe(false);
  expect(await asked('?max_age=3600')).toBe(false);
  expect(await asked('?max_age=0')).toBe(true);
});

test('another person signs in where one did, and is the other from then on', async () => {
  const browser = openBrowser(atOurDoor);
  await signIn('', { ...high, number: mother }, browser);
  const { number } = (await town.control('idporten', 'GET', '/people')).json[1];
  const { session } = await signIn('?max_age=0', { ...high, number }, browser);
  const { who } = await door.connections.sessions.read(session!.split('=')[1]!);
  expect(who).toMatchObject({ kind: 'person' });
  expect((await signIn('', {}, browser)).asked).toBe(false);
});

test('what asks for a high and fresh login is done after signing in again so', async () => {
  const weak = await signIn('', { as: 'typed', level: 'idporten-loa-substantial', number: mother });
  const start = (session: string | undefined) =>
    door.call('POST', '/life-events/having-children/journeys', {
      headers: { cookie: session ?? '', origin: door.url },
      body: { kind: 'pregnancy.declared', on: '2020-01-01' },
    });
  const refused = await start(weak.session);
  expect([refused.status, refused.json.type]).toEqual([401, 'urn:livsferd:problem:sign-in-too-weak']);
  expect(refused.headers.get('www-authenticate')).toContain('acr_values="idporten-loa-high", max_age="900"');
  const strong = await signIn('?level=high&max_age=0');
  expect((await start(strong.session)).status).toBe(422);
});

test.each([
  'https://elsewhere.example',
  '//elsewhere.example',
  '/\\elsewhere.example',
  '\\\\elsewhere.example',
  'javascript:alert(1)',
  'elsewhere',
  '/a\tb',
  '/a\nb',
  '/../../..//elsewhere.example',
  '/sign-in?to=/',
  '/sign-out',
  `/${'a'.repeat(500)}`,
  '',
])('nobody is sent on to %j', async (to) => {
  const { status, response } = await begin(`?to=${encodeURIComponent(to)}`);
  expect([422, 400]).toContain(status);
  expect(response.headers.get('location')).toBeNull();
  expect(response.headers.getSetCookie()).toEqual([]);
});

test('what comes back with another state is not taken', async () => {
  const { location, flow } = await begin();
  const { back } = await answer(location, { ...high, number: mother });
  back.searchParams.set('state', 'another');
  await failsWith(await comeBack(back, flow));
});

test('what comes back without a sign-in of this browser is not taken', async () => {
  const { location, flow } = await begin();
  const { back } = await answer(location, { ...high, number: mother });
  await failsWith(await comeBack(back, ''));
  await failsWith(await comeBack(back, `${flow}AAAA`));
  await failsWith(await comeBack(back, `${flow}; ${flow}`));
});

test('a sign-in that took too long is not taken', async () => {
  const { location, flow } = await begin();
  const { back } = await answer(location, { ...high, number: mother });
  const { createFlows } = await import('../../api/session/flows.js');
  const { deriveKey } = await import('../../api/access/derive-key.js');
  const before = createFlows(deriveKey(door.masterKey, 'sign-in'), {
    isSecure: false,
    clock: () => Date.now() - 700_000,
  });
  const old = (await before.begin(await flowIn(flow))).split(';')[0]!;
  await failsWith(await comeBack(back, old));
  expect((await comeBack(back, flow)).status).toBe(303);
});

test('a code is good once', async () => {
  const { back, flow } = await signIn();
  await failsWith(await comeBack(back, flow));
});

test('a code that another issuer gave is not taken', async () => {
  const [employee] = (await town.control('ansattporten', 'GET', '/people')).json;
  const other = await begin('?as=employee');
  const { back } = await answer(other.location, { as: employee.sub, level: 'high' });
  const mine = await begin();
  back.searchParams.set('state', (await flowIn(mine.flow)).state);
  await failsWith(await comeBack(back, mine.flow));
  back.searchParams.delete('iss');
  await failsWith(await comeBack(back, mine.flow));
});

test.each([
  ['another verifier', { verifier: 'x'.repeat(43) }],
  ['another nonce', { nonce: 'another' }],
  ['a level that it did not reach', { least: 'idporten-loa-high' }],
])('a code is not taken with %s', async (_, change: Partial<Flow>) => {
  const { location, flow } = await begin();
  const { back } = await answer(location, { as: 'typed', level: 'idporten-loa-substantial', number: mother });
  const changed = (await door.connections.flows.begin({ ...(await flowIn(flow)), ...change })).split(';')[0]!;
  await failsWith(await comeBack(back, changed));
});

test.each(['wrong-nonce', 'wrong-audience', 'wrong-issuer', 'expired', 'other-key', 'weak', 'stale'])(
  'an id_token that is %s begins no session',
  async (fault) => {
    const { location, flow } = await begin('?level=high&max_age=600');
    const { back } = await answer(location, { ...high, number: mother });
    await town.control('idporten', 'PUT', '/faults', { fault });
    await failsWith(await comeBack(back, flow));
    expect(door.written.audit.at(-1)).toMatchObject({
      actor: 'anonymous',
      operation: 'session.begin',
      decision: 'deny',
    });
  },
);

test('who breaks off at the issuer comes back to the page, as nobody', async () => {
  const { response, session } = await signIn('?to=/timeline/journey-1', { as: 'nobody' });
  expect([response.status, response.headers.get('location'), session]).toEqual([303, '/timeline/journey-1', undefined]);
});

test('who says that somebody broke off, without knowing the state, ends nothing', async () => {
  const { flow } = await begin();
  const url = new URL(`${door.url}/sign-in/callback?error=access_denied&state=guess`);
  await failsWith(await comeBack(url, flow));
});

test.each(['down', '500', 'html', 'garbage', '429'])(
  'while the issuer answers by %s one is told to come again',
  async (fault) => {
    const fresh = await openDoor('livsferd-elsewhere');
    await town.control('idporten', 'PUT', '/faults', { fault, times: -1 });
    const { status, headers, json } = await fresh.call('GET', '/sign-in');
    expect([status, headers.get('retry-after'), json.type]).toEqual([503, '5', 'urn:livsferd:problem:away']);
    await town.control('idporten', 'DELETE', '/faults');
    const after = await fetch(`${fresh.url}/sign-in`, { redirect: 'manual' });
    expect(after.status).toBe(303);
    await fresh.stop();
  },
);

test.each(['down', '500', 'html', 'cut', 'garbage'])(
  'an issuer that answers the code by %s is away, and nobody is to blame',
  async (fault) => {
    const { location, flow } = await begin();
    const { back } = await answer(location, { ...high, number: mother });
    await town.control('idporten', 'PUT', '/faults', { fault, times: -1, path: '/token' });
    const response = await comeBack(back, flow);
    expect(response.headers.getSetCookie()).toEqual([]);
    await failsWith(response, 503, 'away');
  },
);

test('an issuer that has forgotten us is told our key again', async () => {
  const { location, flow } = await begin();
  const { back } = await answer(location, { ...high, number: mother });
  await town.control('idporten', 'DELETE', '');
  expect((await comeBack(back, flow)).status).toBe(503);
  expect((await signIn()).response.status).toBe(303);
});

test('signing out ends the session for every copy of its cookie, and says where the issuer’s is ended', async () => {
  const browser = openBrowser(atOurDoor);
  const { session = '' } = await signIn('', { ...high, number: mother }, browser);
  const out = await door.call('POST', '/sign-out', {
    headers: { cookie: session, origin: door.url },
    body: {},
    key: null,
  });
  expect(out.status).toBe(200);
  expect(out.headers.getSetCookie()).toEqual(['livsferd-session=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax']);
  expect((await get('/journeys', session)).status).toBe(401);

  const goTo = new URL(out.json.goTo);
  expect(goTo.href).not.toContain('id_token_hint');
  expect(Object.fromEntries(goTo.searchParams)).toEqual({
    client_id: 'livsferd-pages',
    post_logout_redirect_uri: `${door.url}/`,
  });
  const page = await browser.go(goTo);
  if (page instanceof URL) throw new Error('The issuer asks before it signs out');
  const xsrf = /name="xsrf" value="([^"]+)"/.exec(page.text)?.[1] ?? '';
  await browser.go(formAt(page), new URLSearchParams({ xsrf, logout: 'yes' })).catch(() => undefined);
  expect((await signIn('', { ...high, number: mother }, browser)).asked).toBe(true);
});

test('signing out goes well for nobody, and while the issuer is away', async () => {
  const nobody = await door.call('POST', '/sign-out', { body: {}, key: null });
  expect([nobody.status, nobody.json]).toEqual([200, {}]);
  const fresh = await openDoor('livsferd-elsewhere');
  const cookie = await fresh.cookie({ kind: 'operator', id: 'ola', signedInAt: Date.now() });
  await town.control('ansattporten', 'PUT', '/faults', { fault: 'down', times: -1 });
  const away = await fresh.call('POST', '/sign-out', { headers: { cookie, origin: fresh.url }, body: {}, key: null });
  expect([away.status, away.json]).toEqual([200, {}]);
  await fresh.stop();
});

test('a portal signs its citizens in, and gets a token for our API that names it', async () => {
  const metadata = (await door.call('GET', '/.well-known/oauth-protected-resource')).json;
  expect(metadata).toMatchObject({
    resource: door.url,
    authorization_servers: [town.addresses.idporten, town.addresses.ansattporten, expect.any(String)],
    livsferd: { audience: 'urn:livsferd:api', issuers: { people: town.addresses.idporten } },
  });
  const { signIn: signInAsCli } = await import('../../cli/api.js');
  const api = await signInAsCli(door.url, { person: mother });
  expect(await api.get<{ kind: string }>('/session')).toMatchObject({ kind: 'person', level: 'idporten-loa-high' });
  expect(decodeJwt(api.headers.authorization!.slice(7))).toMatchObject({ client_orgno: '312730012' });
});

test('the login page is whole without scripts or anything from elsewhere, and says what is wrong', async () => {
  const { location } = await begin();
  const browser = openBrowser(atOurDoor);
  const page = await browser.go(new URL(location));
  if (page instanceof URL) throw new Error('There is no login page');
  expect(page.text).not.toMatch(/<script|<link|src=|https?:\/\//);
  expect(page.text).toContain('etterligning');
  const wrong = await browser.go(formAt(page), new URLSearchParams({ ...high, number: '<b>123' }));
  if (wrong instanceof URL) throw new Error('Nobody has that number');
  expect([wrong.status, wrong.text.includes('role="alert"'), wrong.text.includes('<b>123')]).toEqual([
    422,
    true,
    false,
  ]);
});

test('nobody asks the stand-in without PKCE, a state or a nonce', async () => {
  const { location } = await begin();
  for (const name of ['code_challenge', 'state', 'nonce']) {
    const url = new URL(location);
    for (const each of [...url.searchParams.keys()]) if (each.startsWith(name)) url.searchParams.delete(each);
    const response = await fetch(url, { redirect: 'manual' });
    const said = `${response.headers.get('location') ?? ''} ${await response.text()}`;
    expect([name, /error=invalid_request|invalid_request/.test(said)]).toEqual([name, true]);
  }
});
