import type { IncomingMessage } from 'node:http';
import { Problem } from '../problem.js';

/** What a key looks like; one that differs by case is another one. */
export const keyPattern = /^[A-Za-z0-9_-]{8,64}$/;

/** The one Idempotency-Key of a request. */
export function keyOf({ headersDistinct }: Pick<IncomingMessage, 'headersDistinct'>): string {
  const [key, ...more] = headersDistinct['idempotency-key'] ?? [];
  if (key === undefined || key === '')
    throw new Problem('key-missing', 'Send an Idempotency-Key of your own making, such as a UUID.');
  if (more.length === 0 && keyPattern.test(key)) return key;
  throw new Problem('malformed', 'Let the one Idempotency-Key be 8 to 64 letters, digits, - or _.');
}
