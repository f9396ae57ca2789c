import { type JWTPayload, jwtVerify } from 'jose';
import type { IssuerKeys } from './issuer-keys.js';
import { lacksScope, WrongToken } from './wrong-token.js';

/** What an access token must be like. */
export interface Expected {
  issuer: string;
  keys: IssuerKeys;
  /** Any of these is us. */
  audiences: readonly string[];
  scope: string;
  /** The header's `typ`, of issuers that give it. */
  typ?: string;
}

const tolerance = 10;
/** Far longer than any of them lives; it also turns away a token from the future. */
const oldest = 8 * 3_600;

/** Checks an access token of a person who has signed in; an id_token, a bound token and one for another API are not. */
export async function readAccessToken(token: string, expected: Expected): Promise<JWTPayload> {
  const { issuer, keys, audiences, scope, typ } = expected;
  const { payload } = await jwtVerify(token, await keys(), {
    issuer,
    audience: [...audiences],
    algorithms: ['RS256'],
    clockTolerance: tolerance,
    maxTokenAge: oldest,
    requiredClaims: ['exp', 'iat', 'auth_time', 'acr'],
    ...(typ !== undefined && { typ }),
  });
  if ('nonce' in payload || 'at_hash' in payload) throw new WrongToken('An id_token opens nothing here');
  if ('cnf' in payload) throw new WrongToken('A token that is bound to a key cannot be sent as a bearer’s');
  if (typeof payload.auth_time !== 'number' || payload.auth_time > Date.now() / 1_000 + tolerance)
    throw new WrongToken('Nobody can have signed in later than now');
  if (typeof payload.scope !== 'string' || !payload.scope.split(' ').includes(scope)) throw lacksScope(scope);
  return payload;
}
