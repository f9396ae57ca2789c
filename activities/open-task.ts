import type { Effect } from '../journey/effects.js';
import type { Connections } from './connections.js';

export type OpenTask = Extract<Effect, { verb: 'openTask' }> & { journey: string };
export type CloseTask = Extract<Effect, { verb: 'closeTask' }> & { journey: string };

/** A stalled errand always has a task, with a cause and somebody it waits for. */
export const openTask =
  ({ store }: Connections) =>
  async ({ journey, errand, round, step, with: body, cause, owner, about, due, to }: OpenTask): Promise<void> => {
    await store.desk.open({ journey, errand, round, step, body, cause, owner, about, to, ...(due !== undefined && { due }) });
  };

export const closeTask =
  ({ store }: Connections) =>
  async ({ journey, errand, round }: CloseTask): Promise<void> => {
    await store.desk.close({ journey, errand, round });
  };
