import type { IncomingMessage } from 'node:http';
import { Problem } from '../problem.js';

/** A write with our cookie comes from our own pages: a browser says so in Origin, or at least in Sec-Fetch-Site. */
export function refuseOtherOrigins(
  { method, headersDistinct }: Pick<IncomingMessage, 'method' | 'headersDistinct'>,
  home: string,
): void {
  if (method === 'GET' || method === 'HEAD') return;
  const { origin = [], 'sec-fetch-site': site = [] } = headersDistinct;
  const isOwn = origin.length > 0 ? origin.every((it) => it === home) : site.length === 1 && site[0] === 'same-origin';
  if (!isOwn) throw new Problem('wrong-origin', 'Send it from a page of ours, or with a token instead of the cookie.');
}
