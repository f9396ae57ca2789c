import { randomBytes, randomUUID } from 'node:crypto';
import type { RequestListener } from 'node:http';
import type { Client } from '@temporalio/client';
import { manifests } from '../../agencies/manifests.js';
import { deriveKey } from '../../api/access/derive-key.js';
import { createMachines } from '../../api/access/machines.js';
import { organisationsOf, ownInTest } from '../../api/access/organisations.js';
import { createApp } from '../../api/app.js';
import type { Connections } from '../../api/connections.js';
import { createDoor, type Patience } from '../../api/create-door.js';
import { createCursors } from '../../api/cursor.js';
import { liveOf } from '../../api/live/live.js';
import { createMetrics } from '../../api/metrics.js';
import type { Allowances } from '../../api/paces.js';
import { createSignIn, type SigningIn } from '../../api/session/create-sign-in.js';
import type { SignedIn } from '../../api/session/sessions.js';
import type { Standing } from '../../journey/standing.js';
import { lifeEvents } from '../../life-events/index.js';
import type { PersonsAct, Reply } from '../../workflows/messages.js';
import { aJourney, anothers } from './a-journey.js';
import { expectDocumented } from './documented.js';
import {
  citizenClaims,
  close,
  employeeClaims,
  listen,
  type Making,
  machineClaims,
  makeToken,
  openIssuer,
  openNumbers,
} from './local-issuers.js';
import { memoryStore } from './memory-store.js';

export const solvik = '312831279';
export const nav = '312790750';

/** A machine's token: whose, for what, and what is special about it. */
export interface Claims extends Making {
  org?: string;
  scope?: string;
}

/** Tests ask one question after the other, as fast as they can. */
const fast = { perSecond: 100_000, burst: 100_000 };
const asFastAsTheyCan: Allowances = { actor: fast, signIn: fast };

/** The front door on a free port, with a store in memory and a Temporal that answers as told. */
export async function openFrontDoor({
  standings = [aJourney, anothers],
  allowances = asFastAsTheyCan,
  issuers: others,
  patience,
  ...changes
}: Partial<Connections> & {
  standings?: Standing[];
  allowances?: Allowances;
  patience?: Patience;
  issuers?: Pick<SigningIn, 'people' | 'employees'>;
} = {}) {
  const [maskinporten, idporten, ansattporten] = [await openIssuer('/'), await openIssuer(), await openIssuer()];
  const numbers = openNumbers();
  const { store: memory, written, nouns, notify } = memoryStore(standings);
  const kept = changes.store ?? memory;
  const refOf = async (number: string) => numbers.refOf(number) ?? (await kept.people.refOf(number));
  const store = { ...kept, people: { ...kept.people, refOf, refOfLately: refOf } };
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
  const temporalClient = {
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
  const organisations = organisationsOf('test', {});
  let app: RequestListener = (_, res) => res.destroy();
  const server = createDoor((req, res) => app(req, res), patience);
  const url = await listen(server);
  const client = 'livsferd-pages';
  const issuers = {
    people: { issuer: idporten.issuer, client },
    employees: { issuer: ansattporten.issuer, client },
  };
  const signIn = { profile: changes.profile ?? ('test' as const), masterKey, home: url, organisations, own: ownInTest };
  const connections: Connections = {
    profile: 'test',
    temporal: temporalClient as unknown as Client,
    catalogue: lifeEvents,
    manifests,
    organisations,
    trustedHops: 0,
    ...(await createSignIn({ ...signIn, ...(others ?? issuers) })),
    machines: createMachines(maskinporten.base),
    cursors: createCursors(deriveKey(masterKey, 'cursor')),
    metrics: createMetrics(),
    report: (what, { error, at }) => void reported.push(`${what} ${error} ${at}`),
    ...changes,
    store,
  };
  app = createApp(connections, allowances);

  const bearer = async (usual: ReturnType<typeof citizenClaims>, making: Making, typ?: string) =>
    `Bearer ${await makeToken(usual, { ...making, header: { ...(typ && { typ }), ...making.header } })}`;
  const person = (ref: string, acr = 'idporten-loa-high', making: Making = {}) =>
    bearer(citizenClaims(idporten.issuer, numbers.of(ref), acr), making, 'at+jwt');
  /** Somebody by their number alone. */
  const citizen = (number: string, making: Making = {}) =>
    bearer(citizenClaims(idporten.issuer, number), making, 'at+jwt');
  const employee = (sub: string, organisation: string, roles: readonly string[], making: Making = {}) => {
    const claims = employeeClaims(ansattporten.issuer, { sub, name: sub, organisation, roles });
    return bearer(claims, making, 'at+jwt');
  };
  const organisationOf = (body: string) => Object.keys(organisations).find((it) => organisations[it] === body) ?? '';
  const caseworker = (body: string, sub = 'kari', making: Making = {}) =>
    employee(sub, organisationOf(body), ['caseworker'], making);
  const clerk = (body: string, making: Making = {}) =>
    employee('sigrid', organisationOf(body), ['caseworker', 'clerk'], making);
  const operator = (making: Making = {}) => employee('ola', ownInTest, ['operator'], making);
  const machine = ({ org = solvik, scope = 'livsferd:bodies', ...making }: Claims = {}) =>
    bearer(machineClaims(maskinporten.issuer, org, scope), { lives: 119, ...making });
  const portal = (org = solvik, making: Making = {}) => machine({ org, scope: 'livsferd:portals', ...making });
  /** A session of our own pages, as a Cookie header. */
  const cookie = async (who: SignedIn) => (await connections.sessions.begin(who)).split(';')[0]!;

  const call = async (method: string, path: string, { as, body, key = randomUUID(), headers = {} }: Sending = {}) => {
    const response = await fetch(url + path, {
      method,
      redirect: 'manual',
      headers: {
        ...(as && { authorization: as }),
        ...(method === 'POST' && key !== null && { 'idempotency-key': key }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && {
        body: typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body),
      }),
    });
    const text = await response.text();
    expectDocumented({ method, address: path, status: response.status, headers: response.headers, text });
    return {
      status: response.status,
      headers: response.headers,
      text,
      json: text.startsWith('{') ? JSON.parse(text) : undefined,
    };
  };

  const issuersStop = () => Promise.all([maskinporten, idporten, ansattporten].map((it) => it.stop()));
  const stop = async () => {
    await liveOf(connections).stop();
    await close(server);
    await issuersStop();
  };
  return {
    url,
    call,
    person,
    citizen,
    employee,
    caseworker,
    clerk,
    operator,
    machine,
    portal,
    cookie,
    numbers,
    connections,
    temporal,
    asked,
    written,
    nouns,
    notify,
    reported,
    masterKey,
    maskinporten: maskinporten.base,
    idporten: idporten.base,
    ansattporten: ansattporten.base,
    issuersStop,
    stop,
  };
}

export interface Sending {
  as?: string | undefined;
  body?: unknown;
  /** The Idempotency-Key of a POST: one of its own where it is not said, none where it is null. */
  key?: string | null;
  headers?: Record<string, string>;
}

export type FrontDoor = Awaited<ReturnType<typeof openFrontDoor>>;

const findErrand = (standings: readonly Standing[], id: string | undefined) =>
  standings.flatMap((it) => it.errands).find((it) => it.id === id);
