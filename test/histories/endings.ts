/** In which ways errands of each step end: what a search in the kernel finds, and which few lives show all of it. */
import type { Journey } from '../../journey/journey.js';
import { isOver } from '../../journey/over.js';
import { isEnd } from '../../journey/rounds/index.js';
import { diceOf } from '../every-life-event/dice.js';
import { beginLife, type Life, type Lived, liveOn } from './lives.js';

/** A step and an end, `child-benefit granted`; `repair done` is the end of an errand that was put right after its trigger fell. */
export type Ending = string;

export const endingsOf = ({
  errands,
}: {
  errands: readonly Pick<Journey['errands'][number], 'step' | 'kind' | 'state'>[];
}): Ending[] =>
  errands
    .filter((it) => isEnd(it.state))
    .map(({ step, kind, state }) => `${step} ${kind === 'repair' ? 'repair ' : ''}${state}`);

/** How far a life event is searched: so many lives, each of so many turns. */
export interface Reach {
  lives: number;
  turns: number;
}

/** How far it is searched for what to record. */
export const wholeReach: Reach = { lives: 150, turns: 60 };

/** A life, by its seed, and the turn by which it has come to each ending. */
interface Found {
  seed: number;
  by: ReadonlyMap<Ending, number>;
}

/** A life worth recording, and what nobody before it showed. */
export interface Chosen {
  lived: Lived;
  shows: ReadonlySet<Ending>;
}

export const search = (life: Life, { lives, turns }: Reach): Found[] =>
  Array.from({ length: lives }, (_, n) => searchOne(life, n + 1, turns));

function searchOne(life: Life, seed: number, turns: number): Found {
  const by = new Map<Ending, number>();
  let { lived, dice } = beginLife(life, seed);
  for (let n = 0; n <= turns; n += 1) {
    for (const it of endingsOf(lived.walk.journey)) if (!by.has(it)) by.set(it, n);
    lived = liveOn(life, lived, dice);
  }
  return { seed, by };
}

export const reachedIn = (found: readonly Found[]): Set<Ending> => new Set(found.flatMap(({ by }) => [...by.keys()]));

/** No chosen life is longer: its history is read again on every build. */
const longest = 80;
/** So many ways on are tried at each turn. */
const ways = 24;
/** After so many turns that showed nothing new a life is left. */
const patience = 25;

/** Few lives that show all that was found: each begins as the one that came first to what fewest came to, and goes on to whatever is still to be shown. */
export function choose(life: Life, found: readonly Found[]): Chosen[] {
  const left = reachedIn(found);
  const chosen: Chosen[] = [];
  while (left.size > 0) {
    const next = goOnShowing(life, beginningOf(life, rarest(found, left)), left);
    chosen.push(next);
    for (const it of next.shows) left.delete(it);
  }
  return chosen;
}

/** The life that comes first to the rarest of what is left, and by which turn. */
function rarest(found: readonly Found[], left: ReadonlySet<Ending>): { seed: number; turns: number } {
  const all = [...left].map((ending) =>
    found.filter(({ by }) => by.has(ending)).map(({ seed, by }) => ({ seed, turns: by.get(ending)! })),
  );
  const [few = []] = all.sort((a, b) => a.length - b.length);
  return few.reduce((a, b) => (b.turns < a.turns ? b : a));
}

interface Path {
  lived: Lived;
  came: readonly (readonly Ending[])[];
}

function beginningOf(life: Life, { seed, turns }: { seed: number; turns: number }): Path {
  let { lived, dice } = beginLife(life, seed);
  const came = [endingsOf(lived.walk.journey)];
  for (let n = 0; n < turns; n += 1) {
    lived = liveOn(life, lived, dice);
    came.push(endingsOf(lived.walk.journey));
  }
  return { lived, came };
}

function goOnShowing(life: Life, { lived, came }: Path, left: ReadonlySet<Ending>): Chosen {
  const shown = new Set(came.flat().filter((it) => left.has(it)));
  const isFresh = (it: Ending): boolean => left.has(it) && !shown.has(it);
  let best = lived;
  let now = lived;
  for (let n = lived.turns.length; n < longest && n - best.turns.length < patience; n += 1) {
    const all = Array.from({ length: ways }, (_, way) => liveOn(life, now, diceOf(n * ways + way)));
    const shows = (it: Lived): number => new Set(endingsOf(it.walk.journey).filter(isFresh)).size;
    const open = all.filter((it) => it.turns.length > now.turns.length && (shows(it) > 0 || !isOver(it.walk.journey)));
    if (open.length === 0) break;
    now = open.reduce((a, b) => (shows(b) > shows(a) ? b : a));
    if (shows(now) === 0) continue;
    best = now;
    for (const it of endingsOf(now.walk.journey)) if (left.has(it)) shown.add(it);
  }
  return { lived: best, shows: shown };
}
