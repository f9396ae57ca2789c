import { z } from 'zod';
import { Day } from '../words.js';

/** A rule with its answer in words, the facts it looked at, and its law. */
export const RuleShown = z.strictObject({
  rule: z.string(),
  says: z.string(),
  answer: z.enum(['yes', 'no', 'unknown', 'notAssessed']),
  /** Where its facts come from: the register's name and the day it was read. */
  sources: z.array(z.strictObject({ body: z.string(), name: z.string(), asOf: Day })),
  law: z.strictObject({ says: z.string(), href: z.url().exactOptional() }).exactOptional(),
});
export type RuleShown = z.output<typeof RuleShown>;
