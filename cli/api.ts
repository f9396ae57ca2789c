/** The HTTP API, as the CLI uses it. */
import { randomUUID } from 'node:crypto';
import { Problem } from './problem.js';
import { request } from './request.js';
import { signInTokens } from './sign-in.js';
import type { Who } from './who.js';

export { Problem, request, type Who };

export interface Api {
  /** What says who asks, for requests that are made in another way. */
  headers: Record<string, string>;
  get<T>(path: string): Promise<T>;
  /** Under an Idempotency-Key of its own, unless `headers` brings one. */
  post<T>(path: string, body: unknown, headers?: Record<string, string>): Promise<T>;
}

/** Signs in at the issuer that the API names, and speaks for that person. */
export const signIn = async (base: string, who: Who): Promise<Api> => withToken(base, await signInTokens(base, who));

export function withToken(base: string, token: string): Api {
  const headers = { authorization: `Bearer ${token}` };
  return {
    headers,
    get: (path) => request(`${base}${path}`, 'GET', undefined, headers),
    post: (path, body, more) =>
      request(`${base}${path}`, 'POST', body, { ...headers, 'idempotency-key': randomUUID(), ...more }),
  };
}
