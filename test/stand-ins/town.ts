import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import type { StandInId } from '../../stand-ins/stand-in-id.js';
import { type RunningStandIns, type StandInOptions, startStandIns } from '../../stand-ins/start.js';

export const consumer = '313000134';
const client = 'client-of-a-test';
const keys = await generateKeyPair('RS256', { extractable: true });

export interface Answered {
  status: number;
  headers: Headers;
  // What bodies answer is looked at field by field, as a caller that knows nothing of them would.
  json: ReturnType<typeof JSON.parse>;
  text: string;
}

export async function call(url: string, init: RequestInit = {}): Promise<Answered> {
  const response = await fetch(url, init);
  const text = await response.text();
  const json = (() => {
    try {
      return JSON.parse(text);
    } catch {
      return undefined;
    }
  })();
  return { status: response.status, headers: response.headers, json, text };
}

export const sending = (method: string, body: unknown, headers: Record<string, string> = {}): RequestInit => ({
  method,
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(body),
});

interface Claims {
  aud?: string;
  scope: string;
  lives?: number;
  iat?: number;
  jti?: string;
  iss?: string;
}

export const assertion = (
  address: string,
  { aud = `${address}/`, scope, lives = 100, iat, jti, iss = client }: Claims,
) => {
  const now = iat ?? Math.floor(Date.now() / 1000);
  return new SignJWT({ scope })
    .setProtectedHeader({ alg: 'RS256', kid: 'test' })
    .setIssuer(iss)
    .setAudience(aud)
    .setIssuedAt(now)
    .setExpirationTime(now + lives)
    .setJti(jti ?? randomUUID())
    .sign(keys.privateKey);
};

export const askToken = async (address: string, signed: string) =>
  call(`${address}/token`, {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer', assertion: signed }),
  });

/** All stand-ins, with a client registered, and short ways to speak to them. */
export async function openTown(options: StandInOptions = {}) {
  const running: RunningStandIns = await startStandIns(options);
  const { addresses } = running;
  const jwk = { ...(await exportJWK(keys.publicKey)), kid: 'test' };
  const control = (id: StandInId, verb: string, path: string, body?: unknown) =>
    call(`${addresses[id]}/_control${path}`, body === undefined ? { method: verb } : sending(verb, body));
  await control('maskinporten', 'PUT', '/clients', { issuer: client, jwk, consumer });

  const token = async (scope: string): Promise<string> => {
    const { json } = await askToken(addresses.maskinporten, await assertion(addresses.maskinporten, { scope }));
    return json.access_token;
  };
  const bearer = async (scope: string) => ({ authorization: `Bearer ${await token(scope)}` });
  const ledger = async (id: StandInId) => (await control(id, 'GET', '/ledger')).json;
  return { addresses, control, token, bearer, ledger, stop: running.stop };
}

export type OpenTown = Awaited<ReturnType<typeof openTown>>;

/** A door that takes CloudEvents, and can be told to turn some away first. */
export async function openPublicDoor() {
  const taken: { event: ReturnType<typeof JSON.parse>; authorization: string }[] = [];
  const turnAway: number[] = [];
  const server = createServer((req, res) => {
    void req.toArray().then((chunks) => {
      const status = turnAway.shift() ?? 202;
      if (status === 202) {
        const event = JSON.parse(Buffer.concat(chunks).toString('utf8'));
        taken.push({ event, authorization: req.headers.authorization ?? '' });
      }
      res.writeHead(status).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const stop = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, taken, turnAway, stop };
}

/** Waits until something holds, or fails after five seconds. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + 5000;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error('It never came true');
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
}
