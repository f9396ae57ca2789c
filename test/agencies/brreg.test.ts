import { createBrreg } from '../../agencies/brreg/adapter.js';
import { createRoleFeed } from '../../agencies/brreg/role-feed.js';
import type { Placed, Register } from '../../agencies/register.js';
import { hangUp } from '../../channels/line.js';
import { closeAll, json, listen } from '../channels/listen.js';
import { type Bodies, failureOf, openBodies, today } from './bodies.js';

let bodies: Bodies;
beforeAll(async () => {
  bodies = await openBodies();
});
afterAll(async () => {
  await hangUp();
  await bodies.town.stop();
});
beforeEach(() => bodies.town.control('brreg', 'DELETE', ''));
afterEach(closeAll);

const act = async (path: string, body: object) => (await bodies.town.control('brreg', 'POST', `/${path}`, body)).json;
const someone = async (place = 0) =>
  (await bodies.town.control('folkeregisteret', 'GET', '/spare')).json[place] as string;
const read = async (number: string, ...parts: string[]) => {
  const found = await bodies.adapters.brreg.read!({ number, parts, today });
  if (found === 'unknownPerson') throw new Error('a register of units knows no people');
  return found;
};

test('a new sole proprietorship is registered, in no other register, and its owner is named by number', async () => {
  const person = await someone();
  const { unit } = await act('units', { form: 'ENK', registered: '2026-11-24', roles: [{ role: 'INNH', person }] });
  const { findings, relations } = await read(unit, 'enhet', 'roller');
  expect(findings).toEqual({
    ...{
      registered: true,
      deleted: false,
      form: 'sole-proprietorship',
      bankrupt: false,
      windingUp: false,
      employs: false,
    },
    ...{ inBusinessRegister: false, inVoluntaryRegister: false, inVatRegister: false, businessMunicipality: '7401' },
    registeredOn: '2026-11-24',
    ...{ hasBoard: false, hasManager: false, hasAuditor: false },
  });
  expect(relations).toEqual([{ role: 'owner', number: person }]);
});

test('the voluntary register says whether an association has an account, and its number is kept nowhere', async () => {
  const { unit } = await act('units', { form: 'FLI', voluntary: true, account: '97100234563' });
  const { facts, findings } = await read(unit, 'frivillig');
  expect(findings).toEqual({ hasBankAccount: true });
  expect(JSON.stringify(facts)).not.toContain('97100234563');
  const { unit: without } = await act('units', { form: 'FLI', voluntary: true });
  expect((await read(without, 'frivillig')).findings).toEqual({});
  const { unit: outside } = await act('units', { form: 'FLI', account: '97100234563' });
  expect((await read(outside, 'frivillig')).findings).toEqual({});
});

test('somebody with several roles in a company is named once, by the first', async () => {
  const [chair, member] = [await someone(1), await someone(2)];
  const roles = [
    { role: 'LEDE', person: chair },
    { role: 'MEDL', person: member },
    { role: 'DAGL', person: chair },
    { role: 'REVI', unit: '310000009' },
  ];
  const { unit } = await act('units', { form: 'AS', roles });
  const { findings, relations } = await read(unit, 'roller');
  expect(findings).toEqual({ hasBoard: true, hasManager: true, hasAuditor: true });
  expect(relations).toEqual([
    { role: 'chair', number: chair },
    { role: 'boardMember', number: member },
  ]);
});

test('a role that has ended is none', async () => {
  const gone = { type: { kode: 'LEDE' }, person: { fodselsnummer: '1' }, fratraadt: true };
  const { base } = await listen((_, res) =>
    json(res, 200, { rollegrupper: [{ type: { kode: 'STYR' }, roller: [gone] }] }),
  );
  const adapter = createBrreg({ base, token: async () => 'a-token' });
  expect(await adapter.read!({ number: '310000009', parts: ['roller'], today })).toMatchObject({
    findings: { hasBoard: false },
    relations: [],
  });
});

test('a unit that is deleted, gone for legal reasons, or has never been', async () => {
  const [deleted, gone] = [await act('units', { form: 'AS' }), await act('units', { form: 'AS' })];
  await act('deletions', { unit: deleted.unit });
  await act('deletions', { unit: gone.unit, gone: true });
  const none = { registered: false, deleted: false };
  expect((await read(deleted.unit, 'enhet')).findings).toEqual({ registered: false, deleted: true });
  expect((await read(gone.unit, 'enhet')).findings).toEqual({ registered: false, deleted: true });
  expect((await read('399999990', 'enhet', 'roller')).findings).toMatchObject(none);
});

test('units are read by anybody, roles with numbers only with a token', async () => {
  const { unit } = await act('units', { form: 'AS' });
  const base = bodies.town.addresses.brreg;
  const stranger = createBrreg({ base, token: async () => 'no token of ours' });
  expect(await stranger.read!({ number: unit, parts: ['enhet'], today })).toMatchObject({
    findings: { form: 'limited-company' },
  });
  const refused = await failureOf(stranger.read!({ number: unit, parts: ['roller'], today }));
  expect(refused).toMatchObject({ status: 401 });
  const open = await fetch(`${base}/enhetsregisteret/api/enheter/${unit}/roller`);
  expect(JSON.stringify(await open.json())).not.toMatch(/\d{11}/);
});

const eventsSince = async (feed: Register, from: number) => {
  const page = await feed.readFeed({ from });
  if (typeof page === 'string') throw new Error(page);
  return (await feed.readEvents(page.entries as readonly Placed[])).map(({ id: _, time: __, ...it }) => it);
};

test('the feed of units says what is new, changed and gone', async () => {
  const feed = bodies.registers.brreg!;
  expect(await feed.last()).toBe(0);
  const { unit, update } = await act('units', { form: 'AS' });
  await act('changes', { unit, vat: true });
  await act('bankruptcies', { unit });
  await act('deletions', { unit });
  expect(await feed.last()).toBe(update + 3);
  const told = (type: string) => ({ source: 'brreg', type, organisation: unit });
  expect(await eventsSince(feed, update)).toEqual([
    told('brreg.unit.registered'),
    told('brreg.unit.changed'),
    told('brreg.unit.changed'),
    told('brreg.unit.deleted'),
  ]);
  expect(await feed.readFeed({ from: update + 4 })).toEqual({ entries: [], next: update + 4 });
});

test('the feed of roles says whose have changed, after the number that was read last', async () => {
  const feed = bodies.registers['brreg-roles']!;
  expect(await feed.last()).toBe(0);
  const { unit, roleUpdate } = await act('units', { form: 'AS' });
  await act('roles', { unit, roles: [] });
  expect(await feed.last()).toBe(roleUpdate + 1);
  const told = { source: 'brreg-roles', type: 'brreg.roles.changed', organisation: unit };
  expect(await eventsSince(feed, roleUpdate)).toEqual([told, told]);
  expect(await eventsSince(feed, roleUpdate + 1)).toEqual([told]);
});

test('where no role has changed for a month, the newest entry is looked for further back', async () => {
  const { base, heard } = await listen(({ url }, res) =>
    json(
      res,
      200,
      url.includes('afterTime=2026-11-24')
        ? []
        : [{ id: '41', time: `${today}T09:00:00Z`, data: { organisasjonsnummer: '310000009' } }],
    ),
  );
  const feed = createRoleFeed({ base }, () => Date.parse('2026-11-25T12:00:00Z'));
  expect(await feed.last()).toBe(41);
  expect(heard).toHaveLength(2);
});

test.each(['500', 'html', 'garbage', 'down'])('a feed that answers with %s is asked again', async (fault) => {
  await bodies.town.control('brreg', 'PUT', '/faults', { fault });
  expect(['Unavailable', 'Unreadable']).toContain(
    (await failureOf(bodies.registers.brreg!.readFeed({ from: 1 }))).name,
  );
  await hangUp();
  expect(await bodies.registers.brreg!.readFeed({ from: 1 })).toMatchObject({ entries: [] });
});
