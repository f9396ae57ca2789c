import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { importJWK, type JWK } from 'jose';
import type { Config } from './config.js';

/** Who we are to Maskinporten. */
export interface Identity {
  issuer: string;
  kid: string;
  key: JWK | KeyObject;
}

/** Our organisation's number in the test profile: synthetic. */
const testOrganisation = '312730012';

/** In the live profile a registered key; in the test profile a fresh one, made known to the stand-in. */
export async function identify(config: Config, maskinporten: string): Promise<Identity> {
  const issuer = config.MASKINPORTEN_CLIENT;
  if (config.MASKINPORTEN_KEY) {
    const jwk = JSON.parse(config.MASKINPORTEN_KEY) as JWK;
    await importJWK(jwk, 'RS256');
    return { issuer, kid: jwk.kid ?? issuer, key: jwk };
  }
  if (config.LIVSFERD_PROFILE === 'live')
    throw new Error('MASKINPORTEN_KEY: the live profile needs the registered key, as a JWK');
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const kid = `test-${Date.now()}`;
  const jwk = { ...publicKey.export({ format: 'jwk' }), kid, alg: 'RS256' };
  await fetch(`${maskinporten}/_control/clients`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ issuer, jwk, consumer: testOrganisation }),
  });
  return { issuer, kid, key: privateKey };
}
