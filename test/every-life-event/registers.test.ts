/** Registers answer when they can, and may answer twice: whichever comes first, the same is left to do. */
import type { Leaflet } from '../../journey/define.js';
import type { Errand } from '../../journey/errand.js';
import { hasLeft } from '../../journey/errand.js';
import type { Finding, Findings } from '../../journey/findings.js';
import { type CaseTable, openingOf, type Row } from '../case-table.js';
import { foundOf } from '../stories.js';
import { diceOf } from './dice.js';
import { played } from './played.js';
import { firstOf, goOn, type Untold, type Walk } from './walk.js';

/** Rows are many and orders few: so many of each row are tried. */
const orders = 4;

/** Where a row begins when no register has answered yet, and what each of them will say. */
function opened(leaflet: Leaflet, table: CaseTable, row: Row): { walk: Walk; answers: Untold[] } {
  const { begin, known } = openingOf(table, row);
  const registers = registersOf(leaflet);
  const blank = firstOf(leaflet, begin);
  const found = foundOf({ ...blank, leaflets: { [leaflet.version]: leaflet }, ids: () => '', effects: [] }, known);
  const told = from(found, ({ source }) => !registers.includes(source));
  return {
    walk: firstOf(leaflet, { ...begin, told: valuesOf(told) }),
    answers: registers.map((register) => ({
      ...({ type: 'findings.gathered', read: { from: register } } as const),
      found: from(found, ({ source }) => source === register),
    })),
  };
}

const registersOf = ({ findings }: Leaflet): string[] =>
  [...new Set(Object.values(findings).map((it) => it.from))].filter((it) => it !== 'person');

const from = (found: Findings, isMeant: (finding: Finding) => boolean): Findings =>
  eachOf(found, (all) => Object.fromEntries(Object.entries(all).filter(([, it]) => isMeant(it))));

const valuesOf = (found: Findings) =>
  eachOf(found, (all) => Object.fromEntries(Object.entries(all).map(([name, { value }]) => [name, value])));

const eachOf = <To>(found: Findings, change: (all: Findings[string]) => To): Record<string, To> =>
  Object.fromEntries(Object.entries(found).map(([ref, all]) => [ref, change(all)]));

/** What is left to do when these have been heard, and today's alarms have rung. */
const leftAfter = (walk: Walk, news: readonly Untold[]): string[] =>
  goOn(
    news.reduce((it, one) => goOn(it, one), walk),
    { type: 'time.passed' },
  )
    .journey.errands.filter((it) => it.state !== 'superseded' || hasLeft(it))
    .map((it) => [it.step, it.about, it.with, it.period ?? '-', it.kind, leftOf(it)].join(' · '))
    .sort();

/** A register that has it already and a rule that speaks against it both leave nothing to do. */
const leftOf = ({ state }: Errand): string => (state === 'done' || state === 'notRelevant' ? 'nothing' : state);

test.each(played)('$id', ({ leaflet, table }) => {
  const dice = diceOf(1);
  const amiss = table.rows.flatMap((row) => {
    const { walk, answers } = opened(leaflet, table, row);
    const expected = leftAfter(walk, answers);
    return Array.from({ length: orders }, (_, n) => dice.shuffled(n % 2 === 0 ? answers : [...answers, ...answers]))
      .map((order) => leftAfter(walk, order))
      .flatMap((left) => [...missing(left, expected), ...missing(expected, left)])
      .map((line) => `${row.says}: ${line}`);
  });
  expect(amiss).toEqual([]);
});

const missing = (some: readonly string[], all: readonly string[]): string[] => all.filter((it) => !some.includes(it));
