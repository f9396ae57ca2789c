import type { IncomingMessage } from 'node:http';
import { readContent } from './read-content.js';
import type { Call } from './stand-in.js';

/** Stands in the place of a content that is not what its media type says. */
export const unreadable = Symbol('unreadable');

/** Reads a request to its end. */
export async function readCall(req: IncomingMessage): Promise<Call> {
  const { pathname: path, searchParams: query } = new URL(req.url ?? '/', 'http://body');
  const bytes = Buffer.concat(await req.toArray());
  const content = await readContent(bytes, req.headers['content-type']).catch(() => unreadable);
  return { verb: req.method ?? 'GET', path, query, headers: req.headers, content, params: {} };
}
