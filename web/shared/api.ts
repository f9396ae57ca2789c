import { Failure, failureOf, unreachable } from './failure.js';
import type { SignInAs } from './session.js';
import { goToSignIn } from './sign-in.js';

interface Options {
  signal?: AbortSignal;
  /** Runs before the page is left to sign in again: what is typed can be kept. */
  leaving?: () => void;
}

export interface Api {
  read<T>(path: string, options?: Options): Promise<T>;
  /** Sends content under a key; the same again under the same key is done once. */
  send<T>(path: string, content: unknown, key: string, options?: Options): Promise<T>;
}

/** Speaks HTTP with our own API. Whoever must sign in, or sign in again, is sent there and back; nothing is answered then. */
export const createApi = (as: SignInAs): Api => ({
  read: (path, options = {}) => ask(as, path, { method: 'GET' }, options),
  send: (path, content, key, options = {}) =>
    ask(
      as,
      path,
      {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'Idempotency-Key': key },
        body: JSON.stringify(content),
      },
      options,
    ),
});

async function ask<T>(as: SignInAs, path: string, request: RequestInit, { signal, leaving }: Options): Promise<T> {
  const headers = { Accept: 'application/json, application/problem+json', ...request.headers };
  const init: RequestInit = { ...request, headers, credentials: 'same-origin', ...(signal && { signal }) };
  const response = await fetch(path, init).catch((error: unknown) => {
    throw signal?.aborted ? error : unreachable();
  });
  if (response.ok) return (await contentOf(response)) as T;
  const failure = await failureOf(response);
  if (failure.status !== 401) throw failure;
  leaving?.();
  goToSignIn({ as, again: failure.kind === 'sign-in-too-weak' });
  return new Promise<never>(() => undefined);
}

async function contentOf(response: Response): Promise<unknown> {
  const text = await response.text().catch(() => {
    throw unreachable();
  });
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw new Failure('unexpected', response.status, undefined);
  }
}
