import { decodeJwt, errors } from 'jose';
import { ZodError } from 'zod';
import { asProblem } from '../as-problem.js';
import type { Connections } from '../connections.js';
import type { Problem } from '../problem.js';
import type { Actor } from './actor.js';
import { unauthenticated } from './decide.js';
import { WrongToken } from './machines.js';
import { type SignedIn, signInIssuer } from './sign-ins.js';

/** Who calls, by the token alone. No header means anybody; a token that is no good is refused, not ignored. */
export async function authenticate(on: Connections, headers: readonly string[] = []): Promise<Actor> {
  if (headers.length === 0) return { kind: 'anonymous' };
  const token = /^Bearer ([A-Za-z0-9_.-]+)$/i.exec(headers[0] ?? '')?.[1];
  if (token === undefined || headers.length > 1) throw unauthenticated('invalid_token');
  try {
    return await actorOf(on, token);
  } catch (error) {
    throw refusal(error);
  }
}

async function actorOf(on: Connections, token: string): Promise<Actor> {
  const { iss } = decodeJwt(token);
  if (iss === signInIssuer && on.profile === 'test') return signedIn(on, await on.signIns.verify(token));
  if (iss !== on.machines.issuer) throw new WrongToken('Nobody we know issued it');
  const { organisation } = await on.machines.verify(token);
  const body = on.organisations[organisation];
  if (body === undefined) throw new WrongToken('It speaks for no body we know');
  return { kind: 'body', body, organisation };
}

async function signedIn({ store }: Connections, it: SignedIn): Promise<Actor> {
  const signedInAt = it.auth_time * 1_000;
  switch (it.kind) {
    case 'person':
      return { kind: 'person', ref: it.sub, refs: await store.people.alike(it.sub), level: it.acr, signedInAt };
    case 'operator':
      return { kind: 'operator', id: it.sub, signedInAt };
    case 'caseworker': {
      const { sub: id, body, municipality } = it;
      return { kind: 'caseworker', id, body, signedInAt, ...(municipality !== undefined && { municipality }) };
    }
  }
}

const refusal = (error: unknown): Problem =>
  error instanceof errors.JOSEError || error instanceof WrongToken || error instanceof ZodError
    ? unauthenticated('invalid_token')
    : asProblem(error);
