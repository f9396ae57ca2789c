import { z } from 'zod';

/** A JSON Patch document, RFC 6902, with the operations that dialogs need. */
export const Patch = z
  .array(
    z.strictObject({
      op: z.enum(['add', 'replace', 'remove', 'test']),
      path: z.string().regex(/^(\/[^/]+)+$/),
      from: z.string().nullish(),
      value: z.unknown().optional(),
    }),
  )
  .min(1);
export type Patch = z.infer<typeof Patch>;
