import { randomUUID } from 'node:crypto';
import { raw } from '../store/raw.js';
import { type AtWork, failureOf, openWork } from './at-work.js';

let work: AtWork;

beforeAll(async () => {
  work = await openWork();
});
afterAll(() => work.stop());

const partsRead = async (number: string): Promise<string[]> => {
  const { entries } = await work.town.ledger('folkeregisteret');
  const paths: string[] = entries.map((it: { path: string }) => it.path);
  const of = paths.filter((it) => it.includes(number)).map((it) => new URL(it, 'http://x').searchParams.getAll('part'));
  return [...new Set(of.flat())].sort();
};

test('a register is asked only for the parts that the leaflet names for the role', async () => {
  const family = await work.family('married', 0);
  await work.attempt('gather', work.gathering(family));
  expect(await partsRead(family.home.father!)).toEqual([
    'adressebeskyttelse',
    'bostedsadresse',
    'doedsfall',
    'foedsel',
    'identifikasjonsnummer',
    'navn',
    'sivilstand',
    'status',
  ]);
  expect(await partsRead(family.number)).not.toContain('sivilstand');
  const again = await work.attempt('gather', work.gathering(family, ['navn']));
  expect(again.read).toEqual({ from: 'folkeregisteret', parts: ['navn'] });
});

test('raw values stay in the vault, sealed: what the journey hears names nobody', async () => {
  const family = await work.family('cohabiting', 0);
  const heard = JSON.stringify(await work.attempt('gather', work.gathering(family)));
  const names = (await work.store.vault.read(family.mother, ['navn'])).navn?.value as { fornavn: string }[];
  for (const secret of [family.home.mother!, family.home.father!, family.number, names[0]!.fornavn])
    expect(heard).not.toContain(secret);
  const rows = await raw<{ sealed: string; basis: string }>(work.urls.database, 'SELECT sealed, basis FROM vault');
  expect(rows.every(({ sealed, basis }) => !sealed.includes(names[0]!.fornavn) && basis !== '')).toBe(true);
});

test('what an attempt kept before its worker died is told by the next', async () => {
  const family = await work.family('married', 1);
  await work.attempt('gather', work.gathering(family));
  await work.bodies.act('/moves', { persons: [family.number], municipality: 'granlia', moved: '2026-11-24' });
  const asked = work.gathering(family, ['bostedsadresse']);
  const moved = { of: family.child, part: 'bostedsadresse' };
  const scheduledTimestampMs = Date.now();
  expect((await work.attempt('gather', asked, { scheduledTimestampMs })).changed).toContainEqual(moved);
  expect((await work.attempt('gather', asked, { scheduledTimestampMs })).changed).toEqual([]);
  const next = await work.attempt('gather', asked, { scheduledTimestampMs, attempt: 2 });
  expect(next.changed).toContainEqual(moved);
});

test('nothing is kept of a family whose newborn the register does not have yet', async () => {
  const home = await work.bodies.family('married', 3);
  const born = { mother: home.mother, father: home.father, born: '2026-11-25', children: [{ live: true }] };
  const { children } = await work.bodies.act('/births', { ...born, copiedAfterSeconds: 60 });
  const [mother, child] = [await work.store.people.refOf(home.mother), await work.store.people.refOf(children[0].fnr)];
  const everyone = [
    { ref: mother, is: 'person', roles: ['mother', 'parent'] },
    { ref: child, is: 'person', roles: ['child'] },
  ] as const;
  const asked = { ...work.gathering(await work.family('apart', 0)), everyone, of: [mother, child] };
  expect(await failureOf(work.attempt('gather', asked))).toBe('Unavailable');
  expect(await work.store.vault.read(mother, ['navn'])).toEqual({});
});

test('who else the register names joins, and who lives with the child is known of those who were asked about', async () => {
  const family = await work.family('cohabiting', 1);
  await work.bodies.act('/parentage', { child: family.number, parent: family.home.father, role: 'far' });
  const known = family.parties.filter(({ ref }) => ref !== family.otherParent);
  const asked = { ...work.gathering(family), everyone: known, of: known.map(({ ref }) => ref) };
  const { parties, found } = await work.attempt('gather', asked);
  expect(parties).toEqual([{ ref: family.otherParent, is: 'person', roles: ['otherParent', 'parent'] }]);
  expect(found[family.mother]?.sharesHome?.value).toBe(true);
  const ofChild = { ...work.gathering(family, ['navn']), of: [family.child] };
  expect(Object.keys((await work.attempt('gather', ofChild)).found)).toEqual([family.child]);
});

test('a stillborn child is looked up nowhere', async () => {
  const family = await work.family('apart', 1);
  const stillborn = { ref: randomUUID(), is: 'stillborn', roles: ['stillborn'] } as const;
  const asked = { ...work.gathering(family), everyone: [stillborn], of: [stillborn.ref] };
  expect((await work.attempt('gather', asked)).found).toEqual({ [stillborn.ref]: {} });
});

describe('an organisation', () => {
  const act = async (path: string, body: object) => (await work.town.control('brreg', 'POST', `/${path}`, body)).json;
  const spare = async (place: number): Promise<string> =>
    (await work.town.control('folkeregisteret', 'GET', '/spare')).json[place];

  /** A journey of somebody who gave the number of a company that two others run. */
  async function claimed(claimant: string, board: readonly string[]) {
    const roles = board.map((number, place) => ({ role: place === 0 ? 'LEDE' : 'MEDL', person: number }));
    const { unit } = await act('units', { form: 'AS', roles });
    const refOf = (number: string) => work.store.people.refOf(number);
    const owner = { ref: await refOf(claimant), is: 'person', roles: ['owner'] } as const;
    const business = { ref: await refOf(unit), is: 'organisation', roles: ['business'] } as const;
    const [journey, parties] = [randomUUID(), [owner, business]];
    const trigger = { kind: 'business.start.declared', on: '2026-11-25' };
    await work.store.journeys.begin({ journey, lifeEvent: 'business', trigger, parties });
    return work.attempt('gather', {
      ...{ verb: 'gather', key: `${journey}/gather/1`, journey, leaflet: 'business@1', register: 'brreg' },
      ...{ everyone: parties, of: parties.map(({ ref }) => ref) },
    });
  }

  test('brings the rest of its board into a journey of one of them, and is read by its number', async () => {
    const [chair, member] = [await spare(20), await spare(21)];
    const { found, parties = [], participants = [] } = await claimed(chair, [chair, member]);
    expect(Object.values(found)).toContainEqual(
      expect.objectContaining({ form: expect.anything(), hasBoard: expect.anything() }),
    );
    expect(parties.map(({ roles }) => roles)).toEqual([['board']]);
    expect(participants).toHaveLength(1);
  });

  test('brings nobody into a journey of somebody who has no role in it, whose number they gave', async () => {
    const { parties } = await claimed(await spare(22), [await spare(23), await spare(24)]);
    expect(parties).toBeUndefined();
  });
});
