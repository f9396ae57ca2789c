import { randomUUID } from 'node:crypto';
import { type CryptoKey, importJWK, type JWK, type KeyObject, SignJWT } from 'jose';
import { z } from 'zod';
import { call } from './call.js';
import { parse } from './parse.js';

/** Where Maskinporten is and who we are there; `now` is machine time in milliseconds. */
export interface MaskinportenClient {
  readonly base: string;
  readonly issuer: string;
  readonly key: JWK | CryptoKey | KeyObject;
  readonly kid: string;
  readonly now?: () => number;
}

/** Narrows a token to one API, or asks for it on behalf of the organisation that delegated the scope. */
export interface TokenFor {
  readonly resource?: string;
  readonly consumerOrg?: string;
}

export interface Maskinporten {
  token(scopes: readonly string[], on?: TokenFor): Promise<string>;
}

const Granted = z.object({ access_token: z.string().min(1), expires_in: z.number().positive() });

interface Held {
  readonly token: string;
  readonly renewAt: number;
  readonly expiresAt: number;
}

const grantSeconds = 100;
const slash = (base: string) => `${base.replace(/\/+$/, '')}/`;
const isJwk = (key: MaskinportenClient['key']): key is JWK => 'kty' in key;

const holdFrom = (asked: number, { access_token: token, expires_in: seconds }: z.infer<typeof Granted>): Held => ({
  token,
  expiresAt: asked + seconds * 1_000,
  renewAt: asked + (seconds - Math.min(30, seconds / 4)) * 1_000,
});

/** Tokens for machines: one for each set of scopes and its lifetime, however many ask for it. */
export function createMaskinporten({ base, issuer, key, kid, now = Date.now }: MaskinportenClient): Maskinporten {
  const held = new Map<string, Held>();
  const underWay = new Map<string, Promise<string>>();

  const assertion = async (scope: string, { resource, consumerOrg }: TokenFor) => {
    const issued = Math.floor(now() / 1_000);
    const claims = {
      scope,
      ...(resource && { resource: [resource] }),
      ...(consumerOrg && { consumer_org: consumerOrg }),
    };
    return new SignJWT(claims)
      .setProtectedHeader({ alg: 'RS256', kid })
      .setIssuer(issuer)
      .setAudience(slash(base))
      .setIssuedAt(issued)
      .setExpirationTime(issued + grantSeconds)
      .setJti(randomUUID())
      .sign(isJwk(key) ? await importJWK(key, 'RS256') : key);
  };

  const fetchToken = async (scope: string, on: TokenFor): Promise<Held> => {
    const asked = now();
    const body = new URLSearchParams({
      grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
      assertion: await assertion(scope, on),
    });
    const answer = await call({ base, path: '/token', method: 'POST', body, effect: 'read', timeoutMs: 10_000 });
    return holdFrom(asked, parse(answer, Granted));
  };

  const renew = async (name: string, scope: string, on: TokenFor): Promise<string> => {
    try {
      const fresh = await fetchToken(scope, on);
      held.set(name, fresh);
      return fresh.token;
    } catch (error) {
      const old = held.get(name);
      if (old && now() < old.expiresAt) return old.token;
      throw error;
    } finally {
      underWay.delete(name);
    }
  };

  return {
    async token(scopes, on = {}) {
      const scope = [...new Set(scopes)].sort().join(' ');
      const name = JSON.stringify([scope, on.resource, on.consumerOrg]);
      const known = held.get(name);
      if (known && now() < known.renewAt) return known.token;
      const asking = underWay.get(name) ?? renew(name, scope, on);
      underWay.set(name, asking);
      return asking;
    },
  };
}
