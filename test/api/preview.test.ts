import { PreviewShown } from '../../api/shapes/preview-shown.js';
import { type FrontDoor, openFrontDoor } from './front-door.js';
import { facts } from './memory-store.js';

let door: FrontDoor;
beforeAll(async () => {
  door = await openFrontDoor();
});
afterAll(() => door.stop());

const ask = async (body: object, { as = 'mother-1', language = 'en' } = {}) =>
  door.call('POST', `/life-events/having-children/preview?language=${language}`, {
    as: await door.person(as),
    body,
    key: null,
  });
const preview = async (...it: Parameters<typeof ask>): Promise<PreviewShown> =>
  PreviewShown.parse((await ask(...it)).json);
const step = ({ steps }: PreviewShown, id: string) => steps.find((it) => it.step === id);

test('it says which steps apply, which do not, and which nobody can know yet, each with why', async () => {
  const it = await preview({ kind: 'freg.birth.registered', on: '2026-11-20', told: { student: false } });
  expect(step(it, 'child-benefit')).toMatchObject({ answer: 'unknown', body: { id: 'nav', name: 'Nav' } });
  expect(step(it, 'student-parent-grant')).toMatchObject({
    answer: 'no',
    says: 'Does not apply to you. You did not study for four months before the birth.',
    rules: expect.arrayContaining([
      expect.objectContaining({
        rule: 'studiedBeforeBirth',
        answer: 'no',
        sources: [expect.objectContaining({ body: 'person' })],
      }),
    ]),
  });
  expect(step(it, 'name-choice')?.due).toMatchObject({ on: '2027-05-20', kind: 'rightLost' });
  expect(it.event).toBe('Having children · born 20 November 2026');
});

test('what comes with the child is not known while it is awaited, and what follows a loss is not spoken of', async () => {
  const it = await preview({ on: '2027-02-20' });
  expect(step(it, 'child-benefit')).toMatchObject({
    answer: 'unknown',
    says: 'We do not know yet. We know when the child is born.',
  });
  expect(it.steps.map(({ step: id }) => id)).not.toContain('funeral-grant');
  expect(it.steps.map(({ step: id }) => id)).not.toContain('stillborn-name');
});

test('what is told settles more, and what more would is asked', async () => {
  const before = await preview({ kind: 'freg.birth.registered', on: '2026-11-20' });
  expect(before.questions).toContainEqual({
    finding: 'annualIncome',
    wants: { name: 'annualIncome', says: expect.stringMatching(/\?$/), as: 'number' },
  });
  expect(step(before, 'parental-benefit')?.answer).toBe('unknown');
  const told = await preview({
    kind: 'freg.birth.registered',
    on: '2026-11-20',
    told: { annualIncome: 500_000, incomeMonths: 10 },
  });
  expect(step(told, 'parental-benefit')?.answer).toBe('yes');
  expect(step(told, 'lump-sum-grant')?.answer).toBe('no');
  expect(told.questions.map((it) => it.finding)).not.toContain('annualIncome');
});

test('what we hold of the one who asks is used, with where it came from and when', async () => {
  facts['mother-1']!.inntekt = Array.from({ length: 10 }, (_, n) => ({
    month: `2026-${String(n + 1).padStart(2, '0')}`,
    amount: 40_000,
  }));
  const it = await preview({ kind: 'freg.birth.registered', on: '2026-11-20' });
  delete facts['mother-1']!.inntekt;
  expect(step(it, 'parental-benefit')).toMatchObject({
    answer: 'yes',
    rules: expect.arrayContaining([
      expect.objectContaining({
        rule: 'hasWorkedLongEnough',
        sources: [expect.objectContaining({ asOf: '2026-01-03' })],
      }),
    ]),
  });
});

test('each parent is seen as who they are', async () => {
  expect(
    step(await preview({ kind: 'freg.birth.registered', on: '2026-11-20', as: 'otherParent' }), 'lump-sum-grant')
      ?.answer,
  ).not.toBe('yes');
  const told = { annualIncome: 0, incomeMonths: 0, memberTwelveMonths: true };
  expect(step(await preview({ kind: 'freg.birth.registered', on: '2026-11-20', told }), 'lump-sum-grant')?.answer).toBe(
    'yes',
  );
});

test('it says which registers would be read, and by which law', async () => {
  const { registers } = await preview({ on: '2027-02-20' });
  expect(registers.map((it) => it.body)).toEqual(['folkeregisteret', 'inntekt', 'aareg']);
  expect(registers[0]).toMatchObject({
    says: expect.stringMatching(/^The Population Register is asked \d+ things$/),
    laws: ['folkeregisterloven §\u00a010-2'],
  });
});

test('no register is read, nothing is begun, and nothing is written but that somebody looked', async () => {
  const audited = door.written.audit.length;
  await preview({ on: '2027-02-20', told: { student: true } });
  expect(door.asked).toEqual([]);
  expect(door.written.kept).toEqual([]);
  expect(door.written.deliveries).toEqual([]);
  expect(door.written.audit.slice(audited)).toEqual([
    expect.objectContaining({ operation: 'life-event.preview', decision: 'permit', subject: 'mother-1' }),
  ]);
});

test('an association that is run has its number: nothing of the founding is before it, and what runs is dated from today', async () => {
  const { json } = await door.call('POST', '/life-events/voluntary-organisation/preview?language=en', {
    as: await door.person('mother-1'),
    body: { kind: 'association.running.declared', on: '2020-03-10', told: { partOfUmbrella: false } },
    key: null,
  });
  const it = PreviewShown.parse(json);
  expect(step(it, 'register-entity')).toMatchObject({ says: expect.stringContaining('stands in the register') });
  expect(step(it, 'found-association')).toMatchObject({ says: step(it, 'register-entity')?.says });
  expect(step(it, 'annual-change-notice')?.answer).toBe('yes');
  const due = String(step(it, 'vat-compensation')?.due?.on);
  expect(due > new Date().toISOString().slice(0, 10)).toBe(true);
});

test.each([
  ['no day', {}],
  ['a kind that nobody thinks of', { on: '2027-02-20', kind: 'freg.death.registered' }],
  ['a role that is not there', { on: '2027-02-20', as: 'child' }],
  ['a finding that only a register holds', { on: '2027-02-20', told: { resident: true } }],
  ['a finding that there is none of', { on: '2027-02-20', told: { constructor: true } }],
])('with %s nothing is shown', async (_, body) => {
  expect((await ask(body)).status).toBe(422);
});

test('only a person looks, and only at a life event that can be thought of', async () => {
  const body = { on: '2027-02-20' };
  expect(
    (await door.call('POST', '/life-events/having-children/preview', { as: await door.caseworker('nav'), body }))
      .status,
  ).toBe(404);
  expect(
    (await door.call('POST', '/life-events/moving/preview', { as: await door.person('mother-1'), body })).status,
  ).toBe(404);
});
