import type { Effect } from '../journey/effects.js';
import type { Connections } from './connections.js';
import { tellParticipant } from './tell-participant.js';

export type OpenTask = Extract<Effect, { verb: 'openTask' }> & { journey: string; lifeEvent: string };
export type CloseTask = Extract<Effect, { verb: 'closeTask' }> & { journey: string };

/** A stalled errand always has a task, with a cause and somebody it waits for. */
export const openTask =
  (connections: Connections) =>
  async (task: OpenTask): Promise<void> => {
    const { journey, errand, round, step, with: body, cause, owner, about, due } = task;
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
    if (owner === 'person') await tellAll(connections, task);
  };

/** Each is told under a key of their own; that one cannot be reached does not keep it from the others. */
async function tellAll(connections: Connections, task: OpenTask): Promise<void> {
  const told = await Promise.allSettled(
    task.to.map((to) =>
      tellParticipant(connections)({
        ...task,
        ...{ verb: 'inform', says: 'task', key: `${task.key}/${to}`, to },
      }),
    ),
  );
  const failed = told.find((it) => it.status === 'rejected');
  if (failed) throw failed.reason;
}

export const closeTask =
  ({ store }: Connections) =>
  async ({ errand, round, journey }: CloseTask): Promise<void> => {
    await store.desk.close(errand, round, journey);
  };
