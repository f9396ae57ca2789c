import { randomUUID } from 'node:crypto';
import { dayOf, plus } from '../../journey/calendar.js';
import { nationalNumber } from '../../stand-ins/national-number.js';
import { openStore } from '../../store/open-store.js';
import { type FreshStore, freshStore } from '../store/fresh.js';
import { aJourney, anErrand } from './a-journey.js';
import { type FrontDoor, openFrontDoor } from './front-door.js';
import { openRoad } from './road.js';

let fresh: FreshStore;
let door: FrontDoor;
beforeAll(async () => {
  fresh = await freshStore();
  door = await openFrontDoor({ store: fresh.store });
}, 120_000);
afterAll(async () => {
  await door?.stop();
  await fresh?.drop();
});

const numberOf = (born: string) => nationalNumber(born, 'kvinne', () => false);
const today = () => dayOf(Date.now());

async function signIn(number: string) {
  return { as: await door.citizen(number), ref: await fresh.store.people.refOf(number) };
}

const aTask = {
  round: 1,
  step: 'kindergarten-place',
  about: 'child-1',
  body: 'solvik',
  cause: 'unreadable',
  owner: 'caseworker',
} as const;

/** The family's journey, with a mother who can sign in. */
async function aFamily(born: string) {
  const mother = await signIn(numberOf(born));
  const journey = randomUUID();
  const errand = { ...anErrand, id: randomUUID(), asked: [mother.ref], seenBy: [mother.ref] };
  const standing = {
    ...aJourney,
    journey,
    parties: [{ ref: mother.ref, is: 'person' as const, roles: ['mother', 'parent'] }, aJourney.parties[2]!],
    participants: [{ ref: mother.ref, role: 'mother', from: aJourney.begun }],
    errands: [errand],
  };
  await fresh.store.standings.save([standing]);
  for (const ref of [mother.ref, 'child-1']) await fresh.store.vault.keep(ref, 'adressebeskyttelse', unprotected);
  return { ...mother, journey, errand, standing };
}

/** The register knows that they live at no protected address. */
const unprotected = {
  ...{ value: [], source: 'folkeregisteret', asOf: '2026-01-03', basis: 'a test', purpose: 'having-children' },
};

test('a person follows what is theirs, and a stranger finds nothing', async () => {
  const family = await aFamily('1991-04-05');
  const stranger = await signIn(numberOf('1992-04-05'));
  const path = `/journeys/${family.journey}`;
  expect((await door.call('GET', path, family)).json.errands[0].can).toContain('consent.given');
  expect((await door.call('GET', '/journeys', family)).json.journeys).toHaveLength(1);
  expect((await door.call('GET', path, stranger)).status).toBe(404);
  expect((await door.call('GET', '/journeys', stranger)).json.journeys).toEqual([]);
});

test('consent stands in the store once it has been given, and no longer once it is withdrawn', async () => {
  const { as, ref, journey, errand } = await aFamily('1991-05-05');
  const act = (type: string) =>
    door.call('POST', `/journeys/${journey}/errands/${errand.id}/acts`, { as, body: { type } });
  const says = async () => (await fresh.store.consents.standing(journey, errand.id))[ref]?.says;
  door.temporal.answer = () => ({ moved: true, seq: 8, errand });
  expect([(await act('consent.given')).status, await says()]).toEqual([200, 'yes']);
  expect([(await act('consent.withdrawn')).status, await says()]).toEqual([200, 'no']);
});

test('an error report holds back what rests on it at once, and is waiting to be told', async () => {
  const { as, journey } = await aFamily('1991-06-05');
  door.temporal.answer = () => Promise.reject(Object.assign(new Error('away'), { code: 'ECONNREFUSED' }));
  const body = { type: 'error.reported', about: 'trigger', why: 'did-not-happen' };
  expect((await door.call('POST', `/journeys/${journey}/acts`, { as, body })).status).toBe(503);
  expect(await fresh.store.stops.covers(journey, ['child-1'])).toBe(true);
  const waiting = await fresh.store.deliveries.undelivered(100);
  expect(waiting.find((it) => it.journey === journey)?.news).toMatchObject({
    type: 'error.reported',
    about: 'trigger',
  });
});

test('a declared pregnancy begins one journey, whichever way it is said again', async () => {
  const { as } = await signIn(numberOf('1991-07-05'));
  const declare = (key: string, dueOn: string) =>
    door.call('POST', '/life-events/having-children/journeys', {
      as,
      body: { kind: 'pregnancy.declared', on: dueOn },
      key,
    });
  const [key, dueOn] = [randomUUID(), plus(today(), { days: 100 })];
  const all = await Promise.all([declare(key, dueOn), declare(key, dueOn)]);
  const one = all.find((it) => it.status === 202)!;
  const again = await declare(key, dueOn);
  expect([again.status, again.json.journey]).toEqual([202, one.json.journey]);
  const otherKey = await declare(randomUUID(), dueOn);
  expect([otherKey.status, otherKey.headers.get('location')]).toEqual([409, `/journeys/${one.json.journey}`]);
  const begun = await door.call('GET', `/journeys/${one.json.journey}`, { as });
  expect(begun.json).toMatchObject({ lifeEvent: 'having-children', beginning: true });
});

test('a body’s answer is written, its letter sealed, and its repeats are one', async () => {
  const { journey, errand } = await aFamily('1991-08-05');
  const event = {
    ...{ specversion: '1.0', id: randomUUID(), source: 'urn:no:orgnr:312831279', subject: `${errand.id}.1` },
    type: 'no.livsferd.body.decided.v1',
    data: { outcome: 'granted', decidedOn: '2026-02-01', text: 'Barnet har fått plass.' },
  };
  const post = async () =>
    (
      await door.call('POST', '/events', {
        as: await door.machine(),
        body: event,
        headers: { 'content-type': 'application/cloudevents+json' },
      })
    ).status;
  expect(await Promise.all([post(), post(), post()])).toEqual([202, 202, 202]);
  const told = (await fresh.store.deliveries.of(event.source, event.id)).filter((it) => it.journey === journey);
  expect(told).toMatchObject([{ disposition: 'told' }]);
});

test('a task is claimed by one caseworker, and the notes on it are read by the body alone', async () => {
  const { journey, errand } = await aFamily('1991-09-05');
  await fresh.store.desk.open({ ...aTask, journey, errand: errand.id });
  const task = `/tasks/${errand.id}.1`;
  const worker = (sub: string, body = 'solvik') => door.caseworker(body, sub);
  const [kari, per, another] = [await worker('kari'), await worker('per'), await worker('liv', 'granlia')];
  expect((await door.call('POST', `${task}/claim`, { as: kari, body: {} })).status).toBe(200);
  expect((await door.call('POST', `${task}/claim`, { as: per, body: {} })).status).toBe(409);
  expect((await door.call('POST', `${task}/note`, { as: kari, body: { text: 'Ringte.' } })).status).toBe(200);
  expect((await door.call('GET', task, { as: per })).json.notes).toMatchObject([{ text: 'Ringte.' }]);
  expect((await door.call('GET', task, { as: another })).status).toBe(404);
  expect((await door.call('POST', `${task}/release`, { as: kari, body: {} })).status).toBe(200);
});

test('a decision that two caseworkers make is told once, and both stand on the task', async () => {
  const { journey, errand, standing } = await aFamily('1991-12-05');
  const stuck = { ...errand, state: 'stalled' as const, cause: 'unreadable', waitsFor: 'caseworker' as const };
  await fresh.store.standings.save([{ ...standing, errands: [stuck] }]);
  await fresh.store.desk.open({ ...aTask, journey, errand: errand.id });
  const decide = async (sub: string, key: string = randomUUID(), outcome = 'refused') =>
    door.call('POST', `/journeys/${journey}/errands/${errand.id}/acts`, {
      as: await door.caseworker('solvik', sub),
      key,
      body: { type: 'errand.resolved', outcome, grounds: `Sagt av ${sub}.`, on: '2026-02-01' },
    });
  const heard = () => door.asked.filter((it) => it.id === journey).map((it) => it.news);
  door.temporal.answer = () => ({ moved: true, seq: 8, errand: stuck });
  const [first, second] = [randomUUID(), randomUUID()];

  expect([(await decide('kari', first)).status, (await decide('kari', first)).status]).toEqual([202, 202]);
  expect((await decide('kari')).status).toBe(409);
  const as = await door.caseworker('solvik', 'per');
  const task = (await door.call('GET', `/tasks/${errand.id}.1`, { as })).json;
  expect(task.proposal).toMatchObject({ by: 'another' });
  expect(heard()).toEqual([]);

  expect([(await decide('per', second)).status, (await decide('per', second)).status]).toEqual([200, 200]);
  expect(heard()).toHaveLength(1);
  expect((await fresh.store.desk.notes(errand.id, 1)).map((it) => it.by)).toEqual([
    'caseworker:solvik:kari',
    'caseworker:solvik:per',
  ]);
});

test('a body follows its own errands from one change to the next', async () => {
  const follow = async (path: string, org?: string) =>
    door.call('GET', path, { as: await door.machine(org === undefined ? {} : { org }) });
  const nextOf = ({ headers }: { headers: Headers }) => /^<([^>]+)>; rel="next"$/.exec(headers.get('link') ?? '')![1]!;
  const all = async () => {
    const events: Record<string, unknown>[] = [];
    for (let path = '/events?limit=100'; ; ) {
      const answer = await follow(path);
      const page = JSON.parse(answer.text) as Record<string, unknown>[];
      events.push(...page);
      path = nextOf(answer);
      if (page.length < 100) return { events, path };
    }
  };
  const family = await aFamily('1993-01-05');
  const subject = `${family.errand.id}.1`;
  const until = async (what: () => Promise<boolean>) => {
    while (!(await what()));
  };
  await until(async () => (await all()).events.some((it) => it.subject === subject));
  const { events, path } = await all();
  expect(events.find((it) => it.subject === subject)).toEqual({
    specversion: '1.0',
    id: expect.stringMatching(/^change-[0-9]+$/),
    source: 'urn:livsferd',
    type: 'no.livsferd.standing.asking.v1',
    time: expect.stringMatching(/Z$/),
    subject,
    datacontenttype: 'application/json',
    sequence: expect.stringMatching(/^[0-9]{16}$/),
    data: { step: 'kindergarten-place', state: 'asking', round: 1, since: new Date(aJourney.begun).toISOString() },
  });
  expect(JSON.stringify(events)).not.toMatch(new RegExp(`${family.ref}|${family.journey}|child-1`));

  expect(JSON.parse((await follow(path)).text)).toEqual([]);
  const granted = { ...family.errand, state: 'granted' as const, waitsFor: 'nobody' as const };
  await fresh.store.standings.save([{ ...family.standing, seq: 99, errands: [granted] }]);
  await until(async () => (await follow(path)).text !== '[]');
  const [event] = JSON.parse((await follow(path)).text);
  expect([event.type, event.subject]).toEqual(['no.livsferd.standing.granted.v1', subject]);

  expect(JSON.parse((await follow('/events', '312851539')).text)).toEqual([]);
  expect((await follow(path, '312851539')).status).toBe(400);
});

test('lists go on where they stopped', async () => {
  const family = await aFamily('1991-10-05');
  const more = Array.from({ length: 4 }, (_, place) => ({
    ...family.standing,
    journey: randomUUID(),
    begun: aJourney.begun + place * 1_000,
    errands: [{ ...family.errand, id: randomUUID() }],
  }));
  await fresh.store.standings.save(more);
  const seen: string[] = [];
  for (let path: string | undefined = '/journeys?limit=2'; path; ) {
    const { json } = await door.call('GET', path, family);
    seen.push(...json.journeys.map((it: { journey: string }) => it.journey));
    path = json.next && `/journeys?limit=2&after=${json.next}`;
  }
  expect(new Set(seen)).toEqual(new Set([family.journey, ...more.map((it) => it.journey)]));
  expect(seen).toHaveLength(5);
});

test('what was written down of all this is a whole chain', async () => {
  expect(await fresh.store.audit.verify()).toMatchObject({ intact: true });
});

test('what is counted is what there is', async () => {
  const { text } = await door.call('GET', '/metrics');
  expect(text).toMatch(/livsferd_journeys\{life_event="having-children",state="open"\} \d+/);
  expect(text).toMatch(
    /livsferd_errands\{life_event="having-children",step="kindergarten-place",body="municipality",state="asking"\} \d+/,
  );
});

test('while the database is away every answer says when to come again, and goes well after', async () => {
  const { journey } = await aFamily('1991-11-05');
  const road = await openRoad(fresh.urls.database);
  const keysUrl = fresh.urls.keys;
  const store = await openStore({ databaseUrl: road.url, keysUrl, masterKey: fresh.masterKey, size: 2 });
  const alone = await openFrontDoor({ store });
  const as = await alone.citizen(numberOf('1991-11-05'));
  const ask = async (path: string) => {
    const { status, headers } = await alone.call('GET', path, { as });
    return [status, headers.get('retry-after')];
  };
  try {
    expect(await ask(`/journeys/${journey}`)).toEqual([200, null]);
    await road.close();
    expect(await ask(`/journeys/${journey}`)).toEqual([503, '5']);
    expect(await ask('/health/ready')).toEqual([503, '5']);
    expect((await alone.call('GET', '/health/live')).status).toBe(200);
    expect((await alone.call('GET', '/metrics')).status).toBe(200);
    await road.open();
    expect(await ask(`/journeys/${journey}`)).toEqual([200, null]);
    expect(alone.reported).toEqual([]);
  } finally {
    await alone.stop();
    await store.close();
    await road.close();
  }
});
