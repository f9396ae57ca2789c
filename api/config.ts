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

/** What a browser calls an origin; by http only on one's own machine. */
const origin = z.url().refine((it) => {
  const { origin: own, protocol, hostname } = new URL(it);
  return own === it && (protocol === 'https:' || /^(localhost|127\.0\.0\.1)$/.test(hostname));
});
const origins = json(
  z.record(organisationNumber, z.array(origin)),
  'PORTAL_ORIGINS is a JSON object of organisation number and a list of origins, by https',
);

/** A private RSA key as a JWK, with the id under which the issuer knows it. */
const key = json(
  z.looseObject({ kty: z.literal('RSA'), kid: z.string(), n: z.string(), e: z.string(), d: z.string() }),
  'A key is a private RSA key as a JWK, with its kid',
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
  /** Our own organisation number: whose employees are operators. */
  LIVSFERD_ORGANISATION: organisationNumber.optional(),
  /** Our public address, where browsers find us and issuers send them back to; the API's own where it is not said. */
  LIVSFERD_PORTAL: z.url().optional(),
  IDPORTEN_CLIENT: z.string().default('livsferd-pages'),
  IDPORTEN_KEY: key.optional(),
  ANSATTPORTEN_CLIENT: z.string().default('livsferd-pages'),
  ANSATTPORTEN_KEY: key.optional(),
  /** From where the pages of each portal may read with its journey tokens. */
  PORTAL_ORIGINS: origins.default({}),
  /** How many proxies of ours stand before the API; their X-Forwarded-For is believed, and no other. */
  TRUSTED_HOPS: z.coerce.number().int().min(0).max(10).default(0),
  /** How many requests a second each caller may make for long; four seconds' worth of them at once. */
  API_REQUESTS_PER_SECOND: z.coerce.number().min(1).max(1_000_000).default(50),
  /** What opens /metrics in the live profile, as a bearer token. */
  METRICS_TOKEN: z
    .string()
    .regex(/^[A-Za-z0-9_-]{32,200}$/)
    .optional(),
  LIVSFERD_LEASH: z.string().optional(),
  API_HOST: z.string().default('127.0.0.1'),
  API_PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
});
export type Config = z.output<typeof Config>;
