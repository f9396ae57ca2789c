import { z } from 'zod';
import { Day, Name, Slug, text } from '../words.js';

/** The sender's own name for this act: sent again it is the same act. */
const command = z.uuid();
const Value = z.union([z.boolean(), z.number().min(-1e12).max(1e12), text(200)]);

/** What participants and caseworkers can do about an errand. */
export const Act = z.discriminatedUnion('type', [
  z.strictObject({ command, type: z.literal('consent.given'), choice: text(100).exactOptional() }),
  z.strictObject({ command, type: z.literal('consent.withdrawn') }),
  z.strictObject({ command, type: z.literal('errand.declined') }),
  z.strictObject({ command, type: z.literal('application.withdrawn') }),
  z.strictObject({
    command,
    type: z.literal('word.given'),
    says: z.enum(['applied', 'granted', 'refused', 'done', 'received', 'notReceived']),
    on: Day.exactOptional(),
  }),
  z.strictObject({ command, type: z.literal('finding.told'), name: Slug, of: Name, value: Value }),
  z.strictObject({ command, type: z.literal('fact.corrected'), of: Name, part: Slug, value: z.json() }),
  z.strictObject({ command, type: z.literal('field.withheld'), field: Slug }),
  z.strictObject({ command, type: z.literal('applied.anyway') }),
  z.strictObject({ command, type: z.literal('decision.appealed') }),
  z.strictObject({ command, type: z.literal('errand.retried') }),
  z.strictObject({
    command,
    type: z.literal('errand.resolved'),
    outcome: z.enum(['granted', 'refused', 'acknowledged', 'done', 'withdrawn']),
    grounds: text(1_000),
    on: Day.exactOptional(),
  }),
]);
export type Act = z.output<typeof Act>;

/** What is said to be wrong, in words that may stand beside a journey: none of them is a person's own. */
const whys = ['did-not-happen', 'wrong-person', 'wrong-date', 'not-ours', 'something-else'] as const;

export const ErrorReport = z.strictObject({
  command,
  type: z.literal('error.reported'),
  about: Name,
  why: z.enum(whys),
});
export type ErrorReport = z.output<typeof ErrorReport>;
