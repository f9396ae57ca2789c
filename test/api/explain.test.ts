import type { ErrandStanding, Standing } from '../../journey/standing.js';
import { aJourney, anErrand, mothersOwn, stalled } from './a-journey.js';
import { openFrontDoor } from './front-door.js';

const judged: ErrandStanding = {
  ...anErrand,
  verdicts: [
    {
      rule: 'childIsAlive',
      answer: 'yes',
      looked: [{ of: 'child-1', at: 'alive', value: true, source: 'folkeregisteret', asOf: '2026-01-03' }],
    },
    { rule: 'childIsResident', answer: 'unknown', looked: [{ of: 'mother-1', at: 'resident', value: true }] },
  ],
};
const filtered: ErrandStanding = {
  ...stalled,
  step: 'child-benefit',
  with: 'nav',
  cause: 'filter:motherIsOfAge',
  waitsFor: 'person',
  verdicts: [
    { rule: 'motherHasNationalNumber', answer: 'notAssessed' },
    { rule: 'benefitIsNotPaidForChild', answer: 'notAssessed' },
  ],
};

interface Explained {
  says: string[];
  rules: { rule: string; law?: string; answer: string; says?: string; looked: unknown[] }[];
  ends: { word: string; end: string }[];
  appeal?: { body: string; until: string };
  title: string;
}

async function explained(
  { id }: ErrandStanding,
  { change = {}, as = 'mother-1', language = '' }: { change?: Partial<Standing>; as?: string; language?: string } = {},
): Promise<{ explanation: Explained; text: string }> {
  const door = await openFrontDoor({
    standings: [{ ...aJourney, errands: [judged, mothersOwn, filtered], ...change }],
  });
  const who = { caseworker: () => door.caseworker('nav'), operator: () => door.operator() };
  const token = await (who[as as keyof typeof who]?.() ?? door.person(as));
  try {
    const path = `/journeys/journey-1/errands/${id}${language && `?language=${language}`}`;
    const { json, text } = await door.call('GET', path, { as: token });
    return { explanation: json.explanation, text };
  } finally {
    await door.stop();
  }
}

test('every rule is told by its sentence and its law, in the language that was asked for', async () => {
  const [nb, en] = [await explained(judged), await explained(judged, { language: 'en' })];
  expect(nb.explanation.rules.map((it) => it.says)).toEqual([
    'Barnet lever.',
    expect.stringMatching(/^Vi vet ikke.*barnet/),
  ]);
  expect(en.explanation.rules).toMatchObject([
    { rule: 'childIsAlive', law: 'barnehageloven § 16', answer: 'yes', says: 'The child is alive.' },
    { rule: 'childIsResident', says: 'We do not know yet whether the child lives in Norway.' },
  ]);
  expect([nb.explanation.title, en.explanation.title]).toEqual([
    'Barnehageplass og redusert betaling',
    'Kindergarten place and lower fee',
  ]);
});

test('what a rule looked at of the other parent is not shown', async () => {
  const { explanation, text } = await explained(judged, { as: 'father-1' });
  expect(explanation.rules.map((it) => it.looked.length)).toEqual([1, 0]);
  expect(text).not.toContain('mother-1');
});

test('it is said who it waits for, and what could end it', async () => {
  const { explanation } = await explained(judged, { language: 'en' });
  expect(explanation.says).toEqual(['This is waiting for you.']);
  expect(explanation.ends).toContainEqual({ word: 'declined', end: 'declined' });
});

test('a body’s filter is told by its own sentence, with the body’s name', async () => {
  const { explanation } = await explained(filtered, { language: 'en' });
  expect(explanation.says[1]).toMatch(
    /^Norwegian Labour and Welfare Administration does not do this by itself\. The mother .+ You must apply\.$/,
  );
});

test('of what was not assessed only what the body alone can know is spoken of', async () => {
  const { explanation } = await explained(filtered, { language: 'en' });
  expect(explanation.rules.map((it) => it.says)).toEqual([
    undefined,
    'Only Nav knows whether somebody gets child benefit for the child.',
  ]);
});

test('a refusal is told with the day until which it can be appealed', async () => {
  const appealed: ErrandStanding = {
    ...mothersOwn,
    decisions: [{ ...mothersOwn.decisions[0]!, appeal: { body: 'nav-klageinstans', until: '2099-03-05' } }],
  };
  const { explanation } = await explained(mothersOwn, { change: { errands: [appealed] } });
  expect(explanation.says).toContain('Klagefrist 5. mars 2099');
  expect(explanation.appeal).toMatchObject({ body: 'nav-klageinstans', until: '2099-03-05' });
});

test.each([
  [
    'what begins on a day says which',
    { state: 'waiting', waitsFor: 'date', opens: '2026-05-17' },
    'This begins 17 May 2026.',
  ],
  ['what doubt holds back is stopped', { state: 'waiting', held: true }, 'Stopped until we know more'],
  ['the last day is named', { due: { on: '2026-03-01', kind: 'rightLost' } }, 'Legal deadline 1 March 2026'],
  [
    'a word that nobody can check is told as that',
    { state: 'done', word: 'person', saidBy: 'mother-1' },
    'You told us on 5 January 2026. We cannot check it.',
  ],
  [
    'what another has told us is not told as their own',
    { state: 'done', word: 'person', saidBy: 'father-1' },
    'Somebody else told us on 5 January 2026. We cannot check it.',
  ],
] as const)('%s', async (_, change, sentence) => {
  const errand: ErrandStanding = { ...judged, ...change };
  const { explanation } = await explained(judged, { language: 'en', change: { errands: [errand] } });
  expect(explanation.says).toContain(sentence);
});

test('in grief the quiet sentence is said', async () => {
  const gone: ErrandStanding = { ...judged, verdicts: [{ rule: 'childIsAlive', answer: 'no' }] };
  const { explanation } = await explained(judged, { language: 'en', change: { grief: true, errands: [gone] } });
  expect(explanation.rules[0]?.says).toBe('This does not apply now.');
});

test('the body’s caseworker sees the reasons, and an operator none', async () => {
  expect((await explained(filtered, { as: 'caseworker' })).explanation.rules).toHaveLength(2);
  expect((await explained(filtered, { as: 'operator' })).explanation).toBeUndefined();
});

test('a language without sentences is not promised', async () => {
  const door = await openFrontDoor();
  const path = '/journeys/journey-1/errands/errand-1?language=fr';
  expect((await door.call('GET', path, { as: await door.person('mother-1') })).status).toBe(400);
  await door.stop();
});
