import { randomUUID } from 'node:crypto';
import { decodeJwt } from 'jose';
import { organisations } from '../../stand-ins/organisations.js';
import { call, type OpenTown, openPublicDoor, openTown, sending, until } from './town.js';

describe('bodies that answer', () => {
  let town: OpenTown;
  let door: Awaited<ReturnType<typeof openPublicDoor>>;
  let headers: Record<string, string>;

  beforeAll(async () => {
    door = await openPublicDoor();
    town = await openTown({ publicDoor: door.url });
    headers = await town.bearer('solvik:livsferd');
  });
  afterAll(async () => {
    await town.stop();
    await door.stop();
  });
  beforeEach(async () => {
    await town.control('solvik', 'DELETE', '');
    await town.control('nav', 'DELETE', '');
    door.taken.length = 0;
  });

  const errand = (happening: string, subject: string, more: object = {}) => ({
    specversion: '1.0',
    id: randomUUID(),
    source: 'urn:no:livsferd',
    type: `no.livsferd.errand.${happening}.v1`,
    subject,
    data: { step: 'kindergarten-place', about: { nationalNumber: '14880512345' }, fields: { childName: 'Eira' } },
    ...more,
  });
  const submit = (event: object) =>
    call(
      `${town.addresses.solvik}/events`,
      sending('POST', event, { ...headers, 'content-type': 'application/cloudevents+json' }),
    );
  const types = () => door.taken.map(({ event }) => event.type.split('.')[3]);
  const answer = (id: 'solvik' | 'nav', body: object) => town.control(id, 'POST', '/answers', body);

  test('Solvik takes an application once, acknowledges and decides it under our reference', async () => {
    const event = errand('submitted', 'ref-1');
    expect([(await submit(event)).status, (await submit(event)).status]).toEqual([202, 202]);
    await until(() => door.taken.length === 2);
    expect(types()).toEqual(['acknowledged', 'decided']);
    expect(door.taken[1]!.event).toMatchObject({
      specversion: '1.0',
      source: `urn:no:orgnr:${organisations.solvik}`,
      subject: 'ref-1',
      data: { outcome: 'granted', automatic: false, step: 'kindergarten-place' },
    });
    expect((await town.ledger('solvik')).committed).toMatchObject([{ verb: 'submitted', times: 1 }]);
  });

  test('the token of a body names it to the door', async () => {
    await answer('solvik', { subject: 'ref-2', type: 'acknowledged' });
    await until(() => door.taken.length === 1);
    const claims = decodeJwt(door.taken[0]!.authorization.replace('Bearer ', ''));
    expect(claims).toMatchObject({ scope: 'livsferd:bodies', consumer: { ID: `0192:${organisations.solvik}` } });
  });

  test('a municipality that asks for more decides when it gets it', async () => {
    await town.control('solvik', 'POST', '/manners', {
      acknowledge: false,
      steps: { 'kindergarten-place': { outcome: 'ask' } },
    });
    await submit(errand('submitted', 'ref-3'));
    await until(() => door.taken.length === 1);
    await submit(errand('supplemented', 'ref-3'));
    await until(() => door.taken.length === 2);
    expect(types()).toEqual(['asked-for-more', 'decided']);
  });

  test.each([
    ['stopped', 'corrected'],
    ['asked', 'corrected'],
    ['nudged', 'acknowledged'],
    ['appealed', 'reversed'],
  ])('Solvik answers an errand that is %s with %s', async (happening, type) => {
    expect((await submit(errand(happening, `ref-${happening}`))).status).toBe(202);
    await until(() => door.taken.length === 1);
    expect([types(), door.taken[0]!.event.subject]).toEqual([[type], `ref-${happening}`]);
  });

  test('a refusal says where and until when it can be appealed', async () => {
    await town.control('solvik', 'POST', '/manners', { acknowledge: false, outcome: 'refuse', today: '2026-11-02' });
    await submit(errand('submitted', 'ref-4'));
    await until(() => door.taken.length === 1);
    expect(door.taken[0]!.event.data).toMatchObject({
      outcome: 'refused',
      appeal: { body: 'Statsforvalteren', until: '2026-11-23' },
    });
  });

  test('what is withdrawn before it is decided is not decided', async () => {
    await town.control('solvik', 'POST', '/manners', { acknowledge: false, answer: 'later', milliseconds: 1_500 });
    await submit(errand('submitted', 'ref-5'));
    await submit(errand('withdrawn', 'ref-5'));
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    expect(door.taken).toEqual([]);
  });

  test('an event that is no errand is refused', async () => {
    expect((await submit(errand('danced', 'ref-6'))).status).toBe(400);
    expect((await submit({ ...errand('submitted', 'ref-6'), specversion: '0.3' })).status).toBe(400);
  });

  test('NAV decides a child benefit by itself, but not for a mother under age', async () => {
    const people = (await town.control('folkeregisteret', 'GET', '/people')).json;
    const mother = (kind: string) => people.find((family: { kind: string }) => family.kind === kind).mother;
    const consider = async (kind: string) =>
      (await town.control('nav', 'POST', '/births', { mother: mother(kind), child: '14880512345' })).json.considered;
    expect(await consider('married')).toBe('granted');
    expect(await consider('minor-mother')).toBe('left to an application');
    await until(() => door.taken.length === 1);
    expect(door.taken[0]!.event.data).toMatchObject({ automatic: true, step: 'child-benefit', about: '14880512345' });
  });

  test('a person applies on the pages of NAV, which decides when it is told to', async () => {
    const application = { person: '14880512345', kind: 'parental-benefit' };
    const { status, json } = await call(`${town.addresses.nav}/_person/applications`, sending('POST', application));
    expect([status, typeof json.receipt]).toEqual([201, 'string']);
    expect((await town.ledger('nav')).entries).toMatchObject([{ from: 'person', key: '14880512345/parental-benefit' }]);
    expect(door.taken).toEqual([]);
    await town.control('nav', 'POST', '/decisions', { ...application, outcome: 'refused', decidedOn: '2026-11-01' });
    await until(() => door.taken.length === 1);
    expect(door.taken[0]!.event.data).toMatchObject({
      person: '14880512345',
      step: 'parental-benefit',
      decidedOn: '2026-11-01',
    });
  });

  test('a door that is shut is knocked on again', async () => {
    door.turnAway.push(503, 429);
    await answer('nav', { person: '14880512345', step: 'parental-benefit', type: 'reversed', outcome: 'granted' });
    await until(() => door.taken.length === 1);
    expect((await town.ledger('nav')).posted).toMatchObject([{ answered: 202 }]);
  });

  test('an event can be made to come twice', async () => {
    await town.control('nav', 'PUT', '/faults', { fault: 'duplicate' });
    await answer('nav', { person: '14880512345', step: 'child-benefit', type: 'done' });
    await until(() => door.taken.length === 2);
    expect(door.taken[0]!.event.id).toBe(door.taken[1]!.event.id);
  });

  test('two events can be made to change places', async () => {
    await town.control('nav', 'PUT', '/faults', { fault: 'reorder' });
    await answer('nav', { person: '14880512345', step: 'child-benefit', type: 'acknowledged' });
    await answer('nav', { person: '14880512345', step: 'child-benefit', type: 'decided', outcome: 'granted' });
    await until(() => door.taken.length === 2);
    expect(types()).toEqual(['decided', 'acknowledged']);
  });
});
