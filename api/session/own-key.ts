import { exportJWK, generateKeyPair, type JWK } from 'jose';

/** The key with which we prove to an issuer that we are ourselves; told to it by `register` where nobody registered it before. */
export interface OwnKey {
  key: JWK;
  register?: () => Promise<void>;
}

interface Unregistered {
  issuer: string;
  client: string;
  home: string;
}

/** In the test profile a fresh key, made known to the stand-in. */
export async function freshKey({ issuer, client, home }: Unregistered): Promise<OwnKey> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const key: JWK = { ...(await exportJWK(privateKey)), kid: `test-${Date.now()}`, alg: 'RS256' };
  const { kty, n, e, kid } = key;
  const told = { client, jwk: { kty, n, e, kid }, redirects: [`${home}/sign-in/callback`], afterLogout: [`${home}/`] };
  return {
    key,
    async register() {
      const response = await fetch(`${issuer}/_control/clients`, {
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(told),
        signal: AbortSignal.timeout(5_000),
      });
      await response.body?.cancel();
      if (!response.ok) throw new TypeError('The stand-in did not take our key');
    },
  };
}
