import { decodeJwt, decodeProtectedHeader, generateKeyPair, importJWK, type JWK, type JWTPayload, SignJWT } from 'jose';
import type { Spoiling } from '../faults.js';

type Changed = (claims: JWTPayload, weakest: string) => JWTPayload;

const hours = 3_600;

const changes: Readonly<Record<Spoiling, Changed>> = {
  'wrong-nonce': () => ({ nonce: 'of-somebody-else' }),
  'wrong-audience': () => ({ aud: 'another-client' }),
  'wrong-issuer': () => ({ iss: 'https://issuer.example' }),
  expired: ({ iat = 0 }) => ({ iat: iat - 3 * hours, exp: iat - 2 * hours }),
  'other-key': () => ({}),
  stale: ({ iat = 0 }) => ({ auth_time: iat - 5 * hours }),
  weak: (_, acr) => ({ acr }),
};

/** The id_token with one thing wrong with it. */
export async function spoilIdToken(
  token: string,
  { spoiling, key, weakest }: { spoiling: Spoiling; key: JWK; weakest: string },
): Promise<string> {
  const claims = decodeJwt(token);
  const { alg = 'RS256', ...header } = decodeProtectedHeader(token);
  const own = spoiling !== 'other-key';
  const signer = own ? await importJWK(key, alg) : (await generateKeyPair(alg)).privateKey;
  return new SignJWT({ ...claims, ...changes[spoiling](claims, weakest) })
    .setProtectedHeader({ ...header, alg })
    .sign(signer);
}
