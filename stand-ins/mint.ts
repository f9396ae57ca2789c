import { randomUUID } from 'node:crypto';
import { importJWK, type JWK, type JWTPayload, jwtVerify, SignJWT } from 'jose';
import { signingKey } from './signing-key.js';

const algorithm = 'RS256';

interface Grant {
  client: string;
  consumer: string;
  scope: string;
  seconds: number;
  audience?: string | string[] | undefined;
}

/** Signs and checks Maskinporten's access tokens; `settle` tells it where Maskinporten is. */
export async function openMint(folder: string | undefined) {
  const jwk = await signingKey(folder, 'maskinporten');
  const privateKey = await importJWK(jwk, algorithm);
  const keyId = jwk.kid!;
  const published: JWK = { kty: jwk.kty!, n: jwk.n!, e: jwk.e!, kid: keyId, alg: algorithm, use: 'sig' };
  const publicKey = await importJWK(published, algorithm);
  let issuer = '';

  const sign = ({ client, consumer, scope, seconds, audience }: Grant) => {
    const claims = {
      scope,
      client_id: client,
      client_amr: 'private_key_jwt',
      consumer: { authority: 'iso6523-actorid-upis', ID: `0192:${consumer}` },
      ...(audience ? { aud: audience } : {}),
    };
    return new SignJWT(claims)
      .setProtectedHeader({ alg: algorithm, kid: keyId })
      .setIssuer(issuer)
      .setIssuedAt()
      .setExpirationTime(Math.floor(Date.now() / 1000) + seconds)
      .setJti(randomUUID())
      .sign(privateKey);
  };

  const verify = async (token: string): Promise<JWTPayload> =>
    (await jwtVerify(token, publicKey, { issuer, algorithms: [algorithm] })).payload;

  function settle(at: string): void {
    issuer = at;
  }

  return { keys: [published], issuer: () => issuer, settle, sign, verify };
}

export type Mint = Awaited<ReturnType<typeof openMint>>;
