import { jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import { levels } from './actor.js';

export const signInIssuer = 'urn:livsferd:sign-in';
export const audience = 'urn:livsferd:api';
const algorithm = 'HS256';
const seconds = 3_600;

const SignedIn = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('person'), sub: z.string(), acr: z.enum(levels), auth_time: z.int() }),
  z.object({
    kind: z.literal('caseworker'),
    sub: z.string(),
    body: z.string(),
    municipality: z.string().exactOptional(),
    auth_time: z.int(),
  }),
  z.object({ kind: z.literal('operator'), sub: z.string(), auth_time: z.int() }),
]);
export type SignedIn = z.output<typeof SignedIn>;

type Unsigned<Each> = Each extends unknown ? Omit<Each, 'auth_time'> : never;

/** Development's own logins: tokens of one hour, signed by us. They say who and how surely, never a number. */
export interface SignIns {
  issue(who: Unsigned<SignedIn>): Promise<{ token: string; expiresAt: string }>;
  verify(token: string): Promise<SignedIn>;
}

export function createSignIns(key: Uint8Array, clock: () => number = Date.now): SignIns {
  return {
    async issue(who) {
      const now = Math.floor(clock() / 1_000);
      const token = await new SignJWT({ ...who, auth_time: now })
        .setProtectedHeader({ alg: algorithm, typ: 'at+jwt' })
        .setIssuer(signInIssuer)
        .setAudience(audience)
        .setIssuedAt(now)
        .setExpirationTime(now + seconds)
        .sign(key);
      return { token, expiresAt: new Date((now + seconds) * 1_000).toISOString() };
    },
    async verify(token) {
      const { payload } = await jwtVerify(token, key, {
        algorithms: [algorithm],
        issuer: signInIssuer,
        audience,
        typ: 'at+jwt',
        maxTokenAge: seconds,
        requiredClaims: ['exp', 'iat', 'sub'],
        currentDate: new Date(clock()),
      });
      return SignedIn.parse(payload);
    },
  };
}
