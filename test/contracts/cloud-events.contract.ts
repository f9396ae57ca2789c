import { createCloudEvents } from '../../agencies/municipalities/cloud-events.js';
import { manifestOf } from '../../agencies/municipalities/manifest.js';
import { members } from '../../agencies/municipalities/members.js';
import { BodyEvent } from '../../api/answers/cloud-event.js';
import { hangUp } from '../../channels/line.js';
import type { Act } from '../../journey/manifest.js';
import { call, type OpenTown, openPublicDoor, openTown, sending, until } from '../stand-ins/town.js';
import { contract } from './contract.js';
import { openRecorder } from './recorder.js';

const { count } = contract('solvik', 'prose only', ['CloudEvents 1.0.2, required attributes and their types']);
const acts: readonly Act[] = ['submit', 'supplement', 'correct', 'tell', 'withdraw', 'stop', 'appeal', 'ask', 'nudge'];
const required = ['specversion', 'id', 'source', 'type'] as const;
const scope = 'solvik:livsferd';

type Event = Record<string, unknown>;

/** What CloudEvents 1.0 says of the attributes of an event in structured mode. */
function faultsIn(event: Event): string[] {
  const { data: _, ...attributes } = event;
  const missing = required.filter((name) => typeof event[name] !== 'string' || event[name] === '');
  const named = Object.keys(attributes).filter((name) => !/^[a-z0-9]{1,20}$/.test(name));
  const time = event.time === undefined || /^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)$/.test(String(event.time));
  const source = /^[a-z][a-z0-9+.-]*:\S+$/i.test(String(event.source));
  return [
    ...missing.map((name) => `${name} is missing`),
    ...named.map((name) => `${name} is no name of an attribute`),
    ...(event.specversion === '1.0' ? [] : ['specversion is not 1.0']),
    ...(time ? [] : ['time is no moment']),
    ...(source ? [] : ['source is no absolute URI']),
    ...(event.subject === '' ? ['subject is empty'] : []),
  ];
}

let town: OpenTown;
let door: Awaited<ReturnType<typeof openPublicDoor>>;
let recorder: Awaited<ReturnType<typeof openRecorder>>;
beforeAll(async () => {
  door = await openPublicDoor();
  town = await openTown({ publicDoor: door.url });
  recorder = await openRecorder(town.addresses.solvik);
});
afterAll(async () => {
  await hangUp();
  await recorder.stop();
  await town.stop();
  await door.stop();
});

const say = async (act: Act, key = `journey/errand/1/${act}/1`) => {
  const adapter = createCloudEvents(manifestOf(members.solvik), {
    base: recorder.address,
    token: () => town.token(scope),
  });
  return adapter.send?.({
    key,
    act,
    reference: `errand-${act}.1`,
    step: 'kindergarten-place',
    stepTitle: 'Barnehageplass',
    about: { number: '14880512345' },
    by: [{ number: '14880512345' }],
    fields: { childName: 'Eira' },
  });
};

test('every act that we send to a body with events is a CloudEvent, and is taken', async () => {
  for (const act of acts) await say(act);
  for (const { sent, headers, status } of recorder.exchanges) {
    expect([faultsIn(sent as Event), headers['content-type'], status]).toEqual([
      [],
      'application/cloudevents+json',
      202,
    ]);
    count('requests');
  }
  expect(new Set(recorder.exchanges.map(({ sent }) => (sent as Event).type)).size).toBe(acts.length);
});

test('a repeat has the same source and id, which is what makes it one event', async () => {
  const name = ({ source, id }: Event) => `${source} ${id}`;
  recorder.exchanges.length = 0;
  await say('submit', 'key/1');
  await say('submit', 'key/1');
  await say('submit', 'key/2');
  const [first, again, other] = recorder.exchanges.map(({ sent }) => name(sent as Event));
  expect([again === first, other === first]).toEqual([true, false]);
  count('rules');
});

test('what bodies post at our door are CloudEvents, with a token in the name of their organisation', async () => {
  door.taken.length = 0;
  const types = ['acknowledged', 'decided', 'asked-for-more', 'reversed', 'corrected', 'done'];
  for (const type of types)
    await town.control('solvik', 'POST', '/answers', {
      subject: 'r.1',
      type,
      ...(/decided|reversed/.test(type) && { outcome: 'granted' }),
    });
  await until(() => door.taken.length >= types.length);
  for (const { event } of door.taken) expect(faultsIn(event)).toEqual([]);
  expect(new Set(door.taken.map(({ event }) => event.source))).toEqual(
    new Set([`urn:no:orgnr:${members.solvik.organisation}`]),
  );
  count('events', door.taken.length);
});

/** Lets every body say what it says by itself, and on demand. */
async function letThemSpeak(): Promise<void> {
  const [family] = (await town.control('folkeregisteret', 'GET', '/people?kind=short-interval')).json;
  const [{ mother }] = (await town.control('folkeregisteret', 'GET', '/people?kind=married')).json;
  const [child] = family.children;
  for (const body of ['nav', 'helfo', 'solvik'] as const)
    await town.control(body, 'POST', '/births', { mother, child });
  for (const body of ['nav', 'lanekassen', 'skatteetaten', 'politiet'] as const) {
    await town.control(body, 'POST', '/manners', { answer: 'at once', outcome: 'refused', acknowledge: true });
    const application = { person: mother, kind: 'parental-benefit', about: child };
    await call(`${town.addresses[body]}/_person/applications`, sending('POST', application));
    await town.control(body, 'POST', '/decisions', { person: mother, kind: 'parental-benefit', outcome: 'granted' });
  }
}

test('our door reads every event that a body posts, answers to our own acts too', async () => {
  door.taken.length = 0;
  await letThemSpeak();
  for (const act of acts) await say(act, `again/${act}`);
  await until(() => new Set(door.taken.map(({ event }) => event.type)).size >= 5 && door.taken.length >= 22);
  for (const { event } of door.taken) {
    expect(faultsIn(event)).toEqual([]);
    expect(BodyEvent.safeParse(event).error?.issues ?? []).toEqual([]);
  }
  count('events', door.taken.length);
});

test.each(required)('an event without %s is refused at our door', (attribute) => {
  const { [attribute]: _, ...event } = (door.taken[0]?.event ?? {}) as Event;
  expect([BodyEvent.safeParse(door.taken[0]?.event).success, BodyEvent.safeParse(event).success]).toEqual([
    true,
    false,
  ]);
  count('mutations');
});

test.each(required)('an event without %s is refused by the stand-in', async (attribute) => {
  const { [attribute]: _, ...event } = (recorder.exchanges[0]?.sent ?? {}) as Event;
  const headers = { ...(await town.bearer(scope)), 'content-type': 'application/cloudevents+json' };
  expect(faultsIn(event)).toContain(`${attribute} is missing`);
  expect((await call(`${town.addresses.solvik}/events`, sending('POST', event, headers))).status).toBe(400);
  count('mutations');
});
