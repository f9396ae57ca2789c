import { z } from 'zod';
import { createSeal } from '../session/seal.js';
import { levels } from './actor.js';

/** What a portal may show of one journey, as the person themself. */
const Reading = z.object({
  ref: z.string(),
  level: z.enum(levels),
  signedInAt: z.int(),
  journey: z.string(),
  portal: z.string(),
});
export type Reading = z.output<typeof Reading>;

/** Tokens of fifteen minutes with which a portal's page may read one journey. Only we can read what is in them. */
export interface JourneyTokens {
  issue(reading: Reading): Promise<{ token: string; expiresAt: string }>;
  /** Throws a jose error or a ZodError. */
  read(token: string): Promise<Reading & { expiresAt: number }>;
}

const seconds = 15 * 60;

export function createJourneyTokens(key: Uint8Array, clock: () => number = Date.now): JourneyTokens {
  const seal = createSeal(key, 'journey-token', Reading, clock);
  return {
    async issue(reading) {
      const expiresAt = new Date((Math.floor(clock() / 1_000) + seconds) * 1_000).toISOString();
      return { token: await seal.close(reading, seconds), expiresAt };
    },
    async read(token) {
      const { exp, ...reading } = await seal.open(token);
      return { ...reading, expiresAt: exp * 1_000 };
    },
  };
}
