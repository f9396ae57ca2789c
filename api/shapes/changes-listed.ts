import { z } from 'zod';

/** How a body's errands have moved, as a CloudEvents 1.0 batch: oldest first. */
export const ChangesListed = z.array(
  z.strictObject({
    specversion: z.literal('1.0'),
    id: z.string(),
    source: z.literal('urn:livsferd'),
    type: z.templateLiteral(['no.livsferd.standing.', z.string(), '.v1']),
    time: z.iso.datetime(),
    /** Errand and round. */
    subject: z.string(),
    datacontenttype: z.literal('application/json'),
    /** Of one errand the highest came last. */
    sequence: z.string(),
    data: z.strictObject({
      step: z.string(),
      state: z.string(),
      round: z.int(),
      since: z.iso.datetime(),
      cause: z.string().exactOptional(),
    }),
  }),
);
