/** A made-up population goes through every life event: every rule says no to somebody, every step applies to somebody, and nobody is left with a question that nobody asks. */
import type { Rule } from '../../journey/eligibility.js';
import type { Errand } from '../../journey/errand.js';
import { isEnd } from '../../journey/rounds/index.js';
import { waitsFor } from '../../journey/standing.js';
import { waitsForOthers } from './holds.js';
import { played } from './played.js';
import { lifeOf, peopleIn } from './population.js';
import type { Walk } from './walk.js';

/** Of each life event, so that what one meets does not hang on how many others there are. */
const journeys = 1_500;

/** Rules that never say no, each with the reason. */
const neverNo: Reasons = {
  'having-children': {
    birthOrLateLoss: 'the register holds as stillborn what came after week 28; with a lower limit it says no',
  },
  business: {
    formIsKnown: 'only asks, for the body must be told',
    foundingIsDated: 'only asks, for the body must be told',
    dayOfLimitIsKnown: 'only asks, for the body must be told',
    firstDayIsKnown: 'only asks, for the body must be told',
    mayOpenAccount: 'waits until the unit is registered',
  },
  'job-loss': { measureIsDated: 'only asks, for cards are counted from the first day to the last' },
  'voluntary-organisation': {
    termsAreKnown: 'only asks, for the body must be told',
    hasWhereToBePaid: 'waits until there is an account, and the deadline runs on',
  },
  'seriously-ill-child': {
    benefitBeforeDeathIsKnown: 'only asks, for the last day of the benefit follows from it',
    planIsMissing: 'a plan is given before a birth that comes later than these lives go',
    ageIsKnown: 'waits until the register has said when the child was born',
  },
};

/** What is not known and asked of nobody, each with what it waits for. */
const untold: Reasons = {
  'having-children': {
    'student-parent-grant aChildIsHere': 'the child is awaited: the register tells the birth',
    'extended-child-benefit aChildIsHere': 'the child is awaited: the register tells the birth',
    'transitional-benefit aChildIsHere': 'the child is awaited: the register tells the birth',
    'child-maintenance aChildIsHere': 'the child is awaited: the register tells the birth',
    'child-maintenance otherParentIsRegistered': 'one parent is known: the register tells the other',
  },
  business: { 'bank-account mayOpenAccount': 'the register tells when the unit is registered' },
  'voluntary-organisation': { 'claim-grant hasWhereToBePaid': 'the bank account, an errand of its own or told later' },
};

/** Steps that so few come to that these lives may meet none of them, each with why; a row of the table shows that it applies. */
const rare: Reasons = {
  'seriously-ill-child': { 'second-opinion': 'a certificate that was refused, and a wish that is told after it' },
};

type Reasons = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** A loaded machine takes its time. */
const minutes = 600_000;

interface Tally {
  yes: number;
  no: number;
  unknown: number;
}

const people: Record<string, number> = {};

describe.each(played)('$id', (life) => {
  const { id, leaflet } = life;
  const steps = Object.entries(leaflet.steps);
  const rules = new Map<string, Tally>();
  const applies = new Map<string, Tally>(steps.map(([step]) => [step, { yes: 0, no: 0, unknown: 0 }]));
  const judged: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
    steps.map(([step, { onlyIf = [] }]) => [step, new Set(onlyIf.map(({ name }) => name))]),
  );
  const unasked = new Set<string>();

  beforeAll(() => {
    for (let seed = 1; seed <= journeys; seed += 1) {
      const walk = lifeOf(life, seed);
      people[id] = (people[id] ?? 0) + peopleIn(walk).length;
      for (const errand of walk.journey.errands) {
        count(errand);
        note(walk, errand);
      }
    }
  }, minutes);

  function count(errand: Errand): void {
    for (const { rule, answer } of errand.verdicts)
      if (answer !== 'notAssessed') tallyOf(rules, `${errand.step} ${rule}`)[answer] += 1;
    const answers = errand.verdicts.filter((it) => judged[errand.step]?.has(it.rule)).map((it) => it.answer);
    const answer = answers.includes('no') ? 'no' : answers.includes('unknown') ? 'unknown' : 'yes';
    tallyOf(applies, errand.step)[answer] += 1;
  }

  /** What keeps an errand from beginning that could otherwise begin, and that nobody is asked about. */
  function note(walk: Walk, errand: Errand): void {
    if (isEnd(errand.state) || errand.anyway || waitsFor(walk.journey, errand) !== 'unknown') return;
    if (waitsForOthers(walk, errand)) return;
    for (const { rule, answer, looked = [] } of errand.verdicts) {
      const missing = looked.filter((it) => it.value === undefined || it.value === 'open').map(({ at }) => at);
      const isNamed = missing.some((at) => at.startsWith('outcome:') || leaflet.findings[at]?.asked);
      if (answer === 'unknown' && !isNamed) unasked.add(`${errand.step} ${rule}`);
    }
  }

  const isShown = (step: string): boolean =>
    Object.hasOwn(rare[id] ?? {}, step) && life.table.rows.some(({ then }) => then[step] === 'yes');

  test('every rule says no to somebody', () => {
    const never = steps.flatMap(([step, { onlyIf = [], filters = [] }]) =>
      [...onlyIf, ...filters]
        .filter((rule) => rule.onlyKnownTo === undefined && tallyOf(rules, `${step} ${rule.name}`).no === 0)
        .map((rule: Rule) => rule.name),
    );
    expect(never.filter((it) => !Object.hasOwn(neverNo[id] ?? {}, it))).toEqual([]);
  });

  test('every step applies to somebody', () => {
    const met = [...applies].filter(([step, { yes }]) => yes > 0 || isShown(step)).map(([step]) => step);
    expect(met).toEqual([...applies.keys()]);
  });

  test('nothing is unknown without somebody who is asked', () => {
    expect([...unasked].filter((it) => !Object.hasOwn(untold[id] ?? {}, it))).toEqual([]);
  });

  afterAll(() => {
    const rows = [...applies].map(([step, { yes, no, unknown }]) => ({
      step,
      applies: yes,
      'does not': no,
      'not known': unknown,
    }));
    console.log(`${id}: ${journeys} journeys, ${people[id]} people`);
    console.table(rows);
  });
});

test('there are ten thousand people or more', () => {
  expect(Object.values(people).reduce((a, b) => a + b, 0)).toBeGreaterThanOrEqual(10_000);
});

function tallyOf(all: Map<string, Tally>, key: string): Tally {
  const known = all.get(key) ?? { yes: 0, no: 0, unknown: 0 };
  all.set(key, known);
  return known;
}
