import { z } from 'zod';
import { Json } from '../words.js';

/** What a person is asked to give with an act: it goes into the act's content under `name`, which may be a path with a dot. */
export const Wanted = z.strictObject({
  name: z.string(),
  /** Its first sentence is the field's label; what follows stands under it. */
  says: z.string(),
  /** `digits` is a number by which somebody is known, and goes as it was written. */
  as: z.enum(['yesNo', 'number', 'digits', 'date', 'text', 'choice']),
  options: z.array(z.strictObject({ value: z.string(), says: z.string() })).exactOptional(),
});

/** Something the viewer can do now: a button, and what it sends. A page needs to know no act by name. */
export const Offer = z.strictObject({
  act: z.string(),
  says: z.string(),
  /** What happens when it is done, where a person might wonder. */
  follows: z.string().exactOptional(),
  /** Where the act is sent, as `POST`. */
  to: z.string(),
  /** Its content, to which what is wanted is added. */
  content: z.record(z.string(), Json),
  wants: z.array(Wanted),
  /** The most urgent one of its errand. */
  first: z.literal(true).exactOptional(),
  /** The field card is looked over first. */
  card: z.literal(true).exactOptional(),
  /** A second caseworker of the body must say the same. */
  second: z.literal(true).exactOptional(),
  /** Asks for a login at the highest level, fresh. */
  high: z.literal(true).exactOptional(),
});
export type Offer = z.output<typeof Offer>;
