import { z } from 'zod';
import { Failure, lost } from './failure.js';

/** What is needed to judge a call that went wrong. */
export interface Attempted {
  readonly origin: string;
  readonly mayRepeat: boolean;
}

const tryLater = new Set([408, 425, 429]);

/** What a status means: an answer, or one of the failures. */
export function judgeStatus(
  { origin, mayRepeat }: Attempted,
  status: number,
  retryAfterMs: number | undefined,
): Failure | undefined {
  const sentence = `${origin} answered ${status}`;
  const details = { status, retryAfterMs };
  if (status >= 200 && status < 300) return undefined;
  if (status < 400) return new Failure('Unreadable', `${sentence}, a redirect, which is not followed`, details);
  if (tryLater.has(status)) return new Failure('Unavailable', sentence, details);
  if (status < 500) return new Failure('Refused', sentence, details);
  const askedUsBack = status === 503 && retryAfterMs !== undefined;
  return lost(mayRepeat || askedUsBack, sentence, details);
}

const neverSent =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT|CERT_.*|ERR_TLS_CERT_.*|UNABLE_TO_.*|.*SELF_SIGNED.*|ERR_SSL_WRONG_VERSION_NUMBER)$/;
const garbled = /^(HTTPParserError|HPE_.*|Z_.*|ERR_.*PADDING.*|ERR__ERROR_FORMAT_.*|UND_ERR_HEADERS_OVERFLOW)$/;

const text = z.string().optional().catch(undefined);
const Thrown = z.object({ name: text, code: text, syscall: text, cause: z.unknown().optional() });

/** The first link in a chain of causes that has a code, or else the last one. */
const rootOf = (error: unknown): { readonly code: string; readonly connecting: boolean } => {
  const { name = 'no name', code, syscall, cause } = Thrown.safeParse(error).data ?? {};
  if (code === undefined && cause) return rootOf(cause);
  return { code: code ?? name, connecting: syscall === 'connect' || name === 'AggregateError' };
};

/** What an exception from the network means; the exception itself is dropped, for it can hold content. */
export function judgeError({ origin, mayRepeat }: Attempted, error: unknown, status?: number): Failure {
  if (error instanceof Failure) return error;
  const { code, connecting } = rootOf(error);
  if (connecting || neverSent.test(code)) return new Failure('Unavailable', `${origin} could not be reached (${code})`);
  if (garbled.test(code)) return new Failure('Unreadable', `${origin} answered with garbage (${code})`, { status });
  return lost(mayRepeat, `the answer of ${origin} was lost (${code})`, { status });
}
