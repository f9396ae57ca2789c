import { z } from 'zod';
import { Day } from '../words.js';

/** What kind of day: one the law sets, one of a body's, one we merely remind of, one an answer is expected on, one that has been. */
export const dayKinds = [
  'rightLost',
  'sanction',
  'appeal',
  'bodysLimit',
  'nudge',
  'expected',
  'opens',
  'happened',
] as const;

/** A day as a page shows it: `says` is the whole label, the date first and how far it is after. */
export const DayShown = z.strictObject({
  on: Day,
  kind: z.enum(dayKinds),
  says: z.string(),
  /** What is lost when it has passed. */
  loses: z.string().exactOptional(),
});
export type DayShown = z.output<typeof DayShown>;
