import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, importJWK, type JWTPayload, SignJWT } from 'jose';
import { nationalNumber } from '../../stand-ins/national-number.js';

export const listen = async (server: Server): Promise<string> => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};

export const close = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.closeAllConnections();
    if (server.listening) server.close(() => resolve());
    else resolve();
  });

const keys = await generateKeyPair('RS256', { extractable: true });
/** It does not say for which algorithm it is: those who check must know. */
export const publicJwk = { ...(await exportJWK(keys.publicKey)), kid: 'one' };
export const privateKey = keys.privateKey;
/** The same key, for an algorithm that its issuer does not sign with. */
export const privateKeyFor = async (alg: string) => importJWK(await exportJWK(keys.privateKey), alg);

/** What an issuer publishes: its metadata and its key. Maskinporten's name ends in a slash. */
export async function openIssuer(slash = '') {
  const server = createServer((req, res) => {
    const at = `http://${req.headers.host}`;
    const body =
      req.url === '/jwks'
        ? { keys: [publicJwk] }
        : { issuer: `${at}${slash}`, jwks_uri: `${at}/jwks`, authorization_endpoint: `${at}/authorize` };
    res.setHeader('content-type', 'application/json').end(JSON.stringify(body));
  });
  const base = await listen(server);
  return { base, issuer: `${base}${slash}`, stop: () => close(server) };
}

/** A token, and what is special about it. */
export interface Making {
  /** What it says, beside what every token of its kind does; `undefined` leaves a claim out. */
  claims?: Record<string, unknown>;
  header?: { alg?: string; kid?: string; typ?: string | undefined } & Record<string, unknown>;
  /** Seconds from now until it is issued. */
  from?: number;
  lives?: number;
  key?: Parameters<SignJWT['sign']>[0];
}

/** Signs claims as an issuer does. */
export async function makeToken(usual: JWTPayload, making: Making = {}): Promise<string> {
  const { claims = {}, header = {}, from = 0, lives = 3_600, key = privateKey } = making;
  const iat = Math.floor(Date.now() / 1_000) + from;
  const all = Object.entries({ iat, exp: iat + lives, jti: randomUUID(), ...usual, ...claims });
  const payload = Object.fromEntries(all.filter(([, value]) => value !== undefined));
  return new SignJWT(payload).setProtectedHeader({ alg: 'RS256', kid: 'one', ...header } as never).sign(key);
}

const ago = (seconds: number): number => Math.floor(Date.now() / 1_000) - seconds;

export const citizenClaims = (issuer: string, pid: string, acr = 'idporten-loa-high'): JWTPayload => ({
  ...{ iss: issuer, aud: 'urn:livsferd:api', sub: randomUUID(), scope: 'livsferd:citizens', client_id: 'livsferd-cli' },
  ...{ pid, acr, amr: ['TestID'], auth_time: ago(5), client_orgno: '312730012', token_type: 'Bearer' },
});

export const employeeClaims = (
  issuer: string,
  { sub, name, organisation, roles }: { sub: string; name: string; organisation: string; roles: readonly string[] },
): JWTPayload => ({
  ...{ iss: issuer, aud: 'urn:livsferd:api', sub, name, scope: 'livsferd:desk', client_id: 'livsferd-cli' },
  ...{ acr: 'high', amr: ['TestID'], auth_time: ago(5) },
  authorization_details: roles.map((role) => ({
    type: 'ansattporten:altinn:resource',
    resource: `urn:altinn:resource:livsferd-${role}`,
    authorized_parties: [{ orgno: { authority: 'iso6523-actorid-upis', ID: `0192:${organisation}` } }],
  })),
});

export const machineClaims = (issuer: string, organisation: string, scope: string): JWTPayload => ({
  ...{ iss: issuer, scope, client_id: 'a-machine', client_amr: 'private_key_jwt' },
  consumer: { authority: 'iso6523-actorid-upis', ID: `0192:${organisation}` },
});

/** A number each for people who are known by their reference alone. */
export function openNumbers() {
  const numbers = new Map<string, string>();
  const taken = new Set<string>();
  return {
    of(ref: string): string {
      const number = numbers.get(ref) ?? nationalNumber('1988-02-03', 'kvinne', (it) => taken.has(it));
      numbers.set(ref, number);
      taken.add(number);
      return number;
    },
    refOf: (number: string): string | undefined => [...numbers].find(([, it]) => it === number)?.[0],
  };
}
