/** Words of journeys that several answers share. */
import { z } from 'zod';
import { ends, workings } from '../../journey/rounds/states.js';
import { Day } from '../words.js';

/** Law's time in milliseconds since 1970 (UTC). */
export const Instant = z.int().meta({ description: 'Milliseconds since 1970 (UTC), in law’s time.' });

export const End = z.enum(ends);
export const State = z.enum([...workings, ...ends]);

export const WaitsFor = z.enum([
  'nobody',
  'person',
  'body',
  'caseworker',
  'operator',
  'errand',
  'date',
  'unknown',
  'settling',
]);

export const Due = z.strictObject({
  on: Day,
  kind: z.enum(['rightLost', 'sanction', 'bodysLimit', 'nudge']),
  law: z.string().exactOptional(),
  partly: z.literal(true).exactOptional(),
});

/** What a body decided; its own text is a letter by its id. */
export const Decision = z.strictObject({
  outcome: z.enum(['granted', 'refused']),
  by: z.string(),
  on: Day,
  round: z.int(),
  said: z.enum(['person', 'body', 'caseworker']),
  automatic: z.boolean().exactOptional(),
  letter: z.string().exactOptional(),
  appeal: z.strictObject({ body: z.string(), until: Day }).exactOptional(),
  contact: z.string().exactOptional(),
  reversed: z.literal(true).exactOptional(),
  reverses: z.literal(true).exactOptional(),
});

/** Something a rule looked at. Without a value nobody knew. */
export const Looked = z.strictObject({
  of: z.string(),
  at: z.string(),
  value: z.union([z.boolean(), z.number(), z.string()]).exactOptional(),
  source: z.string().exactOptional(),
  asOf: Day.exactOptional(),
});

/** A rule's answer. */
export const Judgement = z.enum(['yes', 'no', 'unknown', 'notAssessed']);
