import { manifests } from '../../agencies/manifests.js';
import { FieldCard } from '../../api/shapes/field-card.js';
import type { ErrandStanding } from '../../journey/standing.js';
import { lifeEvents } from '../../life-events/index.js';
import { aJourney, anErrand } from './a-journey.js';
import { type FrontDoor, openFrontDoor } from './front-door.js';
import { facts } from './memory-store.js';

const asked: ErrandStanding = { ...anErrand, asked: ['mother-1', 'father-1'] };
let door: FrontDoor;

async function open(change: Partial<ErrandStanding> = {}): Promise<void> {
  door = await openFrontDoor({ standings: [{ ...aJourney, errands: [{ ...asked, ...change }] }] });
}
afterEach(() => door.stop());

const path = '/journeys/journey-1/errands/errand-1/field-card?language=en';
const card = async (who = 'mother-1'): Promise<FieldCard> =>
  FieldCard.parse((await door.call('GET', path, { as: await door.person(who) })).json);
const field = (it: FieldCard, name: string) => it.fields.find((one) => one.name === name)!;

test('it says how much goes to whom, and that nothing has gone yet', async () => {
  await open();
  const it = await card();
  const leaving = it.fields.filter((one) => one.leaves).length;
  expect(it.title).toBe('Kindergarten place and lower fee');
  expect(it.lead).toBe(`Nothing is sent yet. ${leaving} facts go to Solvik municipality when you send it.`);
  expect(it.to).toEqual({ body: 'solvik', name: 'Solvik municipality', reach: 'interface', simulated: true });
  expect(it.after[0]).toBe('Solvik municipality gets it at once.');
});

test('it says who asks where nothing is heard: we do, or the person where no machine can', async () => {
  const usual = async (change: Partial<ErrandStanding>) => {
    await open(change);
    const it = (await card()).after.find((one) => one.includes('usually'));
    await door.stop();
    return it;
  };
  expect([await usual({}), await usual({ with: 'municipality' })]).toEqual([
    'Solvik municipality usually takes up to 3 months. If we hear nothing, we ask.',
    'Your municipality usually takes up to 3 months. If you hear nothing, you can ask them.',
  ]);
  await open();
});

test.each([
  ['application', 'You apply to your municipality yourself.'],
  ['notice', 'You tell your municipality yourself.'],
  ['tracked', 'You do this yourself.'],
  ['automatic', 'Your municipality does this by itself.'],
] as const)('of an %s that no machine can send, it says who does it', async (kind, says) => {
  await open({ with: 'municipality', kind });
  expect((await card()).after[0]).toBe(says);
});

test('what nobody knows yet does not leave, whoever holds it, and is not counted', async () => {
  await open();
  const navn = facts['child-1']!.navn;
  const before = await card();
  facts['child-1']!.navn = undefined;
  const it = await card().finally(() => {
    facts['child-1']!.navn = navn;
  });
  expect([field(before, 'childName').leaves, field(it, 'childName').leaves]).toEqual([true, false]);
  expect(field(it, 'childName').stays).toMatch(/./);
  const leaving = (one: FieldCard) => Number(/(\d+) facts/.exec(one.lead)?.[1]);
  expect(leaving(it)).toBe(leaving(before) - 1);
});

test('each field says what it is, what it holds, where that comes from and by which law it leaves', async () => {
  await open();
  expect(field(await card(), 'childName')).toMatchObject({
    label: "The child's name",
    of: [{ whose: 'party', party: 'child-1', says: 'ERLE MORILD', asOf: '2026-01-03' }],
    source: { body: 'folkeregisteret', says: 'The Population Register, fetched 3 January 2026' },
    law: { says: 'barnehageloven §§\u00a016 – 18, 20', href: expect.stringContaining('lovdata.no') },
    flows: 'law',
    flowsSays: 'The law says that Solvik municipality gets this.',
    leaves: true,
  });
});

test('somebody else’s value is not shown, and says so', async () => {
  await open();
  expect(field(await card(), 'guardianNames').of).toMatchObject([
    { whose: 'you', says: 'SKJELL MORILD' },
    { whose: 'another', says: 'Shown only to whom it is about' },
  ]);
});

test('where the child lives is shown only to who lives there, and not to one whose address is protected', async () => {
  await open();
  expect(field(await card(), 'childAddress').of[0]?.says).toContain('Lyngveien');
  expect(field(await card('father-1'), 'childAddress').of[0]?.says).toBe('Protected');
  const read = door.connections.store.vault.read;
  door.connections.store.vault.read = (async (ref: string, parts: string[]) => ({
    ...(await read(ref, parts)),
    ...(ref === 'mother-1' &&
      parts.includes('adressebeskyttelse') && {
        adressebeskyttelse: { value: [{ graderingsnivaa: 'strengtFortrolig' }], asOf: '2026-01-03' },
      }),
  })) as typeof read;
  const hers = await card();
  expect(field(hers, 'childAddress').of[0]).toEqual({ whose: 'party', party: 'child-1', says: 'Protected' });
  expect(JSON.stringify(hers)).not.toMatch(/solvik|Lyngveien/i);
});

test('what a person may put right is offered with the kind of answer it takes', async () => {
  await open();
  const [correct] = field(await card(), 'childName').offers;
  expect(correct).toEqual({
    act: 'fact.corrected',
    says: 'Correct',
    to: '/journeys/journey-1/errands/errand-1/acts',
    content: { type: 'fact.corrected', of: 'child-1', part: 'navn' },
    wants: [{ name: 'value', says: 'What is right?', as: 'text' }],
  });
  expect(field(await card(), 'childBorn').offers[0]?.wants[0]?.as).toBe('date');
  expect(field(await card(), 'childAddress')).toMatchObject({
    offers: [],
    correctedIn: 'You correct this in the Population Register. Then we see it here.',
  });
});

test('what is put right so is taken, as one line', async () => {
  await open();
  const [offer] = field(await card(), 'childName').offers;
  const body = { ...offer!.content, value: 'Erle Kråke Morild' };
  expect((await door.call('POST', offer!.to, { as: await door.person('mother-1'), body })).status).toBe(200);
  expect(door.written.kept).toContainEqual({
    ref: 'child-1',
    part: 'navn',
    value: [{ fornavn: 'Erle Kråke', etternavn: 'Morild' }],
  });
  const wrong = { type: 'fact.corrected', of: 'child-1', part: 'foedsel', value: 'i fjor' };
  expect((await door.call('POST', offer!.to, { as: await door.person('mother-1'), body: wrong })).status).toBe(422);
});

test('nobody puts right what is another’s', async () => {
  await open();
  const { offers } = field(await card('father-1'), 'guardianNames');
  expect(offers.map((it) => it.content.of)).toEqual(['father-1']);
});

test('only what the person has a say about can be held back, and be included again', async () => {
  await open();
  const acts = (it: FieldCard, name: string) => field(it, name).offers.map((one) => one.act);
  expect(acts(await card(), 'siblings')).toContain('field.withheld');
  expect(acts(await card(), 'childName')).not.toContain('field.withheld');
  await door.stop();
  await open({ withheld: ['siblings'] });
  expect(field(await card(), 'siblings')).toMatchObject({
    withheld: true,
    leaves: false,
    stays: 'You have asked us not to.',
  });
  expect(acts(await card(), 'siblings')).toContain('field.included');
});

test('what the body may not receive stays, and says so', async () => {
  await open();
  const { solvik, ...others } = manifests;
  const { siblings: _, ...receives } = solvik.receives;
  const leaflets = lifeEvents['having-children'].leaflets;
  const leaflet = { ...leaflets['having-children@1'], bodies: { ...others, solvik: { ...solvik, receives } } };
  const catalogue = {
    'having-children': { ...lifeEvents['having-children'], leaflets: { 'having-children@1': leaflet } },
  };
  Object.assign(door.connections, { catalogue });
  expect(field(await card(), 'siblings')).toMatchObject({
    leaves: false,
    stays: 'Solvik municipality may not receive this by law.',
  });
});

test('what nobody has answered stays, and can be answered', async () => {
  await open();
  expect(field(await card(), 'startDate')).toMatchObject({
    leaves: false,
    stays: 'Nobody has answered this yet.',
    offers: expect.arrayContaining([
      expect.objectContaining({ says: 'Answer', wants: [expect.objectContaining({ as: 'date' })] }),
    ]),
  });
});

test('the card is confirmed by the errand’s own consent, which each adult gives alone', async () => {
  await open();
  expect((await card()).offers.map((it) => it.act)).toEqual(['consent.given', 'errand.declined']);
  await door.stop();
  await open({ replies: { 'mother-1': { says: 'yes', at: 1 } } });
  expect((await card()).offers.map((it) => it.act)).not.toContain('consent.given');
  expect((await card('father-1')).offers.map((it) => it.act)).toContain('consent.given');
});

test('when it has gone it says so, and nothing can be held back', async () => {
  await open({ sent: true, arrived: true, state: 'withBody', asked: [] });
  const it = await card();
  expect(it.lead).toMatch(/facts went to Solvik municipality\.$/);
  expect(it.fields.flatMap((one) => one.offers.map(({ act }) => act))).not.toContain('field.withheld');
});

test('a caseworker sees which fields come, no values and no acts', async () => {
  await open();
  const { json } = await door.call('GET', path, { as: await door.caseworker('solvik') });
  const it = FieldCard.parse(json);
  expect(it.offers).toEqual([]);
  expect(it.fields.flatMap((one) => one.offers)).toEqual([]);
  const words = Object.values(facts).map((it) => JSON.stringify(it.navn).match(/fornavn":"(\w+)"/)?.[1]);
  for (const word of words) expect(JSON.stringify(it)).not.toContain(word);
});
