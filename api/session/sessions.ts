import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { levels } from '../access/actor.js';
import { type Cookie, createCookie } from './cookie.js';
import { createSeal } from './seal.js';

const ofEmployee = { id: z.string(), name: z.string().exactOptional(), signedInAt: z.int() };

/** Who has signed in on our pages. A person is a reference: nobody's number is in it. */
const SignedIn = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('person'), ref: z.string(), level: z.enum(levels), signedInAt: z.int() }),
  z.strictObject({
    kind: z.literal('caseworker'),
    ...ofEmployee,
    body: z.string(),
    municipality: z.string().exactOptional(),
    clerk: z.literal(true).exactOptional(),
    shielded: z.literal(true).exactOptional(),
  }),
  z.strictObject({ kind: z.literal('operator'), ...ofEmployee }),
]);
export type SignedIn = z.output<typeof SignedIn>;

const Session = z.object({ jti: z.uuid(), who: SignedIn });

/** A session as it was opened: `id` is told to nobody. */
export interface Session {
  id: string;
  who: SignedIn;
  expiresAt: number;
}

/** Sessions of our own pages: a sealed cookie of one hour at most. */
export interface Sessions {
  readonly cookie: Cookie;
  begin(who: SignedIn): Promise<string>;
  /** Throws a jose error or a ZodError where it is no session of ours, or no longer. */
  read(sealed: string): Promise<Session>;
}

export const longestSession = 3_600;

export function createSessions(
  key: Uint8Array,
  { isSecure, clock }: { isSecure: boolean; clock?: () => number },
): Sessions {
  const cookie = createCookie('livsferd-session', isSecure);
  const seal = createSeal(key, 'session', Session, clock);
  return {
    cookie,
    begin: async (who) => cookie.set(await seal.close({ jti: randomUUID(), who }, longestSession), longestSession),
    async read(sealed) {
      const { jti, who, exp } = await seal.open(sealed);
      return { id: jti, who, expiresAt: exp * 1_000 };
    },
  };
}
