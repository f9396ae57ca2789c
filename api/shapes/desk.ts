/** What a caseworker sees: the queue, and one task with its reasons and its next acts. */
import { z } from 'zod';
import { Day } from '../words.js';
import { DayShown } from './day-shown.js';
import { Offer } from './offer.js';
import { RuleShown } from './rule-shown.js';
import { Status } from './status.js';

const Claim = z.enum(['none', 'you', 'another']);

export const QueueRow = z.strictObject({
  /** Errand and round: `<errand>.<round>`. */
  task: z.string(),
  /** The question to be settled; for a protected person only that there is a task. */
  title: z.string(),
  /** Why it stopped. */
  why: z.string(),
  due: DayShown.exactOptional(),
  group: z.enum(['overdue', 'today', 'thisWeek', 'later', 'undated']),
  claim: Claim,
  heldUntil: Day.exactOptional(),
  shielded: z.literal(true).exactOptional(),
});
export type QueueRow = z.output<typeof QueueRow>;

export const Queue = z.strictObject({
  counts: z.strictObject({ all: z.int(), mine: z.int(), held: z.int(), dueToday: z.int() }),
  tasks: z.array(QueueRow),
  next: z.string().exactOptional(),
});
export type Queue = z.output<typeof Queue>;

export const TaskShown = z.strictObject({
  task: z.string(),
  journey: z.string(),
  errand: z.string(),
  round: z.int(),
  /** Goes with `claim`, so that two who act on the same one cannot both win. */
  version: z.int(),
  title: z.string(),
  step: z.string(),
  stepTitle: z.string(),
  why: z.string(),
  cause: z.string(),
  owner: z.enum(['person', 'caseworker', 'operator']),
  status: Status,
  due: DayShown.exactOptional(),
  since: z.string(),
  claim: z.strictObject({ by: Claim, name: z.string().exactOptional(), says: z.string() }),
  heldUntil: Day.exactOptional(),
  closed: z.literal(true).exactOptional(),
  /** The question, and its answers: each says what follows. Empty where there is only to act. */
  question: z.strictObject({ says: z.string(), answers: z.array(Offer) }),
  /** Everything else that can be done, each with who may. */
  acts: z.array(Offer.extend({ may: z.enum(['you', 'claimant', 'operator', 'person']) })),
  /** The round, a state at a time. */
  strip: z.array(
    z.strictObject({
      state: z.string(),
      says: z.string(),
      when: z.string().exactOptional(),
      is: z.enum(['past', 'present', 'ahead']),
    }),
  ),
  /** The address of the round's whole statechart, its state marked. */
  chart: z.string(),
  rules: z.array(RuleShown),
  facts: z.array(
    z.strictObject({
      label: z.string(),
      value: z.string(),
      source: z.string(),
      asOf: Day,
      days: z.int(),
      tooOld: z.literal(true).exactOptional(),
    }),
  ),
  others: z.array(z.strictObject({ title: z.string(), body: z.string(), status: Status })),
  history: z.array(z.strictObject({ at: z.string(), says: z.string() })),
  notes: z.array(z.strictObject({ at: z.string(), by: z.string(), text: z.string() })),
  proposal: z.strictObject({ by: Claim, says: z.string() }).exactOptional(),
});
export type TaskShown = z.output<typeof TaskShown>;
