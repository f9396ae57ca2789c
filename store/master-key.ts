import { z } from 'zod';

const MasterKey = z
  .string({ error: 'LIVSFERD_MASTER_KEY is not set: it must hold 32 random bytes in base64.' })
  .transform((text) => Buffer.from(text.trim(), 'base64'))
  .refine((key) => key.length === 32, 'LIVSFERD_MASTER_KEY must be exactly 32 bytes in base64.');

/** The key that seals all others, from LIVSFERD_MASTER_KEY (base64, 32 bytes). */
export function readMasterKey(env: NodeJS.ProcessEnv = process.env): Buffer {
  const read = MasterKey.safeParse(env.LIVSFERD_MASTER_KEY);
  if (!read.success) throw new Error(read.error.issues[0]?.message);
  return read.data;
}
