import { z } from 'zod';

const addresses = z.string().transform((it, context) => {
  try {
    return z.record(z.string(), z.url()).parse(JSON.parse(it));
  } catch {
    context.addIssue('LIVSFERD_ADDRESSES is a JSON object of body id and address');
    return z.NEVER;
  }
});

export const Config = z.object({
  DATABASE_URL: z.url(),
  KEYS_DATABASE_URL: z.url().optional(),
  TEMPORAL_ADDRESS: z.string().default('127.0.0.1:7233'),
  TEMPORAL_NAMESPACE: z.string().default('livsferd'),
  LIVSFERD_PROFILE: z.enum(['test', 'live']).default('test'),
  LIVSFERD_MASTER_KEY: z.string().optional(),
  LIVSFERD_ADDRESSES: addresses.default({}),
  LIVSFERD_PORTAL: z.url().default('http://127.0.0.1:3000'),
  MASKINPORTEN_CLIENT: z.string().default('livsferd'),
  MASKINPORTEN_KEY: z.string().optional(),
  SVARUT_ACCOUNT: z.guid().default('5c1f6a0e-3f0b-4b52-9d2c-5d2b6a1f7e11'),
  SVARUT_INTEGRATION: z.string().default('livsferd'),
  SVARUT_PASSWORD: z.string().default('livsferd'),
  /** How long to rest when a register's feed has nothing more, in milliseconds: a minute, or a second in the test profile. */
  FEED_PAUSE: z.coerce.number().int().positive().optional(),
  METRICS_HOST: z.string().default('127.0.0.1'),
  METRICS_PORT: z.coerce.number().int().nonnegative().default(9464),
  MAX_CACHED_JOURNEYS: z.coerce.number().int().positive().default(300),
});
export type Config = z.output<typeof Config>;
