import { z } from 'zod';
import { organisationNumber } from '../agencies/organisation-number.js';

const json = <Schema extends z.ZodType>(schema: Schema, complaint: string) =>
  z.string().transform((it, context): z.output<Schema> => {
    try {
      return schema.parse(JSON.parse(it));
    } catch {
      context.addIssue(complaint);
      return z.NEVER;
    }
  });

const addresses = json(z.record(z.string(), z.url()), 'LIVSFERD_ADDRESSES is a JSON object of body id and address');
const organisations = json(
  z.record(z.string(), organisationNumber),
  'LIVSFERD_ORGANISATIONS is a JSON object of body id and organisation number',
);

export const Config = z.object({
  DATABASE_URL: z.url(),
  KEYS_DATABASE_URL: z.url().optional(),
  TEMPORAL_ADDRESS: z.string().default('127.0.0.1:7233'),
  TEMPORAL_NAMESPACE: z.string().default('livsferd'),
  LIVSFERD_PROFILE: z.enum(['test', 'live']).default('test'),
  LIVSFERD_ADDRESSES: addresses.default({}),
  /** Which organisation speaks for which body; the test profile knows its own. */
  LIVSFERD_ORGANISATIONS: organisations.default({}),
  LIVSFERD_LEASH: z.string().optional(),
  API_HOST: z.string().default('127.0.0.1'),
  API_PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
});
export type Config = z.output<typeof Config>;
