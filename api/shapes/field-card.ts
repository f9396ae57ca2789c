import { z } from 'zod';
import { Day } from '../words.js';
import { Offer } from './offer.js';
import { RuleShown } from './rule-shown.js';
import { languages } from './timeline.js';

/** Whose value it is: one's own, somebody else's whose value is not shown, or that of a party who does not speak for themselves. */
const Of = z.strictObject({
  whose: z.enum(['you', 'another', 'party']),
  party: z.string().exactOptional(),
  /** The value as text, or why it is not shown. */
  says: z.string(),
  asOf: Day.exactOptional(),
});

/** One field: what it is, what it holds for each it is about, where that comes from, and by which law it may leave. */
export const CardField = z.strictObject({
  name: z.string(),
  label: z.string(),
  of: z.array(Of),
  /** The register, and the day it was read; or that the person said so. */
  source: z.strictObject({ body: z.string(), says: z.string() }),
  law: RuleShown.shape.law,
  flows: z.enum(['law', 'consent']),
  flowsSays: z.string(),
  leaves: z.boolean(),
  /** Why it stays, where it does. */
  stays: z.string().exactOptional(),
  /** The person holds it back: it is shown struck through. */
  withheld: z.literal(true).exactOptional(),
  /** Correct, do not send, include again; for what only a person knows, the answer. */
  offers: z.array(Offer),
  /** Where it is corrected, when that is not here. */
  correctedIn: z.string().exactOptional(),
});
export type CardField = z.output<typeof CardField>;

/** What will be sent, to whom, from which register, on which basis. */
export const FieldCard = z.strictObject({
  journey: z.string(),
  errand: z.string(),
  step: z.string(),
  language: z.enum(languages),
  title: z.string(),
  lead: z.string(),
  to: z.strictObject({
    body: z.string(),
    name: z.string(),
    reach: z.enum(['interface', 'letter', 'person', 'register']),
    simulated: z.boolean(),
  }),
  sent: z.boolean(),
  fields: z.array(CardField),
  /** What happens when it has been sent, in order. */
  after: z.array(z.string()),
  /** What is decided here: a yes, a no, a choice. */
  offers: z.array(Offer),
});
export type FieldCard = z.output<typeof FieldCard>;
