import { z } from 'zod';
import type { ErrandStanding } from '../../journey/standing.js';
import { Day } from '../words.js';
import { Decision, Due, Instant, Judgement, Looked, State, WaitsFor } from './journey-words.js';

const ref = z.string();
const Reply = z.strictObject({ says: z.enum(['yes', 'no']), choice: z.string().exactOptional(), at: Instant });
const Aside = z.strictObject({
  act: z.string(),
  number: z.int(),
  purpose: z.string().exactOptional(),
  cause: z.string().exactOptional(),
});

const HumanLook = z.strictObject({
  asked: Instant,
  looked: Instant.exactOptional(),
  question: z.strictObject({ to: ref, letter: z.string() }).exactOptional(),
});
/** What a caseworker and a participant wrote to each other; the words are a letter by its id. */
const Letter = z.strictObject({ id: z.string(), at: Instant, from: ref, to: ref });

const n = z.int().exactOptional();
const Duration = z.strictObject({ years: n, months: n, weeks: n, days: n, workingDays: n });

/** An appeal under way: who hears it, and by when the body that decided answers and it is ruled on. */
const Appealing = z.strictObject({
  hears: z.string(),
  on: Day,
  replyBy: Day,
  ruleBy: Day.exactOptional(),
  law: z.string(),
});

/** What is kept of an errand; which of it is there depends on who looks. */
const kept = {
  about: ref.exactOptional(),
  period: z.string().exactOptional(),
  round: z.int().exactOptional(),
  kind: z.enum(['application', 'notice', 'automatic', 'tracked', 'repair', 'own']).exactOptional(),
  since: Instant.exactOptional(),
  sent: z.literal(true).exactOptional(),
  arrived: z.literal(true).exactOptional(),
  sends: z.enum(['supplement', 'appeal']).exactOptional(),
  attempt: z.int().exactOptional(),
  stale: z.string().exactOptional(),
  aside: Aside.exactOptional(),
  verdicts: z
    .array(z.strictObject({ rule: z.string(), answer: Judgement, looked: z.array(Looked).exactOptional() }))
    .exactOptional(),
  anyway: z.literal(true).exactOptional(),
  forwardedBy: z.string().exactOptional(),
  asked: z.array(ref).exactOptional(),
  question: z
    .strictObject({
      about: z.enum(['consent', 'apply', 'do', 'finding', 'more']),
      names: z.array(z.string()).exactOptional(),
      of: ref,
      letter: z.string().exactOptional(),
      back: z.string().exactOptional(),
    })
    .exactOptional(),
  replies: z.record(ref, Reply).exactOptional(),
  withheld: z.array(z.string()).exactOptional(),
  opens: Day.exactOptional(),
  due: Due.exactOptional(),
  /** How long the body has, where that depends on the matter. */
  answersWithin: Duration.exactOptional(),
  lasts: Day.exactOptional(),
  expired: z.literal(true).exactOptional(),
  cause: z.string().exactOptional(),
  owner: z.enum(['person', 'caseworker', 'operator']).exactOptional(),
  decisions: z.array(Decision).exactOptional(),
  word: z.enum(['person', 'body', 'register', 'caseworker']).exactOptional(),
  saidBy: ref.exactOptional(),
  seenBy: z.array(ref).exactOptional(),
  whose: z.array(ref).exactOptional(),
  rules: z.string().exactOptional(),
  repairs: z.enum(['unsent', 'undecided', 'decided', 'done', 'irreversible']).exactOptional(),
  appealed: z.literal(true).exactOptional(),
  appealing: Appealing.exactOptional(),
  told: z.string().exactOptional(),
  human: HumanLook.exactOptional(),
  letters: z.array(Letter).exactOptional(),
  grounds: z.string().exactOptional(),
  askable: z.array(ref).exactOptional(),
  waitsFor: WaitsFor.exactOptional(),
  held: z.literal(true).exactOptional(),
} satisfies Record<Exclude<keyof ErrandStanding, 'id' | 'step' | 'with' | 'state'>, z.ZodType>;

/** An errand as one viewer may see it. */
export const ErrandShown = z.strictObject({
  id: z.string(),
  step: z.string(),
  with: z.string(),
  state: State,
  ...kept,
  /** The acts that the viewer can do about it now. */
  can: z.array(z.string()),
});

/** The same in a list. */
export const ErrandListed = ErrandShown.pick({
  id: true,
  step: true,
  with: true,
  state: true,
  waitsFor: true,
  due: true,
});
