/** The HTTP API, as the CLI uses it. */
import { setTimeout as pause } from 'node:timers/promises';

export interface Api {
  get<T>(path: string): Promise<T>;
  post<T>(path: string, body: unknown, headers?: Record<string, string>): Promise<T>;
}

export type Who = { person: string } | { caseworker: { name: string; body: string } } | { operator: { name: string } };

/** A problem that the API answered with: its title and what to do about it. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly body: { title?: string; detail?: string },
  ) {
    super(`${status} ${body.title ?? 'no answer'}${body.detail ? `: ${body.detail}` : ''}`);
  }
}

/** Signs in with the test profile's own sign-in, and speaks for that person. */
export async function signIn(base: string, who: Who): Promise<Api> {
  const { token } = await request<{ token: string }>(`${base}/sign-in`, 'POST', who);
  return withToken(base, token);
}

const withToken = (base: string, token: string): Api => ({
  get: (path) => request(`${base}${path}`, 'GET', undefined, { authorization: `Bearer ${token}` }),
  post: (path, body, headers) =>
    request(`${base}${path}`, 'POST', body, { authorization: `Bearer ${token}`, ...headers }),
});

/** A request, made again when the API asks for patience. */
export async function request<T>(
  url: string,
  method: string,
  body?: unknown,
  headers: Record<string, string> = {},
  tries = 6,
): Promise<T> {
  const response = await fetch(url, {
    method,
    headers: { ...headers, ...(body !== undefined && { 'content-type': 'application/json' }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const patience = Number(response.headers.get('retry-after'));
  if ((response.status === 429 || response.status === 503) && tries > 0 && patience > 0) {
    await pause(Math.min(patience, 10) * 1_000);
    return request(url, method, body, headers, tries - 1);
  }
  const text = await response.text();
  const parsed: unknown = text === '' ? undefined : JSON.parse(text);
  if (!response.ok) throw new Problem(response.status, (parsed ?? {}) as { title?: string; detail?: string });
  return parsed as T;
}
