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
import { type Hearing, type Leaflets, leafletOf } from '../journey/draft.js';
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

export async function follow(leaflets: Leaflets, start: Start): Promise<Journey> {
  const inbox = createInbox();
  const alarm = createAlarm(() => inbox.ours({ type: 'time.passed' }));
  const id = 'carried' in start ? start.carried.id : start.beginning.id;
  const carrier = createCarrier(id, inbox.ours);
  const hearing = (offset: number): Hearing => ({ leaflets, now: Date.now() + offset, ids: uuid4 });

  let move =
    'carried' in start
      ? { journey: start.carried, effects: [] }
      : begin(hearing(start.beginning.offset), start.beginning);
  let journey = move.journey;
  let shown = -1;
  let heard = 0;

  const take = (it: News): boolean => {
    const { journey: next, effects } = hear(
      hearing(it.type === 'calendar.moved' ? it.offset : journey.offset),
      journey,
      it,
    );
    const moved = next.seq !== journey.seq;
    journey = next;
    move = { journey, effects: [...move.effects, ...effects] };
    heard += 1;
    return moved;
  };
  const sleepsLong = (): boolean => heard > 0 && nextDue(journey) - journey.offset - Date.now() > longWait;
  const isQuiet = (): boolean => inbox.isEmpty() && carrier.isDone();
  const isTurning = (): boolean => workflowInfo().continueAsNewSuggested || sleepsLong();

  setHandler(news, (it) => inbox.theirs(it));
  setHandler(act, async (it) => reply(await inbox.asked(it), journey, it.errand));
  setHandler(standing, () => standingOf(journey));
  setHandler(carried, () => journey);

  for (;;) {
    carrier.carry(leafletOf(leaflets, journey.leaflet), move.effects);
    move = { journey, effects: [] };
    if (journey.seq !== shown) standings.show(standingOf(journey));
    shown = journey.seq;
    alarm.noLaterThan(nextDue(journey) - journey.offset);

    await condition(() => !inbox.isEmpty() || (isQuiet() && (isOver(journey) || isTurning())));
    await everythingThatCameWithIt();
    if (inbox.isEmpty()) await condition(allHandlersFinished);
    if (isQuiet() && isOver(journey)) return close(journey);
    if (isQuiet() && isTurning()) await renew({ carried: journey });
    inbox.empty(take);
  }
}

/** The last state is sealed in the store, so that late news can open the journey again. */
function close(journey: Journey): Journey {
  standings.show(standingOf(journey), journey);
  return journey;
}

const renew = makeContinueAsNewFunc<(start: Start) => Promise<Journey>>({ initialVersioningBehavior: 'AUTO_UPGRADE' });

function reply(moved: boolean, journey: Journey, errand: string | undefined): Reply {
  const at = standingOf(journey).errands.find((it) => it.id === errand);
  return { moved, seq: journey.seq, ...(at && { errand: at }) };
}
