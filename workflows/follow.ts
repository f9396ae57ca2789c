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
import { type Hearing, type Leaflets, leafletOf, type Move } from '../journey/draft.js';
import { hear } from '../journey/hear.js';
import type { Journey } from '../journey/journey.js';
import type { News } from '../journey/news.js';
import { isOver } from '../journey/over.js';
import { type Standing, standingOf } from '../journey/standing.js';
import { createAlarm } from './alarm.js';
import { createCarrier } from './carry.js';
import { createInbox, everythingThatCameWithIt } from './inbox.js';
import { act, carried, news, type Reply, type Start, standing } from './messages.js';

/** Out of the sandbox without an event. Best effort: every call carries the whole standing, and the sweep mends what a crash lost. */
export interface StandingSinks extends Sinks {
  standings: { show(standing: Standing, closed?: Journey): void };
}
const { standings } = proxySinks<StandingSinks>();

/** A wait longer than this is slept as data, in a run of its own. */
const longWait = 30 * 86_400_000;

export async function follow(leaflets: Leaflets, start: Start): Promise<void> {
  const id = 'carried' in start ? start.carried.id : start.beginning.id;
  const hearing = (offset: number): Hearing => ({ leaflets, now: Date.now() + offset, ids: uuid4 });
  const first =
    'carried' in start
      ? { journey: start.carried, effects: [] }
      : begin(hearing(start.beginning.offset), start.beginning);
  let { journey } = first;
  let shown = -1;
  let heard = 0;

  const take = (it: News): boolean => {
    const before = journey.seq;
    heard += 1;
    run(hear(hearing(it.type === 'calendar.moved' ? it.offset : journey.offset), journey, it));
    return journey.seq !== before;
  };
  const inbox = createInbox(take);
  const carrier = createCarrier(id, (it) => (it ? take(it) : arm()));
  const alarm = createAlarm(() => take({ type: 'time.passed' }));
  const run = (move: Move): void => {
    journey = move.journey;
    carrier.carry(leafletOf(leaflets, journey.leaflet), move.effects);
    if (journey.seq !== shown) standings.show(standingOf(journey));
    shown = journey.seq;
    arm();
  };
  const arm = (): void => {
    if (!carrier.wakesBefore(due())) alarm.noLaterThan(due());
  };
  const due = (): number => nextDue(journey) - journey.offset;
  const sleepsLong = (): boolean => heard > 0 && due() - Date.now() > longWait;
  const isQuiet = (): boolean => inbox.isEmpty() && carrier.isDone();
  const isTurning = (): boolean => workflowInfo().continueAsNewSuggested || sleepsLong();

  setHandler(news, (it) => inbox.theirs(it));
  setHandler(act, async (it) => reply(await inbox.asked(it), journey, it.errand));
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

function reply(moved: boolean, journey: Journey, errand: string | undefined): Reply {
  const at = standingOf(journey).errands.find((it) => it.id === errand);
  return { moved, seq: journey.seq, ...(at && { errand: at }) };
}
