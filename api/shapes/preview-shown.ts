import { z } from 'zod';
import { DayShown } from './day-shown.js';
import { Wanted } from './offer.js';
import { RuleShown } from './rule-shown.js';
import { languages } from './timeline.js';

const Step = z.strictObject({
  step: z.string(),
  title: z.string(),
  what: z.string(),
  body: z.strictObject({ id: z.string(), name: z.string() }),
  answer: z.enum(['yes', 'no', 'unknown']),
  /** The answer in words, and why where one rule says it. */
  says: z.string(),
  rules: z.array(RuleShown),
  opens: DayShown.exactOptional(),
  due: DayShown.exactOptional(),
});

/** What a journey would hold if it were started now, from what is known already and what was told. */
export const PreviewShown = z.strictObject({
  lifeEvent: z.string(),
  language: z.enum(languages),
  event: z.string(),
  steps: z.array(Step),
  /** Registers that would be read if it were started; none is read for this. */
  registers: z.array(
    z.strictObject({ body: z.string(), name: z.string(), says: z.string(), laws: z.array(z.string()) }),
  ),
  /** What somebody may tell that would settle more of it: each goes into `told` by its finding. */
  questions: z.array(z.strictObject({ finding: z.string(), wants: Wanted })),
});
export type PreviewShown = z.output<typeof PreviewShown>;
