import { z } from 'zod';
import { Timing } from '../answering.js';

const Manner = z.object({
  /** Says at once that it has received. */
  acknowledge: z.boolean(),
  answer: Timing,
  outcome: z.enum(['accept', 'refuse', 'ask']),
  milliseconds: z.number().int().min(0),
  /** What follows when it is only told something. */
  told: z.enum(['acknowledged', 'done', 'nothing']),
  today: z.iso.date().optional(),
});
export type Manner = z.infer<typeof Manner>;

/** The usual manner, and what differs for a step. */
export const Manners = Manner.extend({ steps: z.record(z.string(), Manner.partial()) });
export type Manners = z.infer<typeof Manners>;

export const usualManners: Manners = {
  acknowledge: true,
  answer: 'at once',
  outcome: 'accept',
  milliseconds: 500,
  told: 'acknowledged',
  steps: {},
};

export const mannerFor = ({ steps, ...usual }: Manners, step: string): Manner =>
  ({ ...usual, ...steps[step] }) as Manner;
