import type { ServerResponse } from 'node:http';
import type { Answer } from './stand-in.js';

export function send(res: ServerResponse, { status, body, headers = {} }: Answer): void {
  const empty = body === undefined || status === 204 || status === 304;
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  res.writeHead(status, { ...(empty ? {} : { 'content-type': 'application/json' }), ...headers });
  res.end(empty ? '' : text);
}
