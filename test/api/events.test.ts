import { nationalNumber } from '../../stand-ins/national-number.js';
import { bodies } from './every-route.js';
import { type FrontDoor, nav, openFrontDoor, solvik } from './front-door.js';

let door: FrontDoor;
beforeEach(async () => {
  door = await openFrontDoor();
});
afterEach(() => door.stop());

const received = bodies['/events'] as Record<string, unknown>;
const decided = {
  ...received,
  id: 'two',
  type: 'no.livsferd.body.decided.v1',
  data: {
    outcome: 'refused',
    decidedOn: '2026-02-01',
    text: 'Vi har avslått søknaden.\nDu kan klage.',
    automatic: false,
    appeal: { body: 'Statsforvalteren', until: '2026-02-22' },
    step: 'kindergarten-place',
  },
};

const post = async (event: unknown, as: Promise<string> = door.machine()) =>
  door.call('POST', '/events', {
    as: await as,
    body: event,
    headers: { 'content-type': 'application/cloudevents+json' },
  });

test('an answer is written before it is acted on, in the words of the journey', async () => {
  expect((await post(decided)).status).toBe(202);
  expect(door.written.letters).toEqual(['Vi har avslått søknaden.\nDu kan klage.']);
  expect(door.written.deliveries).toMatchObject([
    {
      disposition: 'told',
      journey: 'journey-1',
      news: {
        type: 'decision.received',
        errand: 'errand-1',
        round: 1,
        decision: {
          outcome: 'refused',
          on: '2026-02-01',
          by: 'solvik',
          letter: 'letter-1',
          appeal: { body: 'Statsforvalteren' },
        },
      },
    },
  ]);
  expect(JSON.stringify(door.written.deliveries)).not.toContain('avslått');
});

test('a municipality that sends on what it had says to whom, by number; one that has not joined is the person’s own', async () => {
  const forwarded = (id: string, to: string) =>
    post({ ...received, id, type: 'no.livsferd.body.forwarded.v1', data: { step: 'kindergarten-place', to } });
  await forwarded('three', nav);
  await forwarded('four', '999999999');
  expect(door.written.deliveries.map(({ news }) => news)).toMatchObject([
    { type: 'application.forwarded', errand: 'errand-1', to: 'nav' },
    { type: 'application.forwarded', errand: 'errand-1', to: 'municipality' },
  ]);
});

test('another body says by number to whom, of those that have joined', async () => {
  const forwarded = {
    ...{ ...received, id: 'five', type: 'no.livsferd.body.forwarded.v1', source: `urn:no:orgnr:${nav}` },
    data: { step: 'child-benefit', to: '999999999' },
  };
  expect((await post(forwarded, door.machine({ org: nav }))).status).toBe(422);
});

test('an event that is sent again is thanked for and changes nothing', async () => {
  const answers = [await post(decided), await post(decided), await post(decided)];
  expect(answers.map((it) => it.status)).toEqual([202, 202, 202]);
  expect([door.written.deliveries.length, door.written.letters.length]).toEqual([1, 1]);
});

test('the same event sent many times at once is one', async () => {
  const answers = await Promise.all(Array.from({ length: 20 }, () => post(decided)));
  expect(new Set(answers.map((it) => it.status))).toEqual(new Set([202]));
  expect(door.written.deliveries).toHaveLength(1);
});

test('another event under the same id is refused', async () => {
  await post(decided);
  const { status, text } = await post({ ...decided, data: { ...decided.data, text: 'Noe helt annet.' } });
  expect(status).toBe(409);
  expect(text).not.toContain('helt annet');
  expect(door.written.deliveries).toHaveLength(1);
});

test('what is not the body’s to say is thanked for in the same words, and told to nobody', async () => {
  const source = `urn:no:orgnr:${nav}`;
  const theirs = await post({ ...decided, source }, door.machine({ org: nav }));
  const unknown = await post({ ...decided, source, id: 'three', subject: 'errand-0.1' }, door.machine({ org: nav }));
  expect([theirs.status, theirs.text]).toEqual([unknown.status, unknown.text]);
  expect(door.written.deliveries.map((it) => it.disposition)).toEqual(['ignored', 'ignored']);
});

test('a body does not answer for a step of another body, not even before there is an errand', async () => {
  const data = { person: nationalNumber('1991-04-05', 'kvinne', () => false), step: 'child-benefit' };
  const { subject: _, ...event } = received;
  await post({ ...event, data });
  await post({ ...event, source: `urn:no:orgnr:${nav}`, data }, door.machine({ org: nav }));
  const { text } = await door.call('GET', '/metrics');
  for (const disposition of ['ignored', 'parked']) expect(text).toContain(`disposition="${disposition}"} 1`);
});

test('a number that nobody can have here is refused, and not repeated', async () => {
  const { subject: _, ...event } = received;
  const { status, json, text } = await post({ ...event, data: { person: '01810112345', step: 'child-benefit' } });
  expect([status, json.errors[0].pointer]).toEqual([422, '/data/person']);
  expect(text).not.toContain('01810112345');
});

test('a body speaks under its own organisation number alone', async () => {
  for (const source of ['folkeregisteret', `urn:no:orgnr:${nav}`, 'person']) {
    const { status, json } = await post({ ...decided, source });
    expect([source, status, json.errors[0].pointer]).toEqual([source, 422, '/source']);
  }
});

test.each([
  ['of another version', { specversion: '0.3' }],
  ['of a type we do not know', { type: 'no.livsferd.body.guessed.v1' }],
  ['without anything to say which errand', { subject: undefined }],
  ['with what we did not ask for', { data: { diagnosis: 'Z32' } }],
  ['from no time', { time: '0000-01-01T00:00:00Z' }],
])('an event %s is refused, and nothing is written', async (_, change) => {
  expect((await post({ ...received, ...change })).status).toBe(422);
  expect(door.written.deliveries).toEqual([]);
});

test('people and their browsers have no business there', async () => {
  expect((await post(received, door.person('mother-1'))).status).toBe(404);
  expect((await post(received, door.operator())).status).toBe(404);
});

test('a body that follows gets a batch of CloudEvents, and a place to go on from', async () => {
  const { status, headers, text } = await door.call('GET', '/events?limit=7', { as: await door.machine() });
  expect([status, text, headers.get('content-type')]).toEqual([
    200,
    '[]',
    'application/cloudevents-batch+json; charset=utf-8',
  ]);
  expect(headers.get('link')).toMatch(/^<\/events\?after=bmV4dA\.[0-9a-f]{32}&limit=7>; rel="next"$/);
});

test('nobody but a body follows', async () => {
  for (const as of [door.person('mother-1'), door.caseworker('solvik'), door.operator()])
    expect((await door.call('GET', '/events', { as: await as })).status).toBe(404);
});

test('events are counted by type and by what became of them', async () => {
  await post(received);
  await post(received);
  const { text } = await door.call('GET', '/metrics');
  for (const disposition of ['told', 'known'])
    expect(text).toContain(
      `livsferd_events_received_total{type="no.livsferd.body.acknowledged.v1",disposition="${disposition}"} 1`,
    );
  expect(text).not.toContain(solvik);
});
