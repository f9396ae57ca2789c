import { randomUUID } from 'node:crypto';
import type { LifeEventsListed } from '../../api/shapes/life-events-listed.js';
import type { Offer } from '../../api/shapes/offer.js';
import { recognise } from '../../intake/recognise.js';
import { dayOf, plus } from '../../journey/calendar.js';
import { lifeEvents } from '../../life-events/index.js';
import { type Catalogue, isLookedUp } from '../../life-events/life-event.js';
import type { Recognisable } from '../../life-events/recognised.js';
import { pageTexts } from '../../life-events/texts/page-texts.js';
import { type FrontDoor, nav, openFrontDoor, solvik } from './front-door.js';

let door: FrontDoor;
beforeEach(async () => {
  door = await openFrontDoor();
  door.nouns.journeys = { ...door.nouns.journeys, begin: async () => undefined } as never;
});
afterEach(() => door.stop());

const today = () => dayOf(Date.now());
const dueOn = plus(today(), { days: 100 });
const content = { kind: 'pregnancy.declared', on: dueOn };
const start = (as: string, body: object) => door.call('POST', '/life-events/having-children/journeys', { as, body });
const started = () => door.written.deliveries.filter((it) => it.disposition === 'started');

test('it is said what one may start, and what is asked for then', async () => {
  const { json } = await door.call('GET', '/life-events?language=en');
  const listed = (json.lifeEvents as LifeEventsListed['lifeEvents']).find((it) => it.id === 'having-children')!;
  expect(listed.title).toBe('Having children');
  const [begin, awaited, born] = listed.offers;
  expect(begin).toMatchObject({
    to: '/life-events/having-children/journeys',
    content: { kind: 'pregnancy.declared' },
    wants: [{ name: 'on', says: 'When is the child due?', as: 'date' }],
    high: true,
  });
  expect([awaited?.wants[0]?.name, born?.wants[0]?.name]).toEqual(['on', 'on']);
});

/** What somebody would type: today, the first choice, the number of whom or what it is about. */
function answerTo(kind: unknown, { name, as, options }: Offer['wants'][number]): unknown {
  if (as === 'date') return today();
  if (as === 'choice') return options![0]!.value;
  if (as === 'number') return 1;
  if (as === 'yesNo') return true;
  const { concerns } = Object.values(lifeEvents as Catalogue)
    .flatMap((it) => it.triggers)
    .find((it) => it.kind === kind)!;
  return name === 'concerns' && concerns === 'person' ? door.numbers.of('child-1') : solvik;
}

/** Who says that they come in, and whom no journey names, comes into none. */
const answered = (kind: unknown, to: string): number => {
  const triggers = Object.values(lifeEvents as Catalogue).flatMap((it) => it.triggers);
  if (triggers.some((it) => it.kind === kind && it.joins)) return 422;
  return to.endsWith('preview') ? 200 : 202;
};

/** A worker comes to what waits for a register, and the register says this. */
function aWorkerFinds(found: Partial<Recognisable>): void {
  const { record } = door.nouns.events;
  door.nouns.events.record = async (it: Parameters<typeof record>[0]) => {
    const known = await record(it);
    const { source, id, body } = it;
    const event = { ...(body as Recognisable), ...found };
    if (isLookedUpKind(it.type)) await recognise(door.connections.store, lifeEvents, { source, id, event });
    return known;
  };
}

const isLookedUpKind = (type: string): boolean =>
  Object.values(lifeEvents as Catalogue)
    .flatMap((it) => it.triggers)
    .some((it) => it.kind === type && isLookedUp(it));

const hasASeat: Pick<Recognisable, 'stands' | 'form' | 'others'> = {
  ...{ stands: 'registered', form: 'association' },
  others: [{ ref: 'mother-1', relation: 'chair' }],
};

test.each(Object.keys(lifeEvents))('what is offered of %s can be sent as it is offered', async (id) => {
  const listed = (await door.call('GET', '/life-events?language=en')).json.lifeEvents as LifeEventsListed['lifeEvents'];
  const as = await door.person('mother-1');
  aWorkerFinds(hasASeat);
  for (const { to, content: given, wants } of listed.find((it) => it.id === id)!.offers) {
    const said = wants.map((it) => [it.name.split('.'), answerTo(given.kind, it)] as const);
    const told = said.flatMap(([[within, name], value]) => (within === 'told' ? [[name, value]] : []));
    const own = said.flatMap(([[name, rest], value]) => (rest === undefined ? [[name, value]] : []));
    const body = { ...given, ...Object.fromEntries(own), ...(told.length > 0 && { told: Object.fromEntries(told) }) };
    const { status } = await door.call('POST', to, { as, body });
    expect([to, given.kind, status]).toEqual([to, given.kind, answered(given.kind, to)]);
  }
});

describe('an association that is registered', () => {
  const said = { kind: 'association.running.declared', on: plus(today(), { days: -200 }), concerns: solvik };
  const run = async (body: object = said, key?: string) =>
    door.call('POST', '/life-events/voluntary-organisation/journeys', {
      ...{ as: await door.person('mother-1'), body },
      ...(key !== undefined && { key }),
    });

  test('is asked for by its number, and then by whether it is in an umbrella', async () => {
    const { json } = await door.call('GET', '/life-events?language=en');
    const listed = (json.lifeEvents as LifeEventsListed['lifeEvents']).find(
      (it) => it.id === 'voluntary-organisation',
    )!;
    const offer = listed.offers.find((it) => it.act === 'life-event.declared' && it.content.kind === said.kind)!;
    expect(offer.wants.map(({ name, as }) => [name, as])).toEqual([
      ['on', 'date'],
      ['concerns', 'digits'],
      ['told.partOfUmbrella', 'yesNo'],
    ]);
  });

  test('begins for whom the register gives a seat in it', async () => {
    aWorkerFinds(hasASeat);
    const { status, json, headers } = await run();
    expect([status, headers.get('location')]).toEqual([202, `/journeys/${json.journey}`]);
    expect(started()).toMatchObject([{ start: { lifeEvent: 'voluntary-organisation' } }]);
  });

  test.each<[string, Partial<Recognisable>]>([
    ['no-role', { others: [{ ref: 'father-1', relation: 'chair' }] }],
    ['wrong-form', { form: 'limited-company' }],
    ['unit-deleted', { stands: 'deleted' }],
    ['unit-bankrupt', { stands: 'bankrupt' }],
    ['unit-unknown', { stands: 'unknown' }],
  ])('is refused with a reason that pages have words for, and nothing begins: %s', async (reason, found) => {
    aWorkerFinds({ ...hasASeat, ...found });
    const { status, json, text: answer } = await run();
    expect([status, json.errors]).toEqual([
      422,
      [{ pointer: '/concerns', detail: expect.stringMatching(/\.$/), reason }],
    ]);
    expect(answer).not.toContain('father-1');
    for (const language of ['nb', 'en'] as const)
      expect(pageTexts(language).texts[`page.common.refused.${reason}`]).toMatch(/\.$/);
    expect(started()).toEqual([]);
  });

  test('is refused where several wait for their number and nobody can tell which it is, in words that say what to write', async () => {
    const waits = (journey: string, on: string) => ({
      ...{ journey, lifeEvent: 'voluntary-organisation', trigger: { kind: 'association.founded.declared', on } },
      parties: [
        { ref: 'mother-1', is: 'person', roles: ['founder', 'board'] },
        { ref: `association-${journey}`, is: 'organisation', roles: ['organisation'] },
      ],
    });
    const two = [waits('journey-1', plus(today(), { days: -9 })), waits('journey-2', plus(today(), { days: -8 }))];
    door.nouns.journeys.ofParty = (async () => two) as never;
    Object.assign(door.connections.store.people, { refOf: async () => 'choir' });
    Object.assign(door.nouns.people, { numberIfAny: async () => undefined, isReleased: async () => false });
    aWorkerFinds({ ...hasASeat, registeredOn: today() });
    const { status, json } = await run();
    expect([status, json.errors]).toMatchObject([422, [{ pointer: '/concerns', reason: 'which-one-is-unknown' }]]);
    for (const language of ['nb', 'en'] as const)
      expect(pageTexts(language).texts['page.common.refused.which-one-is-unknown']).toMatch(/\.$/);
    expect(started()).toEqual([]);
  });

  test('must have a number that may exist', async () => {
    for (const concerns of [undefined, '123456789', door.numbers.of('child-1')])
      expect((await run({ ...said, ...(concerns ? { concerns } : { concerns: undefined }) })).status).toBe(422);
    expect(started()).toEqual([]);
  });

  test('waits for the register: nothing is lost, and the same again is answered once a worker has come to it', async () => {
    const written: { source: string; id: string; body: unknown }[] = [];
    const { record } = door.nouns.events;
    door.nouns.events.record = async (it: Parameters<typeof record>[0]) => {
      written.push(it);
      return record(it);
    };
    const key = randomUUID();
    const { status, headers } = await run(said, key);
    expect([status, headers.get('retry-after')]).toEqual([503, '1']);
    expect(started()).toEqual([]);
    const [{ source, id, body }] = written as [(typeof written)[number]];
    const event = { ...(body as Recognisable), ...hasASeat };
    await recognise(door.connections.store, lifeEvents, { source, id, event });
    expect((await run(said, key)).status).toBe(202);
    expect(started()).toHaveLength(1);
  }, 15_000);
});

describe('a clerk', () => {
  const forHer = () => ({ ...content, for: door.numbers.of('mother-1') });

  test('starts a journey for somebody who cannot sign in, and both names are written down', async () => {
    const { status, json } = await start(await door.clerk('solvik'), forHer());
    expect(status).toBe(202);
    expect(started()).toMatchObject([{ journey: json.journey }]);
    const [entry] = door.written.audit.filter((it) => it.operation === 'journey.start');
    expect(entry).toMatchObject({
      actor: expect.stringMatching(/^caseworker:solvik:/),
      subject: 'mother-1',
      decision: 'permit',
    });
    expect(JSON.stringify(door.written.audit)).not.toContain(door.numbers.of('mother-1'));
  });

  test('says whom it is for, by a number that may exist', async () => {
    const as = await door.clerk('solvik');
    expect((await start(as, content)).status).toBe(422);
    expect((await start(as, { ...content, for: '12345678901' })).status).toBe(422);
    expect(started()).toEqual([]);
  });

  test('is not any caseworker, and not a person who speaks for another', async () => {
    expect((await start(await door.caseworker('solvik'), forHer())).status).toBe(404);
    expect((await start(await door.person('father-1'), forHer())).status).toBe(422);
    expect(started()).toEqual([]);
  });

  test('is not told where the journey lies that somebody had before', async () => {
    door.connections.store.journeys.openOf = (async () => [
      { journey: 'journey-1', lifeEvent: 'having-children' },
    ]) as never;
    door.nouns.journeys.ofParty = (async () => [
      {
        journey: 'journey-1',
        lifeEvent: 'having-children',
        parties: [{ ref: 'mother-1', roles: ['mother'] }],
        trigger: { kind: 'pregnancy.declared', on: dueOn },
      },
    ]) as never;
    const clerk = await start(await door.clerk('solvik'), forHer());
    expect([clerk.status, clerk.headers.get('location')]).toEqual([409, null]);
    const own = await start(await door.person('mother-1'), content);
    expect([own.status, own.headers.get('location')]).toEqual([409, '/journeys/journey-1']);
  });
});

describe('a body', () => {
  const happening = (org: string, data: object = {}, id: string = randomUUID()) => ({
    specversion: '1.0',
    id,
    source: `urn:no:orgnr:${org}`,
    type: 'no.livsferd.life-event.happened.v1',
    data: {
      lifeEvent: 'having-children',
      kind: 'pregnancy.declared',
      person: door.numbers.of('mother-1'),
      on: dueOn,
      ...data,
    },
  });
  const post = async (org: string, body: object) =>
    door.call('POST', '/events', {
      as: await door.machine({ org }),
      body,
      headers: { 'content-type': 'application/cloudevents+json' },
    });

  test('that the leaflet names may tell what has happened, once however often it says so', async () => {
    const event = happening(solvik);
    expect((await post(solvik, event)).status).toBe(202);
    expect((await post(solvik, event)).status).toBe(202);
    expect(started()).toHaveLength(1);
    expect((await post(solvik, { ...event, data: { ...event.data, on: plus(dueOn, { days: 1 }) } })).status).toBe(409);
  });

  test('that it does not name is heard, and nothing is begun', async () => {
    expect((await post(nav, happening(nav))).status).toBe(202);
    expect(started()).toEqual([]);
    expect(door.written.deliveries).toMatchObject([{ disposition: 'ignored' }]);
  });

  test.each([
    ['of a life event that nobody may declare', { lifeEvent: 'job-loss' }],
    ['of another kind', { kind: 'freg.birth.registered' }],
    ['of a day that is too far away', { on: plus(today(), { days: 400 }) }],
  ])('tells in vain %s', async (_, data) => {
    expect((await post(solvik, happening(solvik, data))).status).toBe(202);
    expect(started()).toEqual([]);
  });

  test('speaks in its own name, of people who may exist', async () => {
    expect((await post(solvik, happening(nav))).status).toBe(422);
    expect((await post(solvik, happening(solvik, { person: '12345678901' }))).status).toBe(422);
    expect((await post(solvik, happening(solvik, { on: 'i morgen' }))).status).toBe(422);
  });
});
