/** How a journey comes to its end when everybody does their part: registers answer, people reply, bodies decide, caseworkers see to what has stalled. */
import { nextDue } from '../../journey/alarms.js';
import { dayOf } from '../../journey/calendar.js';
import { type Errand, waitsBeside } from '../../journey/errand.js';
import { isOver } from '../../journey/over.js';
import { isEnd } from '../../journey/rounds/index.js';
import { waitsFor } from '../../journey/standing.js';
import { partsOf } from './happenings.js';
import { nameOf } from './holds.js';
import type { Values } from './values.js';
import { goOn, type Untold, type Walk } from './walk.js';

const year = 365 * 86_400_000;

export interface Finished {
  walk: Walk;
  /** What nobody could move; nothing where all went to its end. */
  stuck: readonly string[];
}

/** Goes on until nothing is left to do but to wait for a day that is years ahead, or for what only a register can bring. */
export function finish(walk: Walk, values: Values, look: (walk: Walk) => void = () => undefined): Finished {
  const last = walk.now + 4 * year;
  let it = walk;
  for (let n = 0; n < 2_000; n += 1) {
    if (isOver(it.journey)) return { walk: it, stuck: [] };
    const moved = oneMove(it, values);
    if (Array.isArray(moved)) return { walk: it, stuck: moved };
    if (moved) it = moved;
    else {
      const due = nextDue(it.journey);
      if (due > last) return { walk: it, stuck: leftOver(it) };
      it = goOn(it, { type: 'time.passed' }, due);
    }
    look(it);
  }
  return { walk: it, stuck: [`does not come to rest: ${leftOver(it).join(', ')}`] };
}

/** What somebody does now; nothing where all wait for a day; in words, where nobody can move what waits for them. */
function oneMove(walk: Walk, values: Values): Walk | string[] | undefined {
  const first = generalNews(walk);
  if (first) return goOn(walk, first);
  for (const errand of walk.journey.errands) {
    const all = movesOf(walk, errand, values);
    if (all.length === 0) continue;
    for (const news of all) {
      const next = goOn(walk, news);
      if (next.journey.seq !== walk.journey.seq) return next;
    }
    return [`${nameOf(errand)}: nobody could move it by ${all.map((it) => it.type).join(', ')}`];
  }
  return undefined;
}

function generalNews({ journey, flying, gathers }: Walk): Untold | undefined {
  const [stop] = journey.stops;
  if (stop) return { type: 'trigger.confirmed', about: stop.about, why: 'checked' };
  if (journey.missed || gathers > 0) return { type: 'findings.gathered', found: {} };
  const [send] = flying.values();
  if (!send) return undefined;
  const outcome = begins.has(send.act) ? 'sent' : 'acknowledged';
  return { type: 'effect.ended', key: send.key, errand: send.errand, round: send.round, act: send.act, outcome };
}
const begins = new Set<string>(['submit', 'supplement', 'appeal']);

/** What somebody may say to bring an errand to its good end, the likeliest first. */
export function movesOf(walk: Pick<Walk, 'journey' | 'now'>, errand: Errand, values: Values): Untold[] {
  if (waitsBeside(errand)) return resolved(errand);
  if (isEnd(errand.state)) return [];
  if (errand.state === 'asking') return [reply(walk, errand, values)];
  if (errand.state === 'stalled') return resolved(errand);
  return errand.state === 'withBody' ? bodySays(walk, errand) : [];
}

const resolved = (errand: Errand): Untold[] =>
  (['granted', 'acknowledged', 'done', 'withdrawn'] as const).map((outcome) => ({
    ...{ type: 'errand.resolved', by: 'caseworker', errand: errand.id, outcome, grounds: 'letter' },
  }));

function reply(walk: Pick<Walk, 'journey'>, errand: Errand, values: Values): Untold {
  const by = errand.asked.find((ref) => !errand.replies[ref]) ?? errand.asked[0]!;
  const { about, names = [], back } = errand.question ?? {};
  if (back !== undefined) return { type: 'consent.given', by, errand: errand.id, answer: 'letter' };
  if (about === 'apply') return { type: 'word.given', by, errand: errand.id, says: 'applied' };
  if (about === 'do') return { type: 'word.given', by, errand: errand.id, says: 'done' };
  const open = names.map(partsOf).find(([of, name]) => walk.journey.findings[of]?.[name] === undefined);
  if (open) return { type: 'finding.told', by, of: open[0], name: open[1], value: values[open[1]]?.[0] ?? true };
  return { type: 'consent.given', by, errand: errand.id, choice: 'this' };
}

function bodySays({ now }: Pick<Walk, 'now'>, errand: Errand): Untold[] {
  const decision = { outcome: 'granted', on: dayOf(now) } as const;
  return [
    { type: 'correction.received', errand: errand.id },
    { type: 'decision.received', errand: errand.id, decision },
    { type: 'receipt.received', errand: errand.id },
    { type: 'body.acted', errand: errand.id },
  ];
}

/** What is left must wait for a day far ahead, for a register, or for an errand that does. */
function leftOver({ journey }: Walk): string[] {
  const mayBeLeft = new Set(['nobody', 'date', 'unknown', 'errand', 'settling']);
  return journey.errands
    .filter((it) => it.period === undefined && !mayBeLeft.has(waitsFor(journey, it)))
    .map((it) => `${nameOf(it)} waits for ${waitsFor(journey, it)}`);
}
