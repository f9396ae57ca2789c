import { randomUUID } from 'node:crypto';
import { ofOrganisation } from '../../activities/of-organisation.js';
import { recogniseEvents } from '../../activities/recognise-events.js';
import type { OrganisationEvent } from '../../agencies/register.js';
import type { Recognisable } from '../../life-events/recognised.js';
import { today } from '../agencies/bodies.js';
import { type AtWork, openWork } from './at-work.js';

let work: AtWork;
beforeAll(async () => {
  work = await openWork();
});
afterAll(() => work.stop());

const act = async (path: string, body: object) => (await work.town.control('brreg', 'POST', `/${path}`, body)).json;
const spare = async (place: number): Promise<string> =>
  (await work.town.control('folkeregisteret', 'GET', '/spare')).json[place];
/** The day that the stand-in took it in: its own. */
const registeredOn = async (unit: string): Promise<string> => {
  const { json } = await work.town.control('brreg', 'GET', '/units');
  return json.find((it: { number: string }) => it.number === unit).registered;
};
const heard = (organisation: string, type: OrganisationEvent['type']) =>
  ofOrganisation(
    work.connections,
    { source: 'brreg', id: '1', type, time: '2026-11-24T23:30:00Z', organisation },
    today,
  );
const keep = async (number: string) => {
  const ref = await work.store.people.refOf(number);
  const read = await work.connections.adapters.brreg!.read!({ number, parts: ['enhet'], today });
  const value = read === 'unknownPerson' ? undefined : read.facts.enhet;
  const why = { source: 'brreg', asOf: today, purpose: 'business', basis: 'a law' } as const;
  await work.store.vault.keep(ref, 'enhet', { value, ...why });
  return ref;
};

test('a new unit is nobody of ours, until somebody whom we know has a role in it; nobody else is remembered', async () => {
  const [owner, stranger] = [await spare(0), await spare(1)];
  const roles = [
    { role: 'LEDE', person: owner },
    { role: 'MEDL', person: stranger },
  ];
  const { unit } = await act('units', { form: 'AS', roles });
  expect(await heard(unit, 'brreg.unit.registered')).toBe('nobodyOfOurs');
  expect(await work.store.people.find(unit)).toBeUndefined();
  const ref = await work.store.people.refOf(owner);
  expect(await heard(unit, 'brreg.unit.registered')).toEqual({
    ...{ type: 'brreg.unit.registered', about: await work.store.people.find(unit), today, on: '2026-11-25' },
    others: [{ ref, relation: 'chair' }],
    form: 'limited-company',
    registeredOn: await registeredOn(unit),
  });
  expect(await work.store.people.find(stranger)).toBeUndefined();
});

test('what happens to a unit that nobody follows is nobody’s', async () => {
  const { unit } = await act('units', { form: 'AS', roles: [{ role: 'LEDE', person: await spare(0) }] });
  for (const type of ['brreg.unit.changed', 'brreg.unit.deleted', 'brreg.roles.changed'] as const)
    expect(await heard(unit, type)).toBe('nobodyOfOurs');
});

test('a unit that has changed went bankrupt, or its bankruptcy was annulled, where that is new to us', async () => {
  const { unit } = await act('units', { form: 'AS' });
  await keep(unit);
  expect(await heard(unit, 'brreg.unit.changed')).toMatchObject({ type: 'brreg.unit.changed' });
  await act('bankruptcies', { unit });
  expect(await heard(unit, 'brreg.unit.changed')).toMatchObject({ type: 'brreg.bankruptcy.opened' });
  await keep(unit);
  expect(await heard(unit, 'brreg.unit.changed')).toMatchObject({ type: 'brreg.unit.changed' });
  await act('bankruptcies', { unit, annulled: true });
  expect(await heard(unit, 'brreg.unit.changed')).toMatchObject({ type: 'brreg.bankruptcy.annulled' });
});

describe('an association that somebody says they run', () => {
  const say = async (number: string, about: string) => {
    const id = randomUUID();
    const concerns = await work.store.people.refOf(number);
    const type = 'association.running.declared';
    const body: Recognisable = { type, about, concerns, on: '2026-03-10', today };
    await work.store.events.record({ source: 'person', id, type, time: 0, subject: about, body });
    await recogniseEvents(work.connections);
    return work.store.deliveries.of('person', id);
  };
  const choir = async (facts: object = {}) => {
    const roles = [
      { role: 'LEDE', person: await spare(2) },
      { role: 'MEDL', person: await spare(3) },
    ];
    return (await act('units', { form: 'FLI', roles, voluntary: true, ...facts })).unit as string;
  };
  const somebody = async (place: number) => work.store.people.refOf(await spare(place));

  test('begins for one whom the register gives a seat, and nobody else’s number is kept', async () => {
    const [unit, chair] = [await choir(), await somebody(2)];
    expect(await say(unit, chair)).toMatchObject([{ disposition: 'started' }]);
    const [journey] = await work.store.journeys.openOf(chair);
    const organisation = (await work.store.people.find(unit))!;
    const parties = Object.fromEntries(journey!.parties.map((it) => [it.ref, it.roles]));
    expect(parties).toMatchObject({ [chair]: ['chair', 'board'], [organisation]: ['organisation'] });
    expect(await work.store.people.find(await spare(3))).toBeUndefined();
  });

  test('belongs to the journey of its founding, where its founder names it before the feed does; one that is older begins its own', async () => {
    const founder = await somebody(6);
    const body: Recognisable = {
      ...{ type: 'association.founded.declared', about: founder, concerns: randomUUID(), on: '2026-11-20', today },
    };
    const id = randomUUID();
    await work.store.events.record({ source: 'person', id, type: body.type, time: 0, subject: founder, body });
    await recogniseEvents(work.connections);
    const roles = [{ role: 'LEDE', person: await spare(6) }];
    const older = await choir({ roles, registered: '2026-11-24', founded: '1985-03-02' });
    const ours = await choir({ roles, registered: '2026-11-24', founded: '2026-11-20' });
    expect(await say(older, founder)).toMatchObject([{ disposition: 'started' }]);
    expect(await say(ours, founder)).toMatchObject([{ disposition: 'told' }, { disposition: 'told' }]);
    expect(await work.store.people.find(ours)).toBe(body.concerns);
    expect(await work.store.people.find(older)).not.toBe(body.concerns);
    expect(await work.store.journeys.openOf(founder)).toHaveLength(2);
    expect(await heard(ours, 'brreg.unit.registered')).toMatchObject({
      ...{ about: body.concerns, registeredOn: '2026-11-24', foundedOn: '2026-11-20' },
    });
  });

  test('begins for nobody else, and tells them nothing of who has one', async () => {
    const [unit, stranger] = [await choir(), await somebody(4)];
    const deliveries = await say(unit, stranger);
    expect(deliveries).toMatchObject([{ disposition: 'ignored', reason: 'no-role' }]);
    expect(await work.store.journeys.openOf(stranger)).toEqual([]);
  });

  test('one that is struck out, bankrupt, another kind of unit or none at all begins nothing', async () => {
    const chair = await somebody(2);
    const [gone, broke, company] = [await choir(), await choir(), await choir({ form: 'AS' })];
    await act('deletions', { unit: gone });
    await act('bankruptcies', { unit: broke });
    const reasons = await Promise.all(
      [gone, broke, company, '310000009'].map(async (unit) => (await say(unit, chair))[0]?.reason),
    );
    expect(reasons).toEqual(['unit-deleted', 'unit-bankrupt', 'wrong-form', 'unit-unknown']);
  });
});

test('both feeds are read, recognised and looked at once', async () => {
  const pull = (feed: string) => work.attempt('pullPage', feed);
  for (const feed of ['brreg', 'brreg-roles']) while ((await pull(feed)).rest === 0);
  const { unit, update, roleUpdate } = await act('units', { form: 'AS' });
  for (const feed of ['brreg', 'brreg-roles']) while ((await pull(feed)).rest === 0);
  const events = [
    await work.store.events.get('brreg', String(update)),
    await work.store.events.get('brreg-roles', String(roleUpdate)),
  ];
  expect(events.map((it) => [it?.type, it?.state])).toEqual([
    ['brreg.unit.registered', 'done'],
    ['brreg.roles.changed', 'done'],
  ]);
  expect(events[0]?.body).toMatchObject({ organisation: unit });
});
