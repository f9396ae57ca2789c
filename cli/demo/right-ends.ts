/** Whether every errand is where its script says that it should be at the end. */
import { isEnd } from '../../journey/rounds/index.js';
import type { ErrandStanding, Standing } from '../../journey/standing.js';
import type { Played } from './play.js';
import type { Ends, Script, Variant } from './script.js';

const well: Ends = ['granted', 'acknowledged', 'done', 'notRelevant', 'superseded'];

export interface Astray {
  step: string;
  state: string;
  cause?: string;
  expected: Ends;
}

export function astray(
  { standing, missed }: Pick<Played, 'standing' | 'missed'>,
  script: Script,
  variant: Variant,
): Astray[] {
  const { named = {}, others = well } = script.ends(variant);
  const wanted = (it: ErrandStanding): Ends => named[placeOf(it)] ?? named[it.step] ?? others;
  const wrong = standing.errands
    .filter((it) => !wanted(it).includes(it.state) && !mayStay(script, it))
    .map((it) => ({ ...shown(it), expected: wanted(it) }));
  const missing = Object.keys(named)
    .filter((name) => standing.errands.every((it) => it.step !== name && placeOf(it) !== name))
    .map((step) => ({ step, state: 'missing', expected: named[step]! }));
  return [...wrong, ...missing, ...turns(missed), ...unfinished(standing, script)];
}

const placeOf = ({ step, period }: ErrandStanding): string => (period === undefined ? step : `${step}/${period}`);

/** A series that goes on has an open period, and is at its right place. */
const mayStay = ({ stayOpen = [] }: Script, { step, state }: ErrandStanding): boolean =>
  stayOpen.includes(step) && !isEnd(state);

const shown = (it: ErrandStanding): Omit<Astray, 'expected'> => ({
  step: placeOf(it),
  state: it.state,
  ...(it.cause !== undefined && { cause: it.cause }),
});

const turns = (missed: number): Astray[] =>
  missed === 0 ? [] : [{ step: 'turn', state: `${missed} did not come`, expected: [] }];

/** Where a script does not say how long it lasts, the journey itself is over; else only what was granted sleeps until it expires, and series go on. */
const unfinished = ({ over }: Standing, { lasts }: Script): Astray[] =>
  over || lasts !== undefined ? [] : [{ step: 'journey', state: 'open', expected: [] }];
