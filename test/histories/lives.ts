/** Lives that are lived in the kernel just as a server can live them: registers and bodies answer at once, and all else is said in turn, at an instant of its own. */
import { nextDue } from '../../journey/alarms.js';
import { dayOf, type Instant } from '../../journey/calendar.js';
import type { Errand } from '../../journey/errand.js';
import type { Outcome } from '../../journey/news.js';
import { isOver } from '../../journey/over.js';
import { openingOf } from '../case-table.js';
import { type Dice, diceOf } from '../every-life-event/dice.js';
import { movesOf } from '../every-life-event/finish.js';
import { happen } from '../every-life-event/happenings.js';
import { plainMoves } from '../every-life-event/moves.js';
import type { played } from '../every-life-event/played.js';
import { drawn } from '../every-life-event/population.js';
import { firstOf, goOn, type Send, type Untold, type Walk } from '../every-life-event/walk.js';
import { answerOf, learned, partsOf, registersOf, toldOf } from '../registers.js';
import type { Found } from '../stories.js';

export type Life = (typeof played)[number];

/** Which errand, in words that mean the same wherever the life is lived: ids are given anew each time. */
export type Name = string;

/** How a body takes a message. */
export interface Taken {
  outcome: Outcome;
  cause?: string;
}

/** One thing that is said at an instant, and what registers hold from then on. Without news, time only passes. */
export interface Turn {
  now: Instant;
  news?: Untold;
  /** The errand that the news is about. */
  named?: Name;
  holds?: Found;
}

/** A life so far: how it began, its turns, and what became of each message, in order. */
export interface Lived {
  beginning: ReturnType<typeof openingOf>['begin'];
  /** What registers hold, at first and by now. */
  opening: Found;
  known: Found;
  turns: readonly Turn[];
  taken: readonly (Taken & { send: Name })[];
  walk: Walk;
}

/** Begins as one of a life event's rows does, or somewhat otherwise. */
export function beginLife(life: Life, seed: number): { lived: Lived; dice: Dice } {
  const dice = diceOf(seed);
  const { happens: _, decided: __, on: ___, ...row } = dice.pick(life.table.rows);
  const { begin, known } = openingOf(life.table, dice.roll() < 0.5 ? row : { ...row, ...drawn(life, row, dice) });
  const beginning = { ...begin, told: toldOf(life.leaflet, known) };
  const walk = firstOf(life.leaflet, beginning);
  return { lived: answered({ beginning, opening: known, known, turns: [], taken: [], walk }, dice), dice };
}

/** One turn more. */
export function liveOn(life: Life, lived: Lived, dice: Dice): Lived {
  const turn = nextTurn(life, lived, dice);
  if (!turn) return lived;
  const later = waited(lived, turn.now, dice);
  const known = turn.holds ? learned(later.known, turn.holds) : later.known;
  const walk = turn.news ? goOn(later.walk, turn.news) : later.walk;
  return answered({ ...later, known, walk, turns: [...later.turns, turn] }, dice);
}

/** What is due on the way rings when it is due. */
function waited(lived: Lived, until: Instant, dice: Dice): Lived {
  let it = lived;
  for (let due = nextDue(it.walk.journey); due <= until; due = nextDue(it.walk.journey))
    it = answered({ ...it, walk: goOn(it.walk, { type: 'time.passed' }, due) }, dice);
  return { ...it, walk: { ...it.walk, now: Math.max(it.walk.now, until) } };
}

/** Registers that were asked answer, and bodies take what was sent to them, until nothing is under way. */
function answered(lived: Lived, dice: Dice): Lived {
  const { known } = lived;
  const waiting = [...lived.walk.effects];
  const taken = [...lived.taken];
  let { walk } = lived;
  const hear = (news: Untold): void => {
    walk = goOn(walk, news);
    waiting.push(...walk.effects);
  };
  for (let effect = waiting.shift(); effect; effect = waiting.shift()) {
    if (effect.verb === 'gather')
      for (const register of registersOf(walk.leaflet, effect.parts))
        hear({ type: 'findings.gathered', ...answerOf(walk.leaflet, known, { ...effect, register }, dayOf(walk.now)) });
    if (effect.verb !== 'send') continue;
    const how = takes(dice);
    taken.push({ ...how, send: sendName(effect) });
    const { key, errand, round, act } = effect;
    hear({ type: 'effect.ended', key, errand, round, act, ...how });
  }
  return { ...lived, walk, taken };
}

/** The registers that hold what the leaflet looks for, in its order. */
export const sendName = ({ step, about, with: body, act }: Pick<Send, 'step' | 'about' | 'with' | 'act'>): Name =>
  [step, about, body, act].join(' ');

function takes(dice: Dice): Taken {
  if (dice.roll() < 0.8) return { outcome: dice.pick(['sent', 'acknowledged']) };
  const outcome = dice.pick(['granted', 'refused', 'done', 'moreAsked', 'unconsented', 'failed', 'failed'] as const);
  return outcome === 'failed' ? { outcome, cause: dice.pick(causes) } : { outcome };
}
const causes = ['outcome-unknown', 'refused-by-body', 'unreadable'];

/** Somebody says something, or a day comes; nothing once it is over. */
function nextTurn(life: Life, { walk }: Lived, dice: Dice): Turn | undefined {
  for (let n = 0; n < 10 && !isOver(walk.journey); n += 1) {
    const { news, now } = dice.roll() < 0.6 ? plain(life, walk, dice) : wild(life, walk, dice);
    if (news && !byItself.has(news.type) && now - walk.now < longest) return turnOf(walk, news, now);
  }
  return undefined;
}
const byItself = new Set<Untold['type']>(['effect.ended', 'findings.missed']);

/** No life waits so long at once: the server that skips time ends what nothing wakes for ten years. */
const longest = 3 * 365 * 86_400_000;
/** What is due has rung by then, on a server too. */
const aMinute = 60_000;

interface Said {
  news: Untold | undefined;
  now: Instant;
}

function plain({ values }: Life, walk: Walk, dice: Dice): Said {
  const good = walk.journey.errands.flatMap((it) => movesOf(walk, it, values).slice(0, 2));
  const all = dice.roll() < 0.2 ? good : plainMoves(walk, values);
  const news = all.length > 0 ? dice.pick(all) : undefined;
  return { news, now: news?.type === 'time.passed' ? nextDue(walk.journey) + aMinute : walk.now };
}

function wild(life: Life, walk: Walk, dice: Dice): Said {
  const { last, now } = happen(walk, life.around(dice));
  return { news: last, now: now > walk.now ? now + aMinute : now };
}

function turnOf({ leaflet, journey }: Walk, news: Untold, now: Instant): Turn {
  if (news.type === 'time.passed') return { now };
  if (news.type === 'findings.gathered') {
    const holds = valuesIn(news.found);
    return {
      now,
      holds,
      news: { type: 'register.changed', parties: Object.keys(holds), parts: partsOf(leaflet, holds) },
    };
  }
  const errand = 'errand' in news ? journey.errands.find(({ id }) => id === news.errand) : undefined;
  return { now, news, ...(errand && { named: nameIn(journey.errands, errand) }) };
}

type Gathered = Extract<Untold, { type: 'findings.gathered' }>['found'];

const valuesIn = (found: Gathered): Found =>
  Object.fromEntries(
    Object.entries(found).map(([ref, all]) => [
      ref,
      Object.fromEntries(Object.entries(all).map(([name, { value }]) => [name, value])),
    ]),
  );

type Named = Pick<Errand, 'id' | 'step' | 'about' | 'with' | 'period'>;

/** Alike are told apart by the order in which they began. */
export function nameIn(errands: readonly Named[], errand: Named): Name {
  const alike = errands.filter((it) => wordsOf(it) === wordsOf(errand));
  return `${wordsOf(errand)} ${alike.findIndex(({ id }) => id === errand.id)}`;
}
const wordsOf = (it: Named): string => [it.step, it.about, it.with, it.period ?? '-'].join(' ');
