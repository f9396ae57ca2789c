import { z } from 'zod';
import { Instant } from './journey-words.js';

/** What a journey has asked to leave, and how far each has come; nothing of what was in it. */
export const EffectsListed = z.strictObject({
  effects: z.array(
    z.strictObject({
      key: z.string(),
      journey: z.string(),
      errand: z.string(),
      body: z.string(),
      act: z.string(),
      state: z.enum(['stopped', 'sending', 'sent', 'answered', 'unknown', 'unreachable']),
      attempts: z.int(),
      cause: z.string().exactOptional(),
      unreachableSince: Instant.exactOptional(),
      begun: Instant,
      changed: Instant,
    }),
  ),
});
