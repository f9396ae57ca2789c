import type { OfTask } from './of-task.js';

/** The address of the statechart of the round, the state it is in marked. */
export function chartOf({ lifeEvent, task, errand, language }: OfTask): string {
  const round = errand?.kind === 'repair' ? { round: 'repair' } : {};
  const query = new URLSearchParams({ ...(errand && { state: errand.state }), language, ...round });
  return `/life-events/${lifeEvent}/steps/${task.step}/chart?${query}`;
}
