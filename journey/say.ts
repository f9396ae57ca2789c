/** Tells a round something, and does all that follows for the errand it belongs to. */

import { alarmsOf } from './alarms.js';
import { stepOf } from './define.js';
import { type Draft, ofStep, without, write } from './draft.js';
import type { Errand } from './errand.js';
import type { Early, Said } from './journey.js';
import { requestAll } from './request.js';
import { firstState, isEnd, moveRound, type Round, type RoundEvent, type RoundState } from './rounds/index.js';

/** Whether the round could hear it. What it could not hear yet is kept when it is an answer, and told again when the round has moved. */
export function say(draft: Draft, id: string, event: RoundEvent, said: Said = {}): boolean {
  const errand = draft.journey.errands[id];
  if (!errand) return false;
  const moved = moveRound(roundOf(draft, errand), errand.state, event);
  if (!moved) return keepEarly(draft, errand, event, said);
  enter(draft, errand, moved.state, said, moved.actions);
  return true;
}

/** Begins the errand's next round, in a state of its own choosing. */
export function nextRound(draft: Draft, errand: Errand, changes: Partial<Errand>): Errand {
  const clean = without(errand, 'sent', 'cause', 'word', 'question', 'withheld', 'told', 'repairs', 'appealed');
  const kind = changes.kind ?? kindOf(draft, errand.step);
  const fresh: Errand = {
    ...clean,
    round: errand.round + 1,
    number: 0,
    replies: {},
    kind,
    state: firstState(kind === 'own' ? stepOf(draft.leaflet, errand.step).round : kind),
    since: draft.now,
    rules: draft.leaflet.version,
    alarms: [],
    ...changes,
  };
  return write(draft, fresh, { alarms: changes.alarms ?? alarmsOf(draft, fresh) });
}

export function enter(
  draft: Draft,
  errand: Errand,
  state: RoundState,
  said: Said,
  actions: Parameters<typeof requestAll>[2],
): void {
  const isNew = state !== errand.state;
  const kept = isNew ? without(errand, 'cause') : errand;
  const next: Errand = {
    ...kept,
    state,
    ...(isNew && { since: draft.now }),
    ...(said.cause !== undefined && { cause: said.cause }),
    ...(said.word !== undefined && { word: said.word }),
    ...(said.decision && { decisions: [...errand.decisions, said.decision] }),
  };
  const after = requestAll(draft, next, actions);
  write(draft, after, isNew ? { alarms: alarmsOf(draft, after) } : {});
  if (isEnd(state) && isNew) draft.ended.add(errand.step);
  if (state === 'granted' && isNew) replaceOld(draft, after);
}

/** A decision stands until the body that took over has decided. */
function replaceOld(draft: Draft, errand: Errand): void {
  for (const old of ofStep(draft, errand.step))
    if (
      old.id !== errand.id &&
      old.about === errand.about &&
      old.period === errand.period &&
      old.state === 'granted' &&
      isMoved(draft, errand)
    )
      write(draft, old, { state: 'superseded', alarms: [] });
}

const isMoved = (draft: Draft, errand: Errand): boolean =>
  typeof stepOf(draft.leaflet, errand.step).with === 'function';

export function roundOf(draft: Draft, errand: Errand): Round {
  return errand.kind === 'own' ? stepOf(draft.leaflet, errand.step).round : errand.kind;
}

export function kindOf(draft: Draft, step: string): Errand['kind'] {
  const { round } = stepOf(draft.leaflet, step);
  return typeof round === 'string' ? round : 'own';
}

const answers = new Set<string>(['granted', 'refused', 'done', 'acknowledged', 'moreAsked']);

function keepEarly(draft: Draft, errand: Errand, event: RoundEvent, said: Said): boolean {
  if (!answers.has(event.type) || isEnd(errand.state)) return false;
  const early: Early = { errand: errand.id, round: errand.round, event, deafIn: errand.state, says: said };
  draft.journey.early = [...draft.journey.early, early];
  return false;
}
