import type { Errand } from './errand.js';

/** An effect's key: the same at every attempt. A message to a body goes under its act, a dialog under its verb and whom it is with. */
export const keyOf = (journey: string, errand: Pick<Errand, 'id' | 'round'>, verb: string, number: number): string =>
  `${journey}/${errand.id}/${errand.round}/${verb}/${number}`;
