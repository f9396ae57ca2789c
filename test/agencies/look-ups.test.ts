import { createAareg } from '../../agencies/aareg/adapter.js';
import type { ReadAnswer } from '../../agencies/adapter.js';
import { createInntekt } from '../../agencies/inntekt/adapter.js';
import { hangUp } from '../../channels/line.js';
import { closeAll, json, listen, type Reply } from '../channels/listen.js';
import { type Bodies, failureOf, openBodies, today } from './bodies.js';

let bodies: Bodies;
beforeAll(async () => {
  bodies = await openBodies();
});
afterAll(async () => {
  await hangUp();
  await bodies.town.stop();
});
afterEach(closeAll);

const read = async (register: 'inntekt' | 'aareg', number: string, part: string): Promise<ReadAnswer> => {
  const found = await bodies.adapters[register].read!({ number, parts: [part], today });
  if (found === 'unknownPerson') throw new Error('nobody knows them');
  return found;
};

test('somebody who earns has ten months of income, annualised', async () => {
  const { mother } = await bodies.family('employed-couple');
  await bodies.town.control('inntekt', 'PUT', '/pay', { person: mother, monthly: 41_000 });
  const { findings, facts } = await read('inntekt', mother, 'inntekt');
  expect(findings).toEqual({ incomeMonths: 10, annualIncome: 492_000 });
  expect(facts.inntekt).toHaveLength(10);
  expect(facts.inntekt).toContainEqual({ month: '2026-01', amount: 41_000 });
});

test('somebody who began in September has two months before November', async () => {
  const { mother } = await bodies.family('employed-couple');
  await bodies.town.control('inntekt', 'PUT', '/pay', { person: mother, monthly: 30_000, since: '2026-09' });
  expect((await read('inntekt', mother, 'inntekt')).findings).toEqual({ incomeMonths: 2, annualIncome: 360_000 });
});

test('the ten months before January lie in the year before', async () => {
  const { base, heard } = await listen((_, res) => json(res, 404, { kode: 'IM-008', melding: 'ingen' }));
  const adapter = createInntekt({ base, token: async () => 'a-token' }, 'a package');
  await adapter.read!({ number: '1', parts: ['inntekt'], today: '2027-01-31' });
  expect(heard[0]?.url).toBe('/v1/a%20package/inntekt/1?fraOgMed=2026-03&tilOgMed=2026-12');
});

test('no income is nought, not unknown', async () => {
  const { mother } = await bodies.family('unemployed');
  expect((await read('inntekt', mother, 'inntekt')).findings).toEqual({ incomeMonths: 0, annualIncome: 0 });
});

test('a pension is no income, and a month that was corrected to nothing does not count', async () => {
  const month = (kalendermaaned: string, ...inntekt: object[]) => ({ kalendermaaned, inntekt });
  const { base } = await listen((_, res) =>
    json(res, 200, {
      oppgaveInntektsmottaker: [
        month('2026-08', { beloep: 20_000, loennsinntekt: {} }, { beloep: 9_000, pensjonEllerTrygd: {} }),
        month('2026-08', { beloep: 5_000, loennsinntekt: {} }),
        month('2026-09', { beloep: 20_000 }, { beloep: -20_000 }),
      ],
    }),
  );
  const adapter = createInntekt({ base, token: async () => 'a-token' }, 'a package');
  expect(await adapter.read!({ number: '1', parts: ['inntekt'], today })).toMatchObject({
    findings: { incomeMonths: 1, annualIncome: 300_000 },
  });
});

test('an employee is employed, at a place of work', async () => {
  const { mother } = await bodies.family('employed-couple');
  const { findings, facts } = await read('aareg', mother, 'arbeidsforhold');
  expect(findings).toEqual({ employed: true, employedFrom: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) });
  expect(facts.arbeidsforhold).toEqual([
    expect.objectContaining({ arbeidssted: { ident: expect.stringMatching(/^\d{9}$/) } }),
  ]);
});

test('somebody without work is not employed', async () => {
  const { mother } = await bodies.family('unemployed');
  expect((await read('aareg', mother, 'arbeidsforhold')).findings).toEqual({ employed: false });
});

const aaregThat = async (reply: Reply) => {
  const { base, heard } = await listen(reply);
  const read = () =>
    createAareg({ base, token: async () => 'a-token' }).read!({ number: '1', parts: ['arbeidsforhold'], today });
  return { read, heard };
};
const employment = (startdato: string, sluttdato: string | null) => ({
  arbeidssted: { ident: '1' },
  ansettelsesperiode: { startdato, sluttdato },
});

test.each([
  ['ended yesterday', '2020-01-01', '2026-11-24', false, undefined],
  ['ends today', '2020-01-01', '2026-11-25', true, '2020-01-01'],
  ['begins tomorrow', '2026-11-26', null, false, '2026-11-26'],
])('work that %s', async (_, from, until, employed, employedFrom) => {
  const answer = { data: { finnArbeidsforhold: { arbeidsforhold: [employment(from, until)] } } };
  const { read } = await aaregThat((__, res) => json(res, 200, answer));
  expect(await read()).toMatchObject({
    findings: employedFrom === undefined ? { employed } : { employed, employedFrom },
  });
});

test('work that is yet to begin is asked for too: the tax card must be there before it', async () => {
  const { read, heard } = await aaregThat((_, res) => json(res, 200, { data: { finnArbeidsforhold: null } }));
  await read();
  expect(JSON.parse(String(heard[0]!.body)).variables.variabler.arbeidsforholdstatus).toEqual(['AKTIV', 'FREMTIDIG']);
});

test('a question that Aa-registeret does not take is refused, not taken for unemployment', async () => {
  const { read } = await aaregThat((_, res) => json(res, 200, { data: null, errors: [{ message: 'nei' }] }));
  expect(await failureOf(read())).toMatchObject({ name: 'Refused' });
});

test.each(['inntekt', 'aareg'] as const)('%s is not asked for a part that is not its own', async (register) => {
  expect(await bodies.adapters[register].read!({ number: '1', parts: ['navn'], today })).toEqual({
    facts: {},
    findings: {},
  });
});

test('what was earned in twelve and in thirty-six months is read where it is asked for, and nothing else', async () => {
  const { mother } = await bodies.family('employed-couple');
  await bodies.town.control('inntekt', 'PUT', '/pay', { person: mother, monthly: 20_000, since: '2025-06' });
  const { findings, facts } = await read('inntekt', mother, 'inntekt36');
  expect(findings).toEqual({ earnedTwelveMonths: 240_000, earnedThirtySixMonths: 340_000 });
  expect(facts.inntekt36).toHaveLength(17);
});

test('an employer is named by the number of who reports, as somebody the employee belongs to', async () => {
  const { mother } = await bodies.family('employed-couple');
  const { findings, facts, relations } = await read('aareg', mother, 'arbeidsgiver');
  expect(findings).toEqual({ hadEmployer: true });
  const [held] = facts.arbeidsgiver as { opplysningspliktig: { ident: string }; arbeidssted: { ident: string } }[];
  expect(relations).toEqual([{ number: held?.opplysningspliktig.ident, role: 'employer' }]);
  expect(held?.arbeidssted.ident).not.toBe(held?.opplysningspliktig.ident);
});

test('an employer of the last year is named, one before that is not, and a private household never', async () => {
  const of = (ident: string, startdato: string, sluttdato: string | null) => ({
    ...employment(startdato, sluttdato),
    opplysningspliktig: { ident },
  });
  const employments = [
    of('310000001', '2020-01-01', null),
    of('310000001', '2021-01-01', '2026-10-31'),
    of('310000002', '2020-01-01', '2025-11-24'),
    of('310000003', '2020-01-01', '2025-11-25'),
    of('12345678901', '2020-01-01', null),
  ];
  const { base, heard } = await listen((_, res) =>
    json(res, 200, { data: { finnArbeidsforhold: { arbeidsforhold: employments } } }),
  );
  const adapter = createAareg({ base, token: async () => 'a-token' });
  const found = await adapter.read!({ number: '1', parts: ['arbeidsgiver'], today: '2026-11-25' });
  expect(found).toMatchObject({
    relations: [
      { number: '310000001', role: 'employer' },
      { number: '310000003', role: 'employer' },
    ],
  });
  expect(heard).toHaveLength(1);
});
