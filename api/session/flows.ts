import { z } from 'zod';
import { type Cookie, createCookie } from './cookie.js';
import { createSeal } from './seal.js';

/** What we must know of a sign-in when it comes back: everything that proves that it is the one we began. */
const Flow = z.strictObject({
  as: z.enum(['person', 'employee']),
  to: z.string(),
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  /** The weakest level that will do, in the issuer's words. */
  least: z.string(),
  /** Seconds before it began at which the login may have been. */
  maxAge: z.int().exactOptional(),
  /** Seconds since 1970. */
  began: z.int(),
});
export type Flow = z.output<typeof Flow>;

/** A sign-in on its way, in a sealed cookie of ten minutes: as long as somebody looks for their phone. */
export interface Flows {
  readonly cookie: Cookie;
  begin(flow: Flow): Promise<string>;
  /** Throws a jose error or a ZodError. */
  read(sealed: string): Promise<Flow>;
}

const seconds = 600;

const Sealed = z.object({ flow: Flow });

export function createFlows(key: Uint8Array, { isSecure, clock }: { isSecure: boolean; clock?: () => number }): Flows {
  const cookie = createCookie('livsferd-sign-in', isSecure);
  const seal = createSeal(key, 'sign-in', Sealed, clock);
  return {
    cookie,
    begin: async (flow) => cookie.set(await seal.close({ flow }, seconds), seconds),
    read: async (sealed) => (await seal.open(sealed)).flow,
  };
}
