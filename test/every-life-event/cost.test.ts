/** What the kernel costs: the processor time of a whole journey grows no faster than its steps, for the largest life event too. */
import { exponent, median, round } from '../../bench/statistics.js';
import type { Instant } from '../../journey/calendar.js';
import type { Step } from '../../journey/define.js';
import { finish } from './finish.js';
import { played } from './played.js';
import { beginWalk, goOn, type Untold, type Walk } from './walk.js';

const passes = 15;
/** Linear is 1; what is over is the noise of a machine that is shared. */
const bound = 1.15;
const minutes = 600_000;

/** A journey from its beginning to its end, as news that can be told again. */
interface Told {
  steps: number;
  begin: () => Walk;
  news: readonly { it: Untold; at: Instant }[];
}

type Life = (typeof played)[number];

const stepsIn = ({ leaflet }: Life): number => Object.keys(leaflet.steps).length;
const largest = played.reduce((most, it) => (stepsIn(it) > stepsIn(most) ? it : most));

/** The same life event, so many times over in one journey: each copy's steps come after those of its own. */
function manifold({ leaflet }: Life, times: number): Life['leaflet'] {
  const copies = Array.from({ length: times }, (_, n) => {
    const named = (step: string): string => (n === 0 ? step : `${step}-${n}`);
    const ofCopy = (it: Before): Before => (typeof it === 'string' ? named(it) : { ...it, step: named(it.step) });
    return Object.entries(leaflet.steps).map(([name, { after = [], ...step }]): [string, Step] => [
      named(name),
      { ...step, after: after.map(ofCopy) },
    ]);
  });
  return { ...leaflet, steps: Object.fromEntries(copies.flat()) };
}

type Before = NonNullable<Step['after']>[number];

function toldOnce(life: Life, times: number): Told {
  const leaflet = manifold(life, times);
  const begin = (): Walk => beginWalk(leaflet, life.table, life.table.rows[0]!);
  const news: { it: Untold; at: Instant }[] = [];
  const { stuck } = finish(begin(), life.values, ({ last, now }) => void news.push({ it: last!, at: now }));
  expect(stuck).toEqual([]);
  return { steps: Object.keys(leaflet.steps).length, begin, news };
}

/** Milliseconds of processor time. */
function costOf({ begin, news }: Told): number {
  const before = process.cpuUsage();
  news.reduce((walk, { it, at }) => goOn(walk, it, at), begin());
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

test(
  `${largest.id}, which has the most steps, costs no more a step when it is told whole`,
  () => {
    const told = [1, 2, 4].map((times) => toldOnce(largest, times));
    const costs = told.map(() => [] as number[]);
    for (let pass = 0; pass <= passes; pass += 1)
      for (const [i, it] of told.entries()) {
        const cost = costOf(it);
        if (pass > 0) costs[i]!.push(cost);
      }
    const points = told.map(({ steps }, i) => [steps, median(costs[i]!)] as const);
    console.table(points.map(([steps, cost], i) => ({ steps, news: told[i]!.news.length, ms: round(cost, 1) })));
    expect(exponent(points)).toBeLessThan(bound);
  },
  minutes,
);
