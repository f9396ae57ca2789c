/** Every route is driven to every answer that the document says it may give, and gives no other. */
import { randomUUID } from 'node:crypto';
import { operationIdOf } from '../../api/openapi/names.js';
import { problemsOf } from '../../api/openapi/problems-of.js';
import { type ProblemKind, problemKinds } from '../../api/problem.js';
import type { Route } from '../../api/route.js';
import { formAt, openBrowser } from '../../cli/browser.js';
import { dayOf, plus } from '../../journey/calendar.js';
import { type OpenTown, openTown } from '../stand-ins/town.js';
import { expectDocumented, nameOf, seenHere } from './documented.js';
import { everyRoute } from './every-route.js';
import { type FrontDoor, openFrontDoor, type Sending, solvik } from './front-door.js';
import { knock } from './knock.js';
import { listenTo } from './listen-to.js';
import { openRealDoor, type RealDoor } from './real-door.js';

const canary = 'kanarifugl';
const today = () => dayOf(Date.now());

let real: RealDoor;
let door: FrontDoor;
/** Whose Maskinporten is gone. */
let alone: FrontDoor;
/** Which lets everybody ask once. */
let slow: FrontDoor;
let live: FrontDoor;
/** Whose issuers are the stand-ins. */
let entrance: FrontDoor;
let town: OpenTown;
beforeAll(async () => {
  [real, town] = [await openRealDoor(), await openTown()];
  door = real.door;
  alone = await openFrontDoor();
  await alone.issuersStop();
  const once = { perSecond: 0.001, burst: 1 };
  slow = await openFrontDoor({ allowances: { actor: once, signIn: once } });
  live = await openFrontDoor({ profile: 'live' });
  const client = 'livsferd-pages';
  const { idporten, ansattporten } = town.addresses;
  const issuers = { people: { issuer: idporten, client }, employees: { issuer: ansattporten, client } };
  entrance = await openFrontDoor({ issuers });
}, 240_000);
afterAll(async () => {
  for (const it of [real, alone, slow, live, entrance, town]) await it?.stop();
});

interface Asked {
  status: number;
  text: string;
}

/** One route, and a request that fits it from somebody whom it lets in. */
interface At {
  route: Route;
  address: string;
  sending: Sending;
}

const atRoute = async ({ route, address, sending }: (typeof everyRoute)[number]): Promise<At> => ({
  route,
  address,
  sending: { ...sending, as: await real.whoFor(route) },
});

const send = ({ route, address, sending }: At, more: Sending = {}, on = door): Promise<Asked> =>
  on.call(route.method, address, {
    ...sending,
    ...more,
    headers: { ...sending.headers, ...more.headers },
  });

const withQuery = (at: At, query: string): At => ({ ...at, address: `${at.address}?${query}` });

/** How a kind of problem is met, at whichever address. */
const usual: Partial<Record<ProblemKind, (at: At) => Promise<Asked>>> = {
  malformed: (at) => send(withQuery(at, `${canary}=1`)),
  'number-in-address': (at) => send(withQuery(at, 'x=13899797187')),
  unauthenticated: (at) => send(at, { as: `Bearer ${canary}.b.c` }),
  'insufficient-scope': async (at) => send(at, { as: await door.machine({ scope: `livsferd:${canary}` }) }),
  'not-found': async (at) =>
    send(at, { as: at.route.operation === 'journey-token.issue' ? await door.operator() : await door.portal() }),
  'wrong-origin': async (at) => {
    const cookie = await door.cookie({ kind: 'operator', id: 'ola', signedInAt: Date.now() });
    return send(at, { as: undefined, headers: { cookie, origin: `http://${canary}` } });
  },
  'address-too-long': (at) => send(withQuery(at, canary.repeat(500))),
  'headers-too-large': (at) => send(at, { headers: { 'x-long': canary.repeat(2_000) } }),
  'too-large': (at) => send(at, { body: { [canary]: 'x'.repeat(300_000) } }),
  'against-the-rules': (at) => send(at, { body: { [canary]: true } }),
  'key-missing': (at) => send(at, { key: null }),
  'wrong-media-type': (at) =>
    at.route.content ? send(at, { headers: { 'content-type': `text/${canary}` } }) : withContent(at),
  'too-many': async (at) => {
    const again = { as: await slow.person('somebody'), key: randomUUID() };
    await send(at, again, slow);
    return send(at, again, slow);
  },
  away: async (at) => send(at, { as: await alone.machine() }, alone),
};

async function withContent({ route, address, sending }: At): Promise<Asked> {
  const lines = [
    ['Authorization', String(sending.as)],
    ['Idempotency-Key', randomUUID()],
  ] as const;
  const { status, headers, text } = await knock(door.url + address, route.method, { lines, body: { [canary]: true } });
  const sent = new Headers(Object.entries(headers).map(([name, value]) => [name, String(value)]));
  expectDocumented({ method: route.method, address, status, headers: sent, text });
  return { status, text };
}

/** A request that goes well, with other content that would too. */
type Ready = () => Promise<{ address: string; as: string; body: object; other: object }>;

const asMother = (ref: string) => door.person(ref);
const kari = () => door.caseworker('solvik', 'kari');
const per = () => door.caseworker('solvik', 'per');

const atTask =
  (verb: string, body: object, other: object, before: (task: string, as: string) => Promise<unknown> = async () => 0) =>
  async () => {
    const { task } = await real.family({ stalled: true });
    const as = await kari();
    await before(task, as);
    return { address: `/tasks/${task}/${verb}`, as, body, other };
  };

const claim = (task: string, as: string) => door.call('POST', `/tasks/${task}/claim`, { as, body: {} });
const hold = { until: plus(today(), { days: 10 }), reason: 'Venter på svar.' };

const keyed: Readonly<Record<string, Ready>> = {
  postLifeEventJourneys: async () => ({
    address: '/life-events/having-children/journeys',
    as: await door.person(randomUUID()),
    body: { kind: 'pregnancy.declared', on: plus(today(), { days: 100 }) },
    other: { kind: 'pregnancy.declared', on: plus(today(), { days: 101 }) },
  }),
  postJourneyActs: async () => {
    const { journey, mother } = await real.family();
    const body = { type: 'error.reported', about: 'trigger', why: 'not-ours' };
    return {
      address: `/journeys/${journey}/acts`,
      as: await asMother(mother),
      body,
      other: { ...body, why: 'wrong-date' },
    };
  },
  postJourneyErrandActs: async () => {
    const { journey, errand, mother } = await real.family();
    const address = `/journeys/${journey}/errands/${errand}/acts`;
    return { address, as: await asMother(mother), body: { type: 'consent.given' }, other: { type: 'errand.declined' } };
  },
  postTaskClaim: atTask('claim', {}, { version: 1 }),
  postTaskRelease: atTask('release', {}, { version: 9 }, claim),
  postTaskHold: atTask('hold', hold, { ...hold, reason: 'Venter ennå.' }),
  postTaskResume: atTask('resume', {}, { version: 9 }, (task, as) =>
    door.call('POST', `/tasks/${task}/hold`, { as, body: hold }),
  ),
  postTaskHandOver: atTask('hand-over', { to: 'unit' }, { to: 'unit', reason: 'Ikke vår.' }),
  postTaskNote: atTask('note', { text: 'Ringte.' }, { text: 'Ringte igjen.' }),
  postCalendarLeap: async () => ({
    address: '/calendar/leap',
    as: await door.operator(),
    body: { days: 1 },
    other: { days: 2 },
  }),
};

/** The same key again is the same answer; with other content it is refused. */
async function twice(ready: Ready): Promise<Asked> {
  const { address, other, ...sending } = await ready();
  const key = randomUUID();
  const [first, again] = [
    await door.call('POST', address, { ...sending, key }),
    await door.call('POST', address, { ...sending, key }),
  ];
  expect([again.status, again.text]).toEqual([first.status, first.text]);
  return door.call('POST', address, { ...sending, body: other, key });
}

const well = async (ready: Ready): Promise<Asked> => {
  const { address, other: _, ...sending } = await ready();
  return door.call('POST', address, sending);
};

/** The journey cannot hear it. */
async function deaf<T>(work: () => Promise<T>): Promise<T> {
  const before = door.temporal.answer;
  door.temporal.answer = () => ({ moved: false, seq: 7 });
  try {
    return await work();
  } finally {
    door.temporal.answer = before;
  }
}

async function resolving(how: { by: () => Promise<string>; first?: () => Promise<string>; shielded?: true }) {
  const { journey, errand, task } = await real.family({ stalled: true, ...(how.shielded && { shielded: true }) });
  const resolve = async (as: Promise<string>) =>
    door.call('POST', `/journeys/${journey}/errands/${errand}/acts`, {
      as: await as,
      body: { type: 'errand.resolved', outcome: 'refused', grounds: 'Sagt.', on: '2026-02-01' },
    });
  if (how.first) await resolve(how.first());
  return { resolve: () => resolve(how.by()), task };
}

const shieldedTask = async (verb: string, body?: object) => {
  const { task } = await real.family({ stalled: true, shielded: true });
  const [method, path] = verb === '' ? ['GET', `/tasks/${task}`] : ['POST', `/tasks/${task}/${verb}`];
  return door.call(method, path, { as: await kari(), ...(body && { body }) });
};

const takenTask = async (verb: string, body: object) => {
  const { task } = await real.family({ stalled: true });
  await claim(task, await per());
  return door.call('POST', `/tasks/${task}/${verb}`, { as: await kari(), body });
};

const shieldedPath = async (rest: (family: { journey: string; errand: string }) => string) => {
  const family = await real.family({ stalled: true, shielded: true });
  return door.call('GET', rest(family), { as: await kari() });
};

async function weak(ready: Ready): Promise<Asked> {
  const { address, body } = await ready();
  const at = address.startsWith('/journeys') ? await real.family() : undefined;
  const as = await door.person(at?.mother ?? 'somebody', 'idporten-loa-substantial');
  return door.call('POST', at ? `/journeys/${at.journey}/errands/${at.errand}/acts` : address, { as, body });
}

const event = (id: string) => ({
  ...{ specversion: '1.0', id, source: `urn:no:orgnr:${solvik}`, subject: 'errand-1.1' },
  ...{ type: 'no.livsferd.body.acknowledged.v1', data: {} },
});
const tell = async (body: object) =>
  door.call('POST', '/events', {
    as: await door.machine(),
    body,
    headers: { 'content-type': 'application/cloudevents+json' },
  });

async function journeyToken(journey: string): Promise<Asked> {
  const person = await door.person('mother-1', 'idporten-loa-high', { claims: { client_orgno: solvik } });
  const body = { journey, subjectToken: person.slice(7) };
  return door.call('POST', '/journey-tokens', { as: await door.portal(), body });
}

/** Without following where it leads. */
async function browse(address: string, headers: Record<string, string> = {}) {
  const response = await fetch(entrance.url + address, { redirect: 'manual', headers });
  const text = await response.text();
  expectDocumented({ method: 'GET', address, status: response.status, headers: response.headers, text });
  return { status: response.status, text, headers: response.headers };
}

async function signInWholly(): Promise<Asked> {
  const { headers } = await browse('/sign-in?as=person');
  const [{ number }] = (await town.control('idporten', 'GET', '/people')).json;
  const browser = openBrowser((it) => it.href.startsWith(`${entrance.url}/sign-in/callback`));
  const page = await browser.go(new URL(headers.get('location')!));
  const answers = new URLSearchParams({ as: 'typed', number, level: 'idporten-loa-high' });
  const back = page instanceof URL ? page : await browser.go(formAt(page), answers);
  if (!(back instanceof URL)) throw new Error(`the issuer answered ${back.status}`);
  return browse(back.pathname + back.search, { cookie: headers.getSetCookie()[0]!.split(';')[0]! });
}

async function follow(): Promise<Asked> {
  const address = '/journeys/journey-1/live';
  const stream = await listenTo(door.url + address, await door.person('mother-1'));
  await stream.next();
  const answered = { status: 200, text: stream.text() };
  expectDocumented({ method: 'GET', address, headers: stream.headers, ...answered });
  stream.stop();
  return answered;
}

/** What is met at one route alone. */
const own: Readonly<Record<string, () => Promise<Asked>>> = {
  'getSignIn 303': () => browse('/sign-in?as=person'),
  'getSignIn 429 too-many': async () => {
    await slow.call('GET', '/sign-in?to=//elsewhere');
    return slow.call('GET', '/sign-in');
  },
  'getSignIn 422 against-the-rules': () => door.call('GET', `/sign-in?to=//${canary}`),
  'getSignInCallback 303': signInWholly,
  'getSignInCallback 400 sign-in-failed': () => door.call('GET', `/sign-in/callback?code=${canary}`),
  'getSignInCallback 400 malformed': () => door.call('GET', `/sign-in/callback?code=${canary}&code=b`),
  'postJourneyTokens 201': () => journeyToken('journey-1'),
  'getJourneyLive 200': follow,
  'getMetrics 404 not-found': () => live.call('GET', '/metrics'),
  'getLifeEventStepChart 200': () =>
    door.call('GET', '/life-events/having-children/steps/kindergarten-place/chart?state=asking'),
  'getLifeEventStepChart 404 not-found': () => door.call('GET', `/life-events/having-children/steps/${canary}/chart`),
  'postLifeEventJourneys 401 sign-in-too-weak': () => weak(keyed.postLifeEventJourneys!),
  'postLifeEventJourneys 409 already-followed': async () => {
    const { address, as, body } = await keyed.postLifeEventJourneys!();
    await door.call('POST', address, { as, body });
    return door.call('POST', address, { as, body });
  },
  'postJourneyActs 409 cannot-now': async () => {
    const { other: _, address, ...sending } = await keyed.postJourneyActs!();
    const key = randomUUID();
    const before = door.temporal.answer;
    door.temporal.answer = () => Promise.reject(Object.assign(new Error('away'), { code: 'ECONNREFUSED' }));
    await door.call('POST', address, { ...sending, key });
    door.temporal.answer = before;
    await real.fresh.store.stops.lift(address.split('/')[2]!, 'trigger');
    return deaf(() => door.call('POST', address, { ...sending, key }));
  },
  'postJourneyErrandActs 202': async () => (await resolving({ by: kari })).resolve(),
  'postJourneyErrandActs 401 sign-in-too-weak': () => weak(keyed.postJourneyErrandActs!),
  'postJourneyErrandActs 403 needs-special-access': async () =>
    (await resolving({ by: kari, shielded: true })).resolve(),
  'postJourneyErrandActs 403 for-others': async () => {
    const { journey, errand, father } = await real.family({ seen: true });
    const as = await door.person(father);
    return door.call('POST', `/journeys/${journey}/errands/${errand}/acts`, {
      ...{ as, key: randomUUID(), body: { type: 'errand.declined' } },
    });
  },
  'postJourneyErrandActs 409 cannot-now': () => deaf(() => well(keyed.postJourneyErrandActs!)),
  'postJourneyErrandActs 409 needs-another': async () => (await resolving({ by: kari, first: kari })).resolve(),
  'postJourneyErrandActs 409 task-taken': async () => {
    const { resolve, task } = await resolving({ by: kari });
    await claim(task, await per());
    return resolve();
  },
  'getJourney 403 needs-special-access': () => shieldedPath(({ journey }) => `/journeys/${journey}`),
  'getJourneyErrand 403 needs-special-access': () =>
    shieldedPath(({ journey, errand }) => `/journeys/${journey}/errands/${errand}`),
  'getJourneyErrandFieldCard 403 needs-special-access': () =>
    shieldedPath(({ journey, errand }) => `/journeys/${journey}/errands/${errand}/field-card`),
  'getTask 403 needs-special-access': () => shieldedTask(''),
  'postTaskClaim 403 needs-special-access': () => shieldedTask('claim', {}),
  'postTaskRelease 403 needs-special-access': () => shieldedTask('release', {}),
  'postTaskHold 403 needs-special-access': () => shieldedTask('hold', hold),
  'postTaskResume 403 needs-special-access': () => shieldedTask('resume', {}),
  'postTaskHandOver 403 needs-special-access': () => shieldedTask('hand-over', { to: 'unit' }),
  'postTaskNote 403 needs-special-access': () => shieldedTask('note', { text: 'Ringte.' }),
  'postTaskClaim 409 task-taken': () => takenTask('claim', {}),
  'postTaskRelease 409 task-taken': () => takenTask('release', {}),
  'postTaskHold 409 task-taken': () => takenTask('hold', hold),
  'postTaskResume 409 task-taken': () => takenTask('resume', {}),
  'postTaskHandOver 409 task-taken': () => takenTask('hand-over', { to: 'unit' }),
  'postEvents 409 event-conflicts': async () => {
    const id = randomUUID();
    await tell(event(id));
    return tell({ ...event(id), subject: 'errand-2.1' });
  },
};

/** How a route is driven to one answer. */
function driveTo(at: At, status: number, kind?: ProblemKind): Promise<Asked> {
  const drive = own[nameOf(at.route, status, kind)];
  const ready = keyed[operationIdOf(at.route)];
  if (drive) return drive();
  if (kind === 'key-reused' && ready) return twice(ready);
  if (kind !== undefined && usual[kind]) return usual[kind](at);
  if (kind === undefined) return ready ? well(ready) : send(at);
  throw new Error(`nobody knows how ${nameOf(at.route, status, kind)} is met`);
}

test.each(everyRoute)('$name gives each of its answers', async (each) => {
  for (const status of Object.keys(each.route.answers).map(Number)) {
    const answer = await driveTo(await atRoute(each), status);
    expect([each.name, answer.status, status < 300 ? '' : answer.text]).toEqual([each.name, status, '']);
  }
  for (const kind of problemsOf(each.route)) {
    const [status] = problemKinds[kind];
    const { text, ...answer } = await driveTo(await atRoute(each), status, kind);
    const { type } = JSON.parse(text || '{}') as { type?: string };
    expect([each.name, answer.status, type]).toEqual([each.name, status, `urn:livsferd:problem:${kind}`]);
    expect(text).not.toMatch(new RegExp(`${canary}|13899797187`));
  }
});

test('every answer in the document has been seen here', () => {
  const promised = everyRoute.flatMap(({ route }) => [
    ...Object.keys(route.answers).map((status) => nameOf(route, Number(status))),
    ...problemsOf(route).map((kind) => nameOf(route, problemKinds[kind][0], kind)),
  ]);
  expect(promised.filter((it) => !seenHere.has(it))).toEqual([]);
  expect(door.reported).toEqual([]);
});
