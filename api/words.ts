import { z } from 'zod';

/** An opaque name of ours: of a journey, an errand, a party, a task. */
export const Name = z
  .string()
  .regex(/^[A-Za-z0-9-]{1,64}$/)
  .meta({ description: 'An opaque name of ours.' });

/** A body, step or life event by its id in the catalogue. */
export const Slug = z
  .string()
  .regex(/^[A-Za-z][A-Za-z0-9-]{0,63}$/)
  .meta({ description: 'A body, step, life event or other word of the catalogue.' });

/** A kind of trigger, as a life event names it. */
export const Kind = z
  .string()
  .regex(/^[a-z][a-z.-]{0,63}$/)
  .meta({ description: 'A kind of trigger: what has happened, or will.' });

const control = '\\u0000-\\u001f\\u007f-\\u009f';

/** One line without control characters. */
export const line = (longest: number) =>
  z.string().regex(new RegExp(`^[^${control}]{1,${longest}}$`, 'u'), {
    error: `Must be 1 to ${longest} characters in one line, without control characters.`,
  });

const controlButBreaks = '\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f';

/** Text that may have several lines. */
export const lines = (longest: number) =>
  z
    .string()
    .max(longest)
    .regex(new RegExp(`^[^${controlButBreaks}]*$`), { error: 'Leave out control characters, but line breaks.' });

/** A line of text from a person, in composed form. */
export const text = (longest: number) => line(longest).transform((it) => it.normalize('NFC'));

/** What somebody tells of one finding: yes or no, a number, a day, a code. */
export const Value = z.union([z.boolean(), z.number().min(-1e12).max(1e12), text(200)]);

/** What is told, by finding. */
export const Told = z.record(Slug, Value);

const leapDays = '(?:(?:19|20|21)(?:0[48]|[2468][048]|[13579][26])|2000)-02-29';
const otherDays = [
  '(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])',
  '(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)',
  '02-(?:0[1-9]|1[0-9]|2[0-8])',
].join('|');
const days = new RegExp(`^(?:${leapDays}|(?:19|20|21)[0-9]{2}-(?:${otherDays}))$`);

/** A calendar date that a journey can have to do with. */
export const Day = z
  .string()
  .regex(days, { error: 'Must be a day from 1900-01-01 to 2199-12-31, as YYYY-MM-DD.' })
  .meta({ format: 'date', description: 'A day in Oslo.' });

/** How much of a list is wanted, and after which place in it. */
export const Page = {
  limit: z
    .string()
    .regex(/^[0-9]{1,3}$/)
    .transform(Number)
    .pipe(z.number().min(1).max(100))
    .default(25)
    .meta({
      description: 'How many.',
      override: { type: 'integer', minimum: 1, maximum: 100, default: 25, pattern: undefined },
    }),
  after: z
    .string()
    .regex(/^[A-Za-z0-9_.-]{1,600}$/)
    .meta({ description: '`next` of the page before.' })
    .exactOptional(),
};

/** Any JSON value: what is sent has been read as JSON already. */
export const Json = z
  .custom<z.core.util.JSONType>((it) => it !== undefined, { error: 'Must be there.' })
  .meta({ description: 'Any JSON value.' });
