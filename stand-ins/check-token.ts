import { z } from 'zod';
import type { Mint } from './mint.js';
import { Refusal } from './stand-in.js';

const Claims = z.object({ scope: z.string(), consumer: z.object({ ID: z.string().startsWith('0192:') }) });

/** The consumer's organisation number; refuses with 401 (no good token) or 403 (not that scope). */
export async function checkToken(mint: Mint, authorization: string | undefined, scope: string): Promise<string> {
  const token = /^Bearer (.+)$/i.exec(authorization ?? '')?.[1];
  if (!token) throw new Refusal(401, 'A Bearer token is missing');
  const payload = await mint.verify(token).catch(() => {
    throw new Refusal(401, 'The token is not valid, or no longer');
  });
  const claims = Claims.parse(payload);
  if (!claims.scope.split(' ').includes(scope)) throw new Refusal(403, `The token lacks the scope ${scope}`);
  return claims.consumer.ID.slice('0192:'.length);
}
