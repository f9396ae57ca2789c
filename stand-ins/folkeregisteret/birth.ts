import { z } from 'zod';
import { Number11 } from './wishes.js';

export const Birth = z.object({
  /** Left out where she who gave birth is abroad and has no Norwegian number. */
  mother: Number11.optional(),
  father: Number11.optional(),
  coMother: Number11.optional(),
  born: z.iso.date(),
  /** Accepted and published nowhere: the register does not know it. */
  termDate: z.iso.date().optional(),
  children: z
    .array(
      z.union([
        z.object({ live: z.literal(true), sex: z.enum(['kvinne', 'mann']).optional() }),
        z.object({ live: z.literal(false) }),
      ]),
    )
    .min(1),
  parentageKnown: z.boolean().optional(),
  responsibility: z.enum(['felles', 'mor']).optional(),
  copiedAfterSeconds: z.number().min(0).optional(),
});
export type Birth = z.infer<typeof Birth>;
