import { randomBytes, randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Client } from '@temporalio/client';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { manifests } from '../../agencies/manifests.js';
import { deriveKey } from '../../api/access/derive-key.js';
import { createMachines } from '../../api/access/machines.js';
import { organisationsOf } from '../../api/access/organisations.js';
import { createSignIns } from '../../api/access/sign-ins.js';
import { createApp } from '../../api/app.js';
import type { Connections } from '../../api/connections.js';
import { createCursors } from '../../api/cursor.js';
import { createMetrics } from '../../api/metrics.js';
import type { Allowances } from '../../api/paces.js';
import type { Standing } from '../../journey/standing.js';
import { lifeEvents } from '../../life-events/index.js';
import type { PersonsAct, Reply } from '../../workflows/messages.js';
import { aJourney, anothers } from './a-journey.js';
import { memoryStore } from './memory-store.js';

export const solvik = '312831279';
export const nav = '312790750';
const keys = await generateKeyPair('RS256', { extractable: true });
const jwk = { ...(await exportJWK(keys.publicKey)), kid: 'one', alg: 'RS256' };

const listen = async (server: Server): Promise<string> => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};

const close = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.closeAllConnections();
    server.close(() => resolve());
  });

/** What Maskinporten publishes: its metadata and its key. */
async function openMaskinporten() {
  const server = createServer((req, res) => {
    const at = `http://${req.headers.host}`;
    const body = req.url === '/jwks' ? { keys: [jwk] } : { issuer: `${at}/`, jwks_uri: `${at}/jwks` };
    res.setHeader('content-type', 'application/json').end(JSON.stringify(body));
  });
  return { base: await listen(server), stop: () => close(server) };
}

export interface Claims {
  org?: string;
  scope?: string;
  aud?: string;
  iss?: string;
  from?: number;
  lives?: number;
  key?: Parameters<SignJWT['sign']>[0];
  alg?: string;
  kid?: string;
}

/** Tests ask one question after the other, as fast as they can. */
const fast = { perSecond: 100_000, burst: 100_000 };
const asFastAsTheyCan: Allowances = { actor: fast, signIn: fast };

/** The front door on a free port, with a store in memory and a Temporal that answers as told. */
export async function openFrontDoor({
  standings = [aJourney, anothers],
  allowances = asFastAsTheyCan,
  ...changes
}: Partial<Connections> & { standings?: Standing[]; allowances?: Allowances } = {}) {
  const maskinporten = await openMaskinporten();
  const { store, written, nouns } = memoryStore(standings);
  const asked: { id: string; news: PersonsAct; updateId: string }[] = [];
  const temporal = {
    answer: (news: PersonsAct): Promise<Reply> | Reply =>
      ({ moved: true, seq: 8, errand: findErrand(standings, news.errand) }) as Reply,
    reopened: [] as unknown[],
  };
  const update =
    (id: string) =>
    async (_: unknown, { args: [news], updateId }: { args: [PersonsAct]; updateId: string }) => {
      asked.push({ id, news, updateId });
      return temporal.answer(news);
    };
  const client = {
    withDeadline: (_: unknown, work: () => Promise<unknown>) => work(),
    workflow: {
      getHandle: (id: string) => ({ executeUpdate: update(id), signal: async () => undefined }),
      executeUpdateWithStart: async (_: unknown, it: unknown) => {
        temporal.reopened.push(it);
        return { moved: true, seq: 9 };
      },
    },
    workflowService: { getSystemInfo: async () => ({}) },
  };
  const masterKey = randomBytes(32);
  const reported: string[] = [];
  const signIns = createSignIns(deriveKey(masterKey, 'sign-in'));
  const connections: Connections = {
    profile: 'test',
    store,
    temporal: client as unknown as Client,
    catalogue: lifeEvents,
    manifests,
    organisations: organisationsOf('test', {}),
    signIns,
    machines: createMachines(maskinporten.base),
    cursors: createCursors(deriveKey(masterKey, 'cursor')),
    metrics: createMetrics(),
    report: (what, { error, at }) => void reported.push(`${what} ${error} ${at}`),
    ...changes,
  };
  const server = createServer(createApp(connections, allowances));
  const url = await listen(server);

  const bearer = async (who: Parameters<typeof signIns.issue>[0]) => `Bearer ${(await signIns.issue(who)).token}`;
  const person = (sub: string, acr: 'idporten-loa-high' | 'idporten-loa-substantial' = 'idporten-loa-high') =>
    bearer({ kind: 'person', sub, acr });
  const caseworker = (body: string) => bearer({ kind: 'caseworker', sub: 'kari', body });
  const operator = () => bearer({ kind: 'operator', sub: 'ola' });

  const machine = async ({ org = solvik, scope = 'livsferd:bodies', lives = 119, from = 0, ...it }: Claims = {}) => {
    const now = Math.floor(Date.now() / 1_000) + from;
    const token = new SignJWT({
      scope,
      consumer: { authority: 'iso6523-actorid-upis', ID: `0192:${org}` },
      ...(it.aud && { aud: it.aud }),
    })
      .setProtectedHeader({ alg: it.alg ?? 'RS256', kid: it.kid ?? 'one' })
      .setIssuer(it.iss ?? `${maskinporten.base}/`)
      .setIssuedAt(now)
      .setExpirationTime(now + lives)
      .setJti(randomUUID());
    return `Bearer ${await token.sign(it.key ?? keys.privateKey)}`;
  };

  const call = async (method: string, path: string, { as, body, headers = {} }: Sending = {}) => {
    const response = await fetch(url + path, {
      method,
      headers: {
        ...(as && { authorization: as }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && {
        body: typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body),
      }),
    });
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      text,
      json: text.startsWith('{') ? JSON.parse(text) : undefined,
    };
  };

  const stop = async () => {
    await close(server);
    await maskinporten.stop();
  };
  return {
    url,
    call,
    person,
    caseworker,
    operator,
    machine,
    connections,
    temporal,
    asked,
    written,
    nouns,
    reported,
    masterKey,
    maskinporten: maskinporten.base,
    stop,
  };
}

export interface Sending {
  as?: string | undefined;
  body?: unknown;
  headers?: Record<string, string>;
}

export type FrontDoor = Awaited<ReturnType<typeof openFrontDoor>>;

const findErrand = (standings: readonly Standing[], id: string | undefined) =>
  standings.flatMap((it) => it.errands).find((it) => it.id === id);
