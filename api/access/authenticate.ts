import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { decodeJwt, decodeProtectedHeader, errors } from 'jose';
import { ZodError } from 'zod';
import type { Connections } from '../connections.js';
import { refuseOtherOrigins } from '../session/own-origin.js';
import type { Actor } from './actor.js';
import { unauthenticated } from './decide.js';
import { WrongToken } from './wrong-token.js';

type Request = Pick<IncomingMessage, 'method' | 'headersDistinct'>;

/**
 * Who calls: by a token, or by the session of our own pages. Neither means anybody. What is no good is refused, not ignored;
 * a session that is over only where one is needed, so that a browser which still has it can sign in again.
 */
export async function authenticate(on: Connections, req: Request, { open }: { open: boolean }): Promise<Actor> {
  const tokens = req.headersDistinct.authorization ?? [];
  const sealed = on.sessions.cookie.among(req.headersDistinct.cookie ?? []);
  if (tokens.length > 0 && sealed.length > 0) throw unauthenticated('invalid_request');
  if (sealed.length > 0) return bySession(on, req, { sealed, open });
  return tokens.length > 0 ? byToken(on, tokens) : { kind: 'anonymous' };
}

async function bySession(
  on: Connections,
  req: Request,
  { sealed, open }: { sealed: readonly string[]; open: boolean },
): Promise<Actor> {
  const [one = '', ...more] = sealed;
  const session = more.length > 0 ? undefined : await unlessWrong(on.sessions.read(one));
  if (!session || (await on.store.sessions.isEnded(session.id))) {
    if (open) return { kind: 'anonymous' };
    throw unauthenticated(undefined, { 'Set-Cookie': on.sessions.cookie.clear() });
  }
  refuseOtherOrigins(req, on.home);
  const { who, expiresAt } = session;
  return { ...(who.kind === 'person' ? await personOf(on, who) : who), expiresAt };
}

async function byToken(on: Connections, headers: readonly string[]): Promise<Actor> {
  const token = /^Bearer ([A-Za-z0-9_.-]+)$/i.exec(headers[0] ?? '')?.[1];
  if (token === undefined || headers.length > 1) throw unauthenticated('invalid_token');
  if (on.metricsToken !== undefined && isSame(token, on.metricsToken)) return { kind: 'watcher' };
  const actor = await unlessWrong(bearerOf(on, token));
  if (!actor) throw unauthenticated('invalid_token');
  return actor;
}

const isSame = (one: string, other: string): boolean => {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
};

/** Each issuer's tokens are read by its own rules; an encrypted one can only be ours. */
async function bearerOf(on: Connections, token: string): Promise<Actor> {
  if (isEncrypted(token)) return readerOf(on, token);
  const { iss } = decodeJwt(token);
  switch (iss) {
    case on.citizens.issuer:
      return citizenOf(on, token);
    case on.employees.issuer:
      return on.employees.verify(token);
    case on.machines.issuer:
      return machineOf(on, token);
    default:
      throw new WrongToken('Nobody we know issued it');
  }
}

function isEncrypted(token: string): boolean {
  try {
    return decodeProtectedHeader(token).enc !== undefined;
  } catch {
    throw new WrongToken('Not a token');
  }
}

async function citizenOf(on: Connections, token: string): Promise<Actor> {
  const { number, level, signedInAt, expiresAt } = await on.citizens.verify(token);
  const ref = await on.store.people.refOfLately(number);
  return { ...(await personOf(on, { ref, level, signedInAt })), expiresAt };
}

async function machineOf(on: Connections, token: string): Promise<Actor> {
  const { organisation, as } = await on.machines.verify(token);
  const body = Object.hasOwn(on.organisations, organisation) ? on.organisations[organisation] : undefined;
  if (as === 'portal') {
    const name = (body !== undefined && on.manifests[body]?.name.nb) || organisation;
    return { kind: 'portal', organisation, name };
  }
  if (body === undefined) throw new WrongToken('It speaks for no body we know');
  return { kind: 'body', body, organisation };
}

async function readerOf(on: Connections, token: string): Promise<Actor> {
  const { journey, portal, expiresAt, ...who } = await on.journeyTokens.read(token);
  return { ...(await personOf(on, who)), within: { journey, portal }, expiresAt };
}

type Person = Extract<Actor, { kind: 'person' }>;

/** A person has as many references as registers have given up numbers of theirs. */
const personOf = async (
  { store }: Connections,
  { ref, level, signedInAt }: Pick<Person, 'ref' | 'level' | 'signedInAt'>,
): Promise<Person> => ({ kind: 'person', ref, refs: await store.people.alikeLately(ref), level, signedInAt });

/** Nothing where a credential is no good; a fault of ours, or an issuer that is away, is told. */
async function unlessWrong<T>(reading: Promise<T>): Promise<T | undefined> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof errors.JOSEError || error instanceof WrongToken || error instanceof ZodError) return undefined;
    throw error;
  }
}
