import { z } from 'zod';

/** An opaque name of ours: of a journey, an errand, a party, a task. */
export const Name = z.string().regex(/^[A-Za-z0-9-]{1,64}$/);

/** A body, step or life event by its id in the catalogue. */
export const Slug = z.string().regex(/^[A-Za-z][A-Za-z0-9-]{0,63}$/);

/** A line of text from a person, in composed form and without control characters. */
export const text = (longest: number) =>
  z
    .string()
    .min(1)
    .max(longest)
    .refine((it) => !/[\p{Cc}\p{Cs}]/u.test(it), { error: 'Leave out control characters.' })
    .transform((it) => it.normalize('NFC'));

/** A calendar date that a journey can have to do with. */
export const Day = z.iso
  .date()
  .refine((it) => it >= '1900-01-01' && it < '2200-01-01', { error: 'Must lie between 1900 and 2200.' });

/** How much of a list is wanted, and after which place in it. */
export const Page = {
  limit: z
    .string()
    .regex(/^[0-9]{1,3}$/)
    .transform(Number)
    .pipe(z.number().min(1).max(100))
    .default(25),
  after: z
    .string()
    .regex(/^[A-Za-z0-9_.-]{1,600}$/)
    .exactOptional(),
};
