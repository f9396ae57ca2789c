import { jwtVerify } from 'jose';
import { z } from 'zod';
import { audience, scopes } from './audience.js';
import { createIssuerKeys } from './issuer-keys.js';
import { lacksScope, WrongToken } from './wrong-token.js';

/** Machines of bodies and portals, by Maskinporten's tokens: the organisation that called, once its token has been checked. */
export interface Machines {
  readonly issuer: string;
  /** Throws a jose error or `WrongToken` for a token that is no good, a Problem for one without a scope of ours or while Maskinporten is away. */
  verify(token: string): Promise<{ organisation: string; as: 'body' | 'portal' }>;
}

const Claims = z.object({
  scope: z.string(),
  consumer: z.object({
    authority: z.literal('iso6523-actorid-upis'),
    ID: z.string().regex(/^0192:[0-9]{9}$/),
  }),
  aud: z.union([z.string(), z.array(z.string())]).optional(),
  /** Somebody else's machine, and where the consumer has said that it may. */
  supplier: z.unknown().optional(),
  delegation_source: z.unknown().optional(),
  /** A person whom the token is restricted to, though nobody has signed in. */
  pid: z.never().optional(),
  cnf: z.never().optional(),
});
type Claims = z.output<typeof Claims>;

export function createMachines(base: string): Machines {
  const issuer = `${base.replace(/\/+$/, '')}/`;
  const keys = createIssuerKeys(issuer, `${issuer}.well-known/oauth-authorization-server`);
  return {
    issuer,
    async verify(token) {
      const { payload } = await jwtVerify(token, await keys(), {
        issuer,
        algorithms: ['RS256'],
        clockTolerance: 10,
        maxTokenAge: 600,
        requiredClaims: ['exp', 'iat'],
      });
      const claims = Claims.safeParse(payload);
      if (!claims.success || !isForUs(claims.data) || !isItsOwn(claims.data))
        throw new WrongToken('Not a token for this API');
      return { organisation: claims.data.consumer.ID.slice(5), as: speaksAs(claims.data) };
    },
  };
}

function speaksAs({ scope }: Claims): 'body' | 'portal' {
  const all = scope.split(' ');
  if (all.includes(scopes.bodies)) return 'body';
  if (all.includes(scopes.portals)) return 'portal';
  throw lacksScope(scopes.bodies);
}

/** Maskinporten leaves the audience out where none was asked for; one that is there must be ours. */
const isForUs = ({ aud }: Claims): boolean =>
  aud === undefined || (Array.isArray(aud) ? aud : [aud]).includes(audience);

/** A supplier comes with the consumer's delegation, or not at all. */
const isItsOwn = ({ supplier, delegation_source }: Claims): boolean =>
  supplier === undefined || delegation_source !== undefined;
