/** Carries a journey: hears its news, runs its effects, wakes for its due dates, and renews itself. Decides nothing. */
import {
  allHandlersFinished,
  condition,
  makeContinueAsNewFunc,
  proxySinks,
  type Sinks,
  setHandler,
  uuid4,
  workflowInfo,
} from '@temporalio/workflow';
import { nextDue } from '../journey/alarms.js';
import { begin } from '../journey/begin.js';
import type { Hearing, Leaflets, Move } from '../journey/draft.js';
import { hear } from '../journey/hear.js';
import type { Journey } from '../journey/journey.js';
import type { News } from '../journey/news.js';
import { isOver } from '../journey/over.js';
import { type Standing, standingOf } from '../journey/standing.js';
import { createAlarm } from './alarm.js';
import { createCarrier } from './carry.js';
import { deedsOf } from './deeds.js';
import { ignore } from './ignore.js';
import { createInbox, everythingThatCameWithIt } from './inbox.js';
import { act, carried, news, type Reply, type Start, standing } from './messages.js';
import { isUnderstood } from './understood.js';

/** Out of the sandbox without an event. Best effort: every call carries the whole standing, and the sweep mends what a crash lost. */
export interface StandingSinks extends Sinks {
  standings: { show(standing: Standing, closed?: Journey): void };
}
const { standings } = proxySinks<StandingSinks>();

/** A wait longer than this is slept as data, in a run of its own. */
const longWait = 30 * 86_400_000;

/** The workflow of every life event: from a beginning, or from where an earlier run left it, until nothing is open. */
export async function follow(leaflets: Leaflets, start: Start): Promise<void> {
  /** The time of the latest news, not of the task that hears it: a worker that takes a journey up again may be handed two tasks as one. */
  let clock = workflowInfo().runStartTime.getTime();
  const hearing = (offset: number): Hearing => ({ leaflets, now: clock + offset, ids: uuid4 });
  const first =
    'carried' in start
      ? { journey: start.carried, effects: [] }
      : begin(hearing(start.beginning.offset), start.beginning);
  let { journey } = first;
  let shown = -1;
  let heard = 0;

  /** Hears news, of a time where it has one of its own; where it has not, and nothing else marks its place in the history, the timer does. */
  const take = (it: News, at?: number): boolean => {
    const before = journey;
    clock = Math.max(clock, at ?? Date.now());
    heard += 1;
    const move = hear(hearing(it.type === 'calendar.moved' ? it.offset : journey.offset), journey, it);
    run(move);
    if (at === undefined && journey !== before && move.effects.length === 0) alarm.setAnew(due());
    return journey.seq !== before.seq;
  };
  const takeFromOutside = (it: unknown, isAct: boolean): boolean => {
    if (isUnderstood(it)) return take(it, isAct ? Date.now() : undefined);
    journey = ignore(journey, it);
    return false;
  };
  const run = (move: Move): void => {
    journey = move.journey;
    carrier.carry(move.effects.flatMap((it) => deedsOf(leaflets, journey, it)));
    if (journey.seq !== shown) standings.show(standingOf(journey));
    shown = journey.seq;
    arm();
  };
  const due = (): number => nextDue(journey) - journey.offset;
  const arm = (): void => {
    if (!carrier.wakesBefore(due(), clock)) alarm.noLaterThan(due());
  };
  const inbox = createInbox(takeFromOutside);
  const carrier = createCarrier((it, at) => (it ? take(it, at) : arm()));
  const alarm = createAlarm((at) => take({ type: 'time.passed' }, at));
  const isQuiet = (): boolean => inbox.isEmpty() && carrier.isDone();
  const isTurning = (): boolean => workflowInfo().continueAsNewSuggested || (heard > 0 && due() - clock > longWait);

  setHandler(news, (it) => inbox.theirs(it));
  setHandler(act, (it) => inbox.asked(it, (moved) => reply(moved, journey, it)));
  setHandler(standing, () => standingOf(journey));
  setHandler(carried, () => journey);

  run(first);
  for (;;) {
    await condition(() => isQuiet() && (isOver(journey) || isTurning()));
    await everythingThatCameWithIt();
    if (isQuiet()) await condition(allHandlersFinished);
    if (isQuiet() && isOver(journey)) return close(journey);
    if (isQuiet() && isTurning()) await renew({ carried: journey });
  }
}

/** The last state is sealed in the store, so that late news can open the journey again. */
function close(journey: Journey): void {
  standings.show(standingOf(journey), journey);
}

const renew = (start: Start): Promise<never> =>
  makeContinueAsNewFunc<(start: Start) => Promise<void>>({ initialVersioningBehavior: 'AUTO_UPGRADE' })(start);

function reply(moved: boolean, journey: Journey, act: unknown): Reply {
  const errand = isUnderstood(act) && 'errand' in act ? act.errand : undefined;
  const at = errand === undefined ? undefined : standingOf(journey).errands.find((it) => it.id === errand);
  return { moved, seq: journey.seq, ...(at && { errand: at }) };
}
