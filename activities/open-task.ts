import type { Effect } from '../journey/effects.js';
import type { Connections } from './connections.js';
import { tellParticipant } from './tell-participant.js';

export type OpenTask = Extract<Effect, { verb: 'openTask' }> & { journey: string; lifeEvent: string };
export type CloseTask = Extract<Effect, { verb: 'closeTask' }> & { journey: string };

/** A stalled errand always has a task, with a cause and somebody it waits for. */
export const openTask =
  (connections: Connections) =>
  async (task: OpenTask): Promise<void> => {
    const { journey, errand, round, step, with: body, cause, owner, about, due, to } = task;
    await connections.store.desk.open({
      journey,
      errand,
      round,
      step,
      body,
      cause,
      owner,
      about,
      ...(due !== undefined && { due }),
    });
    if (owner !== 'person') return;
    for (const ref of to) await tellParticipant(connections)({ ...task, verb: 'inform', to: ref, says: 'task' });
  };

export const closeTask =
  ({ store }: Connections) =>
  async ({ errand, round }: CloseTask): Promise<void> => {
    await store.desk.close(errand, round);
  };
