import { createRemoteJWKSet, errors, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { z } from 'zod';
import { away, Problem } from '../problem.js';
import { audience } from './sign-ins.js';

const bodiesScope = 'livsferd:bodies';

/** Machines of bodies, by Maskinporten's tokens: the organisation that called, once its token has been checked. */
export interface Machines {
  readonly issuer: string;
  /** Throws a jose error or `WrongToken` for a token that is no good, a Problem for one without the scope or while Maskinporten is away. */
  verify(token: string): Promise<{ organisation: string }>;
}

const Metadata = z.object({ issuer: z.string(), jwks_uri: z.url() });

const Claims = z.object({
  scope: z.string(),
  consumer: z.object({
    authority: z.literal('iso6523-actorid-upis'),
    ID: z.string().regex(/^0192:[0-9]{9}$/),
  }),
  aud: z.union([z.string(), z.array(z.string())]).optional(),
});

/** A token that is not what an API of ours takes. */
export class WrongToken extends Error {
  override name = 'WrongToken';
}

export function createMachines(base: string): Machines {
  const issuer = `${base.replace(/\/+$/, '')}/`;
  let keys: Promise<JWTVerifyGetKey> | undefined;

  const published = (): Promise<JWTVerifyGetKey> => {
    keys ??= discover(issuer).catch(() => {
      keys = undefined;
      throw away();
    });
    return keys;
  };

  return {
    issuer,
    async verify(token) {
      const { payload } = await jwtVerify(token, await published(), {
        issuer,
        algorithms: ['RS256'],
        clockTolerance: 10,
        maxTokenAge: 600,
        requiredClaims: ['exp', 'iat'],
      });
      const claims = Claims.safeParse(payload);
      if (!claims.success || !isForUs(claims.data.aud)) throw new WrongToken('Not a token for this API');
      if (!claims.data.scope.split(' ').includes(bodiesScope)) throw lacksScope();
      return { organisation: claims.data.consumer.ID.slice(5) };
    },
  };
}

/** The keys lie where the issuer says, on the issuer's own address. */
async function discover(issuer: string): Promise<JWTVerifyGetKey> {
  const response = await fetch(`${issuer}.well-known/oauth-authorization-server`, {
    redirect: 'error',
    signal: AbortSignal.timeout(5_000),
  });
  const metadata = Metadata.parse(await response.json());
  const jwks = new URL(metadata.jwks_uri);
  if (metadata.issuer !== issuer || jwks.origin !== new URL(issuer).origin)
    throw new Error('Maskinporten names another');
  return orAway(createRemoteJWKSet(jwks, { timeoutDuration: 5_000 }));
}

/** A key that is not among those published is the token's fault; keys that cannot be fetched are not. */
const orAway =
  (find: JWTVerifyGetKey): JWTVerifyGetKey =>
  async (header, token) => {
    try {
      return await find(header, token);
    } catch (error) {
      throw isOfToken(error) ? error : away();
    }
  };

const isOfToken = (error: unknown): boolean =>
  error instanceof errors.JWKSNoMatchingKey ||
  error instanceof errors.JWKSMultipleMatchingKeys ||
  error instanceof errors.JOSENotSupported;

/** Maskinporten leaves the audience out where none was asked for; one that is there must be ours. */
const isForUs = (aud: string | string[] | undefined): boolean =>
  aud === undefined || (Array.isArray(aud) ? aud : [aud]).includes(audience);

const lacksScope = (): Problem =>
  new Problem('insufficient-scope', `Ask Maskinporten for the scope ${bodiesScope}.`, {
    headers: { 'WWW-Authenticate': `Bearer realm="livsferd", error="insufficient_scope", scope="${bodiesScope}"` },
  });
