import { z } from 'zod';
import { ErrandShown } from './errand-shown.js';

/** What the journey said to an act, and where the errand now stands. */
export const ActHeard = z.strictObject({
  moved: z.literal(true),
  /** For staff: grows with every change of the journey. */
  seq: z.int().exactOptional(),
  /** For a participant: that of the journey as they see it. */
  version: z.string().exactOptional(),
  errand: ErrandShown.exactOptional(),
});

/** A decision that stands once a second caseworker of the body has said the same. */
export const WaitsForSecond = z.strictObject({ waitsFor: z.literal('second-caseworker') });

/** What was said about the journey itself; of an error report, what it has stopped: the trigger, or one party. */
export const JourneyActHeard = z.strictObject({ moved: z.boolean(), stopped: z.string().exactOptional() });
