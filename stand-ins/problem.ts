import type { Answer } from './stand-in.js';

/** RFC 9457, for bodies that answer with problem documents. */
export const problem = (status: number, title: string, more: Record<string, unknown> = {}): Answer => ({
  status,
  headers: { 'content-type': 'application/problem+json' },
  body: { type: 'about:blank', title, status, ...more },
});
