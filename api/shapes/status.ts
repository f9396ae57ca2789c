import { z } from 'zod';

/** How an errand stands, in the words of the pages: one word, one shape, one sentence. */
export const statusWords = [
  'waiting',
  'asking',
  'preparing',
  'submitting',
  'withBody',
  'stalled',
  'unreachable',
  'held',
  'granted',
  'refused',
  'acknowledged',
  'done',
  'toldUs',
  'lapsed',
  'declined',
  'withdrawn',
  'superseded',
  'notRelevant',
  'unknown',
] as const;

export const Status = z.strictObject({ word: z.enum(statusWords), says: z.string() });
export type Status = z.output<typeof Status>;
