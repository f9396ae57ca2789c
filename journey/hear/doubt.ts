import type { Draft } from '../draft.js';
import { gather } from '../gather.js';
import type { Hear } from '../hear.js';
import { lift, release, stopTask } from '../stops.js';

export const triggerDoubted: Hear<'trigger.doubted'> = (draft, news) => {
  stop(draft, news.about, news.why);
};

/** A participant says that the register is wrong: what rests on it stops, the register is asked again, and somebody must look. */
export const errorReported: Hear<'error.reported'> = (draft, news) => {
  if (!stop(draft, news.about, news.why)) return;
  gather(draft, news.about === 'trigger' ? Object.keys(draft.journey.parties) : [news.about]);
};

export const triggerConfirmed: Hear<'trigger.confirmed'> = (draft, news) => {
  if (!draft.journey.stops.some((it) => it.about === news.about)) return;
  lift(draft, (about) => about === news.about);
  if (news.about === 'trigger') draft.journey.trigger = { ...draft.journey.trigger, status: 'standing' };
  draft.changed = true;
  release(draft);
  draft.replan = true;
};

function stop(draft: Draft, about: string, why: string): boolean {
  if (!isStanding(draft, about) || draft.journey.stops.some((it) => it.about === about)) return false;
  draft.journey.stops = [...draft.journey.stops, { about, since: draft.now, why }];
  if (about === 'trigger') draft.journey.trigger = { ...draft.journey.trigger, status: 'doubted' };
  draft.changed = true;
  const task = stopTask(draft, about, 'openTask');
  draft.effects.push({ ...task, verb: 'openTask', cause: `doubt:${why}`, owner: 'caseworker', to: [] });
  return true;
}

/** Only what the journey rests on, and has not fallen yet, can be doubted. */
function isStanding({ journey }: Draft, about: string): boolean {
  if (journey.trigger.status === 'annulled') return false;
  return about === 'trigger' || (Object.hasOwn(journey.parties, about) && journey.parties[about]?.left === undefined);
}
