import { z } from 'zod';
import { Day, Json, lines, Name, Slug, text, Value } from '../words.js';

/** What somebody writes in their own words; lines may break. */
const words = (longest: number) =>
  lines(longest)
    .min(1)
    .transform((it) => it.normalize('NFC'));
/** The body's reason, which the person concerned may read. */
const grounds = words(2_000);

/** What participants and caseworkers can do about an errand. */
export const Act = z.discriminatedUnion('type', [
  /** `text` answers what a caseworker asked. */
  z.strictObject({
    type: z.literal('consent.given'),
    choice: text(100).exactOptional(),
    text: words(2_000).exactOptional(),
  }),
  z.strictObject({ type: z.literal('consent.withdrawn') }),
  z.strictObject({ type: z.literal('errand.declined') }),
  z.strictObject({ type: z.literal('application.withdrawn') }),
  z.strictObject({
    type: z.literal('word.given'),
    says: z.enum(['applied', 'granted', 'refused', 'done', 'received', 'notReceived']),
    on: Day.exactOptional(),
  }),
  z.strictObject({ type: z.literal('finding.told'), name: Slug, of: Name, value: Value }),
  z.strictObject({ type: z.literal('fact.corrected'), of: Name, part: Slug, value: Json }),
  z.strictObject({ type: z.literal('field.withheld'), field: Slug }),
  z.strictObject({ type: z.literal('field.included'), field: Slug }),
  z.strictObject({ type: z.literal('applied.anyway') }),
  z.strictObject({ type: z.literal('decision.appealed') }),
  /** Let a human look at it. */
  z.strictObject({ type: z.literal('human.asked') }),
  z.strictObject({ type: z.literal('errand.retried') }),
  z.strictObject({
    type: z.literal('errand.resolved'),
    outcome: z.enum(['granted', 'refused', 'acknowledged', 'done', 'withdrawn']),
    grounds,
    on: Day.exactOptional(),
  }),
  z.strictObject({ type: z.literal('citizen.asked'), to: Name, question: words(1_000) }),
  z.strictObject({ type: z.literal('value.fixed'), of: Name, name: Slug, value: Value, grounds }),
  z.strictObject({ type: z.literal('round.opened'), grounds }),
]);
export type Act = z.output<typeof Act>;

/** What is said to be wrong, in words that may stand beside a journey: none of them is a person's own. */
const whys = ['did-not-happen', 'wrong-person', 'wrong-date', 'not-ours', 'something-else'] as const;

export const ErrorReport = z.strictObject({
  type: z.literal('error.reported'),
  about: Name,
  why: z.enum(whys),
});
export type ErrorReport = z.output<typeof ErrorReport>;

/** What a participant can do about the journey itself. Who stops being followed is asked and told nothing until they resume. */
export const JourneyAct = z.discriminatedUnion('type', [
  ErrorReport,
  z.strictObject({ type: z.literal('following.stopped') }),
  z.strictObject({ type: z.literal('following.resumed') }),
]);
export type JourneyAct = z.output<typeof JourneyAct>;
