import express, { type Request } from 'express';
import { Problem } from './problem.js';
import { readJson } from './read-json.js';
import type { Route } from './route.js';

const most = 256 * 1024;

/** What was sent with a request, where its route takes something and it has a type that is taken. */
export async function readContent(req: Request, { takes }: Pick<Route, 'takes'>): Promise<unknown> {
  const type = req.headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  const isThere = req.headers['transfer-encoding'] !== undefined || Number(req.headers['content-length'] ?? 0) > 0;
  if (takes.length === 0) return isThere ? wrongType('Send no content here.') : undefined;
  if (type === undefined || !takes.includes(type)) return wrongType(`Send ${takes.join(' or ')}.`);
  return readJson(await bytesOf(req));
}

function wrongType(detail: string): never {
  throw new Problem('wrong-media-type', detail);
}

const raw = express.raw({ type: () => true, limit: most, inflate: false });

const bytesOf = (req: Request): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    raw(req, req.res!, (error?: unknown) => {
      if (error) reject(error);
      else resolve(Buffer.isBuffer(req.body) ? req.body : new Uint8Array());
    });
  });
