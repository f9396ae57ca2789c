import { z } from 'zod';
import { Day } from '../words.js';
import { Instant, WaitsFor } from './journey-words.js';

/** Errands that only a person can move. An operator is not told whom they are about. */
export const StallsListed = z.strictObject({
  stalls: z.array(
    z.strictObject({
      journey: z.string(),
      errand: z.string(),
      lifeEvent: z.string(),
      step: z.string(),
      about: z.string().exactOptional(),
      body: z.string(),
      round: z.int(),
      waitsFor: WaitsFor,
      cause: z.string().exactOptional(),
      due: Day.exactOptional(),
      since: Instant,
    }),
  ),
  next: z.string().exactOptional(),
});
