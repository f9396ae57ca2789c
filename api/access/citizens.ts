import { z } from 'zod';
import { isNumberFor } from '../../agencies/identity.js';
import type { Profile } from '../../agencies/profile.js';
import type { Instant } from '../../journey/calendar.js';
import { readAccessToken } from './access-token.js';
import { type Level, levels } from './actor.js';
import { audience, scopes } from './audience.js';
import { createIssuerKeys } from './issuer-keys.js';
import { WrongToken } from './wrong-token.js';

/** A person as ID-porten knows them. */
export interface Citizen {
  number: string;
  level: Level;
  signedInAt: Instant;
}

/** One whose access token somebody brings: `organisation` is that of the client it was given to. */
export type Bringing = Citizen & { organisation?: string; expiresAt: Instant };

/** People, by the access tokens of ID-porten. */
export interface Citizens {
  readonly issuer: string;
  /** Throws a jose error, a ZodError or `WrongToken` for a token that is no good, a Problem without the scope or while the issuer is away. */
  verify(token: string): Promise<Bringing>;
  /** The same for what an id_token says, once that has been checked. */
  read(claims: unknown): Citizen;
}

const Claims = z.object({ pid: z.string(), acr: z.enum(levels), auth_time: z.int() });
const OfToken = z.object({ client_orgno: z.string().optional(), exp: z.int() });

export function createCitizens(issuer: string, profile: Profile, us: string): Citizens {
  const keys = createIssuerKeys(issuer, `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`);
  const expected = {
    ...{ issuer, keys, audiences: [audience, us], scope: scopes.people },
    ...(profile === 'test' && { typ: 'at+jwt' }),
  };
  const read = (claims: unknown): Citizen => {
    const { pid, acr, auth_time } = Claims.parse(claims);
    if (!isNumberFor(profile, pid)) throw new WrongToken('Nobody of this profile');
    return { number: pid, level: acr, signedInAt: auth_time * 1_000 };
  };
  return {
    issuer,
    read,
    async verify(token) {
      const payload = await readAccessToken(token, expected);
      const { client_orgno, exp } = OfToken.parse(payload);
      return {
        ...read(payload),
        expiresAt: exp * 1_000,
        ...(client_orgno !== undefined && { organisation: client_orgno }),
      };
    },
  };
}
