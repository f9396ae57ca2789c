import type { Draft } from '../draft.js';
import type { Effect } from '../effects.js';
import { gather } from '../gather.js';
import type { Hear } from '../hear.js';
import { isHeld } from '../stops.js';

export const triggerDoubted: Hear<'trigger.doubted'> = (draft, news) => stop(draft, news.about, news.why);

/** A participant says that the register is wrong: what rests on it stops, the register is asked again, and somebody must look. */
export const errorReported: Hear<'error.reported'> = (draft, news) => {
  if (!stop(draft, news.about, news.why)) return;
  gather(draft, news.about === 'trigger' ? Object.keys(draft.journey.parties) : [news.about]);
};

export const triggerConfirmed: Hear<'trigger.confirmed'> = (draft, news) => {
  if (!draft.journey.stops.some((it) => it.about === news.about)) return;
  draft.journey.stops = draft.journey.stops.filter((it) => it.about !== news.about);
  if (news.about === 'trigger') draft.journey.trigger = { ...draft.journey.trigger, status: 'standing' };
  draft.changed = true;
  draft.effects.push(stopTask(draft, 'closeTask', news.about, news.why));
  release(draft);
  draft.replan = true;
};

function stop(draft: Draft, about: string, why: string): boolean {
  if (draft.journey.stops.some((it) => it.about === about)) return false;
  draft.journey.stops = [...draft.journey.stops, { about, since: draft.now, why }];
  if (about === 'trigger') draft.journey.trigger = { ...draft.journey.trigger, status: 'doubted' };
  draft.changed = true;
  draft.effects.push(stopTask(draft, 'openTask', about, why));
  return true;
}

function release(draft: Draft): void {
  const held = draft.journey.held;
  const stillHeld = (effect: Effect): boolean => {
    const errand = 'errand' in effect ? draft.journey.errands[effect.errand] : undefined;
    return errand !== undefined && isHeld(draft.journey, errand);
  };
  draft.journey.held = held.filter(stillHeld);
  draft.effects.push(...held.filter((it) => !stillHeld(it)));
}

/** Doubt has an owner: a task that does not belong to one errand. */
const stopTask = (draft: Draft, verb: 'openTask' | 'closeTask', about: string, why: string): Effect => {
  const task = { errand: 'journey', round: 1, step: 'trigger', about, with: 'folkeregisteret' };
  const key = `${draft.journey.id}/stop/${about}/${verb}/${draft.journey.seq}`;
  return verb === 'closeTask'
    ? { ...task, key, verb }
    : { ...task, key, verb, cause: `doubt:${why}`, owner: 'caseworker', to: [] };
};
