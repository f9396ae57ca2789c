import { randomUUID } from 'node:crypto';
import express, { type ErrorRequestHandler, type Express, type Request, type RequestHandler } from 'express';
import { authenticate } from './access/authenticate.js';
import { allow } from './access/decide.js';
import { asProblem } from './as-problem.js';
import type { Connections } from './connections.js';
import type { Keep } from './paces.js';
import { notFound, Problem } from './problem.js';
import { readJson } from './read-json.js';
import { refuseNumbers } from './refuse-numbers.js';
import type { Answer, Route } from './route.js';

const most = 256 * 1024;

/** Puts routes on an app; an address that one of them has answers every other verb with what it takes. */
export function serve(
  app: Express,
  on: Connections,
  { routes, keepPace }: { routes: readonly Route[]; keepPace: Keep },
): void {
  app.use(atTheDoor);
  for (const route of routes) {
    const door = handler(on, route, keepPace);
    if (route.method === 'GET') app.get(route.path, door);
    else app.post(route.path, door);
  }
  for (const path of new Set(routes.map((it) => it.path))) app.all(path, otherVerbs(routes, path));
  app.use(() => {
    throw notFound();
  });
  app.use(lastly(on));
}

const atTheDoor: RequestHandler = (req, res, next) => {
  res.locals.trace = randomUUID();
  res.set(headers);
  refuseNumbers(req.originalUrl);
  next();
};

const headers = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
};

const handler =
  (on: Connections, route: Route, keepPace: Keep): RequestHandler =>
  async (req, res) => {
    const trace = String(res.locals.trace);
    const actor = await authenticate(on, req.headersDistinct.authorization);
    keepPace(actor, req.ip ?? '', route.operation);
    if (actor.kind === 'anonymous' && !route.open) await allow(on, { actor, trace }, route.operation);
    const { params, query } = req;
    const incoming = {
      actor,
      trace,
      params: { ...params },
      query: { ...query },
      header: (name: string) => req.get(name),
    };
    const answer = await route.answer(on, { ...incoming, content: await contentOf(req, route) });
    send(res, answer);
  };

async function contentOf(req: Request, { takes }: Route): Promise<unknown> {
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

function send(
  res: Parameters<RequestHandler>[1],
  { status, body, headers = {}, type = 'application/json' }: Answer,
): void {
  res.status(status).set(headers);
  if (body === undefined) res.end();
  else res.type(type).send(typeof body === 'string' ? body : JSON.stringify(body));
}

function otherVerbs(routes: readonly Route[], path: string): RequestHandler {
  const verbs = routes.filter((it) => it.path === path).map((it) => it.method);
  const Allow = (verbs.includes('GET') ? [...verbs, 'HEAD'] : verbs).join(', ');
  return () => {
    throw new Problem('method-not-allowed', 'Use a verb that `Allow` names.', { headers: { Allow } });
  };
}

const lastly =
  (on: Connections): ErrorRequestHandler =>
  (error, _req, res, next) => {
    const problem = asProblem(error);
    if (problem.kind === 'unexpected') on.report('api.unexpected', factsOf(error));
    if (res.headersSent) return next(error);
    const body = problem.body(`urn:uuid:${String(res.locals.trace)}`);
    send(res, { status: problem.status, body, headers: problem.more.headers ?? {}, type: 'application/problem+json' });
  };

/** A message may hold what was sent; the name and the places in our code do not. */
const factsOf = (error: unknown): Record<string, string> => ({
  error: error instanceof Error ? error.name : typeof error,
  at:
    (error instanceof Error &&
      error.stack
        ?.split('\n')
        .filter((it) => it.startsWith('    at '))
        .slice(0, 6)
        .join(' ')) ||
    '',
});
