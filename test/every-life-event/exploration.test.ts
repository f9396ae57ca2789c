/** Every life event is walked through: every combination of states near where it begins, and far off at random. Nobody is ever left waiting for nobody. */
import { diceOf } from './dice.js';
import { behind, fallenAmiss, heldAmiss } from './doubt.js';
import { finish } from './finish.js';
import { happen } from './happenings.js';
import { broken } from './holds.js';
import { furtherOn } from './moves.js';
import { bodiesAnswers, ledBy, peoplesAnswers } from './order.js';
import { played } from './played.js';
import { linesOf, newsHeard, type Walk } from './walk.js';

/** At random: so many walks of so many pieces of news. More with `WALKS=300 npm test -- test/every-life-event/exploration -t job-loss`. */
const walks = Number(process.env.WALKS ?? 75);
const steps = 100;

/** Near the beginning: every combination of states so many plain moves from it; and further, as long as a step comes to a state it was never in. */
const depth = 2;
const roots = 1;

/** A loaded machine takes its time. */
const minutes = 600_000;

const heard: Record<string, number> = {};
let before = 0;
beforeEach(() => {
  before = newsHeard();
});
const count = (id: string): void => {
  heard[id] = (heard[id] ?? 0) + newsHeard() - before;
};
afterAll(() => console.log(`news heard: ${newsHeard()} in all, ${JSON.stringify(heard)}`));

/** Walks at random, and looks now and then. */
function walkAll({ around, beginAt }: (typeof played)[number], look: (walk: Walk, n: number) => string[]): string[] {
  for (let seed = 0; seed < walks; seed += 1) {
    const dice = diceOf(seed);
    let walk = beginAt(seed);
    for (let n = 1; n <= steps; n += 1) {
      walk = happen(walk, around(dice));
      const amiss = look(walk, n);
      if (amiss.length > 0) return amiss.map((it) => `${seed}, ${n}: ${it}`);
    }
  }
  return [];
}

/** Whether it is new, and from now on known. */
function isNew(known: Set<string>, all: readonly string[]): boolean {
  const size = known.size;
  for (const it of all) known.add(it);
  return known.size > size;
}

const statesOf = ({ journey }: Walk): string[] => journey.errands.map((it) => `${it.step} ${it.kind} ${it.state}`);

/** All that can be reached by plain moves, each combination once. */
function* reached({ values, beginAt }: (typeof played)[number]): Generator<Walk> {
  const [combinations, states] = [new Set<string>(), new Set<string>()];
  for (let root = 0; root < roots; root += 1) {
    let front = [beginAt(root * 7)];
    for (let d = 1; front.length > 0; d += 1) {
      const next: Walk[] = [];
      for (const walk of front)
        for (const it of furtherOn(walk, values)) {
          const bringsState = isNew(states, statesOf(it));
          if (isNew(combinations, [linesOf(it).join('|')]) && (d <= depth || bringsState)) next.push(it);
        }
      yield* next;
      front = next;
    }
  }
}

describe.each(played)('$id', (life) => {
  const { id, values } = life;
  afterEach(() => count(id));

  test(
    'whatever happens, who is waited for is named, and all ends when everybody does their part',
    () => {
      const look = (walk: Walk, n: number): string[] => [
        ...broken(walk),
        ...(n === steps ? finish(walk, values).stuck : []),
      ];
      expect(walkAll(life, look)).toEqual([]);
    },
    minutes,
  );

  test(
    'in every combination of states, doubt holds all back and a fall leaves nothing unaccounted for',
    () => {
      const amiss: string[] = [];
      for (const walk of reached(life)) {
        amiss.push(...broken(walk), ...behind(walk), ...heldAmiss(walk), ...fallenAmiss(walk, values, false));
        if (amiss.length > 20) break;
      }
      expect(amiss).toEqual([]);
    },
    minutes,
  );

  test(
    'what has been heard is in the plan: made again, it says the same',
    () => {
      expect(walkAll(life, behind)).toEqual([]);
    },
    minutes,
  );

  test(
    'wherever it has come to, a fall is repaired to the end',
    () => {
      expect(
        walkAll(life, (walk, n) => (n % 30 === 0 ? [...heldAmiss(walk), ...fallenAmiss(walk, values, true)] : [])),
      ).toEqual([]);
    },
    minutes,
  );

  test.each([
    ['bodies', bodiesAnswers],
    ['people', peoplesAnswers],
  ])(
    'what %s answer, each for themselves, leads to the same in every order',
    (_, answers) => {
      const look = (walk: Walk, n: number): string[] => {
        if (n % 30 !== 0) return [];
        const dice = diceOf(n);
        const all = answers(walk, dice);
        if (all.length < 2) return [];
        const expected = ledBy(walk, all, dice);
        const others = [1, 2, 3].map(() => ledBy(walk, all, dice));
        return others.flatMap((it) => it.filter((line) => !expected.includes(line)));
      };
      expect(walkAll(life, look)).toEqual([]);
    },
    minutes,
  );
});
