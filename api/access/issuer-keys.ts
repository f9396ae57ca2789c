import { createRemoteJWKSet, errors, type JWTVerifyGetKey } from 'jose';
import { z } from 'zod';
import { away } from '../problem.js';

const Metadata = z.object({ issuer: z.string(), jwks_uri: z.url() });

/** An issuer's published keys, looked up when first needed; a Problem while it is away. */
export type IssuerKeys = () => Promise<JWTVerifyGetKey>;

export function createIssuerKeys(issuer: string, metadata: string): IssuerKeys {
  let keys: Promise<JWTVerifyGetKey> | undefined;
  return () => {
    keys ??= discover(issuer, metadata).catch(() => {
      keys = undefined;
      throw away();
    });
    return keys;
  };
}

/** The keys lie where the issuer says, at the issuer's own. */
async function discover(issuer: string, address: string): Promise<JWTVerifyGetKey> {
  const response = await fetch(address, { redirect: 'error', signal: AbortSignal.timeout(5_000) });
  const metadata = Metadata.parse(await response.json());
  const [own, jwks] = [new URL(issuer), new URL(metadata.jwks_uri)];
  const isOwn = jwks.protocol === own.protocol && (jwks.host === own.host || jwks.host.endsWith(`.${own.host}`));
  if (metadata.issuer !== issuer || !isOwn) throw new Error('The issuer names another');
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
