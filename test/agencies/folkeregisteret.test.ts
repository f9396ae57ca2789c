import type { ReadAnswer } from '../../agencies/adapter.js';
import { hangUp } from '../../channels/line.js';
import { type Bodies, openBodies, today } from './bodies.js';

const parts = [
  'identifikasjonsnummer',
  'status',
  'navn',
  'foedsel',
  'doedsfall',
  'familierelasjon',
  'foreldreansvar',
  'sivilstand',
  'bostedsadresse',
  'adressebeskyttelse',
  'vergemaalEllerFremtidsfullmakt',
];
const locating =
  /Skjellstrandvegen|Gamle Notnausttun|Ternesvingen|Vinterhavnkaia|Lyngmoskråa|Tjuraskogvegen|Kvernbekklia|Orrhaneleiken|Setervollgata|740[12]|SOLVIK|GRANLIA/;

let bodies: Bodies;
beforeAll(async () => {
  bodies = await openBodies();
});
afterAll(async () => {
  await hangUp();
  await bodies.town.stop();
});
beforeEach(() => bodies.town.control('folkeregisteret', 'DELETE', ''));

const answer = async (number: string, asked: readonly string[] = parts, except?: readonly string[]) =>
  bodies.adapters.folkeregisteret.read!({ number, parts: asked, today, ...(except && { except }) });
const read = async (...it: Parameters<typeof answer>): Promise<ReadAnswer> => {
  const found = await answer(...it);
  if (found === 'unknownPerson') throw new Error('nobody knows her');
  return found;
};
const birth = async (family: object, more: object = {}) =>
  (await bodies.act('/births', { ...family, born: '2026-11-20', children: [{ live: true }], ...more })).children[0].fnr;
const parentsIn = ({ mother, father, coMother }: Record<string, string>) => ({
  ...(mother && { mother }),
  ...(father && { father }),
  ...(coMother && { coMother }),
});

test('a married mother is alive, resident, named, and has a national number', async () => {
  const { mother } = await bodies.family('married');
  const { findings } = await read(mother);
  expect(findings).toEqual({
    alive: true,
    resident: true,
    identifierKind: 'nationalId',
    hasNationalId: true,
    hasName: true,
    born: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    otherParentKnown: false,
    hasChild: false,
    civilStatus: 'married',
    civilStatusSince: '2021-06-12',
    municipality: '7401',
    addressProtected: false,
    guardianship: false,
  });
});

test('a newborn has two parents who answer for it together, and no name yet', async () => {
  const family = await bodies.family('married');
  const child = await birth(parentsIn(family));
  const { findings, relations } = await read(child);
  expect(findings).toMatchObject({
    born: '2026-11-20',
    hasName: false,
    otherParentKnown: true,
    responsibility: 'joint',
  });
  expect(relations).toEqual([
    { role: 'mother', number: family.mother },
    { role: 'father', number: family.father },
  ]);
});

test('a child whose father is not established has one parent, who answers for it alone', async () => {
  const child = await birth(parentsIn(await bodies.family('apart')));
  expect((await read(child)).findings).toMatchObject({ otherParentKnown: false, responsibility: 'mother' });
});

test('what is written on a mother about a child is not her own', async () => {
  const family = await bodies.family('married');
  await birth(parentsIn(family));
  expect((await read(family.mother)).findings).not.toHaveProperty('responsibility');
});

test('two mothers are a mother and a co-mother', async () => {
  const family = await bodies.family('two-mothers');
  const { relations } = await read(await birth(parentsIn(family)));
  expect(relations).toEqual([
    { role: 'mother', number: family.mother },
    { role: 'coMother', number: family.coMother },
  ]);
});

test('a stillborn child is told of without a number, with its day', async () => {
  const family = await bodies.family('married');
  await bodies.act('/births', { ...parentsIn(family), born: '2026-11-20', children: [{ live: false }] });
  const { relations } = await read(family.mother);
  expect(relations).toContainEqual({ role: 'stillborn', born: '2026-11-20' });
});

test('a mother abroad who has no number is a parent without one', async () => {
  const { father } = await bodies.family('surrogacy');
  const { relations, findings } = await read(await birth({ father }));
  expect(relations).toEqual(expect.arrayContaining([{ role: 'mother' }, { role: 'father', number: father }]));
  expect(findings.otherParentKnown).toBe(true);
});

test('a mother with a D-number is not resident, and has no national number', async () => {
  const { mother } = await bodies.family('d-number-mother');
  expect((await read(mother)).findings).toMatchObject({
    identifierKind: 'dNumber',
    hasNationalId: false,
    resident: false,
    alive: true,
  });
});

test('the number that replaced a D-number is a national one', async () => {
  const { mother } = await bodies.family('d-number-mother');
  const { fnr } = await bodies.act('/numbers', { person: mother });
  expect((await read(fnr)).findings).toMatchObject({
    identifierKind: 'nationalId',
    hasNationalId: true,
    resident: true,
  });
});

test('a guardian is a finding', async () => {
  const { mother } = await bodies.family('guardianship-mother');
  expect((await read(mother)).findings.guardianship).toBe(true);
});

test('the previous child is the youngest that the journey is not about', async () => {
  const family = await bodies.family('short-interval');
  const child = await birth(parentsIn(family));
  expect((await read(family.mother, ['familierelasjon'], [child])).findings.previousChildBorn).toBe('2026-07-25');
  expect((await read(family.mother, ['familierelasjon'])).findings).not.toHaveProperty('previousChildBorn');
  const both = [child, ...family.children];
  expect((await read(family.mother, ['familierelasjon'], both)).findings).not.toHaveProperty('previousChildBorn');
});

describe.each(['klientadresse', 'fortrolig', 'strengtFortrolig'])('a %s address', (level) => {
  test('gives no municipality, and leaves no trace in the facts', async () => {
    const { mother } = await bodies.family('married');
    await bodies.act('/protections', { person: mother, level });
    const { findings, facts } = await read(mother);
    expect(findings.addressProtected).toBe(true);
    expect(findings).not.toHaveProperty('municipality');
    expect(facts.bostedsadresse).toEqual([]);
    expect(JSON.stringify(facts)).not.toMatch(locating);
  });

  test('is emptied from what was kept before, also when only the protection is asked for', async () => {
    const { mother } = await bodies.family('married');
    await bodies.act('/protections', { person: mother, level });
    expect((await read(mother, ['adressebeskyttelse'])).facts.bostedsadresse).toEqual([]);
  });

  test('protects too when only the address was asked for', async () => {
    const { mother } = await bodies.family('married');
    await bodies.act('/protections', { person: mother, level });
    expect((await read(mother, ['bostedsadresse'])).findings).not.toHaveProperty('municipality');
  });
});

test.each(['protected-mother', 'protected-father'])('of a %s nobody learns where she or he lives', async (kind) => {
  const family = await bodies.family(kind);
  const protectedOne = kind === 'protected-mother' ? family.mother : family.father;
  const { findings, facts } = await read(protectedOne);
  expect(findings).toMatchObject({ addressProtected: true });
  expect(JSON.stringify({ findings, facts })).not.toMatch(locating);
});

test('the child of a protected mother is as hidden as she is', async () => {
  const family = await bodies.family('protected-mother');
  const { findings, facts } = await read(await birth(parentsIn(family)));
  expect(findings.addressProtected).toBe(true);
  expect(JSON.stringify({ findings, facts })).not.toMatch(locating);
});

test('somebody who has died is not alive, and is alive again when the death is annulled', async () => {
  const { father } = await bodies.family('married');
  await bodies.act('/deaths', { person: father, died: '2026-11-21' });
  expect((await read(father)).findings).toMatchObject({ alive: false, died: '2026-11-21', resident: false });
  await bodies.act('/deaths', { person: father, died: '2026-11-21', annulled: true });
  const { findings } = await read(father);
  expect(findings.alive).toBe(true);
  expect(findings).not.toHaveProperty('died');
});

test('a child whose birth was annulled is neither alive nor dead', async () => {
  const child = await birth(parentsIn(await bodies.family('married')));
  await bodies.act('/annulments', { child });
  expect((await read(child)).findings).not.toHaveProperty('alive');
});

test('only the parts that were asked for are fetched', async () => {
  const { mother } = await bodies.family('married');
  const { facts, findings, relations } = await read(mother, ['navn']);
  expect([Object.keys(facts), Object.keys(findings), relations]).toEqual([['navn'], ['hasName'], undefined]);
  const { entries } = await bodies.town.ledger('folkeregisteret');
  expect(entries.at(-1).path).toMatch(/\?part=navn$/);
});

test('a newborn that is not copied yet, and a number of nobody, are unknown and not an error', async () => {
  const child = await birth(parentsIn(await bodies.family('married')), { copiedAfterSeconds: 60 });
  expect(await answer(child)).toBe('unknownPerson');
  expect(await answer('01810100000')).toBe('unknownPerson');
});
