import { randomUUID } from 'node:crypto';
import type { ErrorRequestHandler, Express, Request, RequestHandler, Response } from 'express';
import { nameOf } from './access/actor.js';
import { authenticate } from './access/authenticate.js';
import { type Asking, allow } from './access/decide.js';
import { asProblem } from './as-problem.js';
import type { Connections } from './connections.js';
import { letPortalsRead } from './cors.js';
import { type AnswerOnce, createAnswerOnce } from './idempotency/answer-once.js';
import { keyOf } from './idempotency/key-of.js';
import type { Keep } from './paces.js';
import { notFound, Problem } from './problem.js';
import { readContent } from './read-content.js';
import { refuseAddresses } from './refuse-addresses.js';
import type { Answer, Route } from './route.js';
import { safeHeaders } from './safe-headers.js';

/** Puts routes on an app; an address that one of them has answers every other verb with what it takes. */
export function serve(
  app: Express,
  on: Connections,
  { routes, keepPace }: { routes: readonly Route[]; keepPace: Keep },
): void {
  const once = createAnswerOnce();
  app.use(atTheDoor);
  letPortalsRead(app, on);
  for (const path of pathsOf(routes)) {
    for (const route of routes.filter((it) => it.path === path)) {
      const door = handler(on, route, { keepPace, once });
      if (route.method === 'GET') app.get(path, door);
      else app.post(path, door);
    }
    app.all(path, otherVerbs(routes, path));
  }
  app.use(() => {
    throw notFound();
  });
  app.use(lastly(on));
}

/** An address that is written out comes before one with a name in its place. */
function pathsOf(routes: readonly Route[]): string[] {
  const paths = [...new Set(routes.map((it) => it.path))];
  return [...paths.filter((it) => !it.includes(':')), ...paths.filter((it) => it.includes(':'))];
}

const atTheDoor: RequestHandler = (req, res, next) => {
  res.locals.trace = randomUUID();
  res.set(safeHeaders);
  refuseAddresses(req);
  next();
};

const handler =
  (on: Connections, route: Route, { keepPace, once }: { keepPace: Keep; once: AnswerOnce }): RequestHandler =>
  async (req, res) => {
    const asking = {
      actor: await authenticate(on, req, route).catch((error: unknown) => {
        keepPace({ kind: 'anonymous' }, req.ip ?? '', route.operation);
        throw error;
      }),
      trace: String(res.locals.trace),
    };
    keepPace(asking.actor, req.ip ?? '', route.operation);
    if (asking.actor.kind === 'anonymous' && !route.open) await allow(on, asking, route.operation);
    const answer = route.keyed ? await keyed(on, route, req, asking, once) : await act(on, route, req, asking);
    await send(res, answer);
  };

const incomingOf = (req: Request) => ({
  params: { ...req.params },
  query: { ...req.query },
  header: (name: string) => req.get(name),
});

const act = async (on: Connections, route: Route, req: Request, asking: Asking): Promise<Answer> =>
  route.read({ ...asking, ...incomingOf(req), key: '', content: await readContent(req, route) })(on);

async function keyed(on: Connections, route: Route, req: Request, asking: Asking, once: AnswerOnce): Promise<Answer> {
  const under = [nameOf(asking.actor), route.method, req.path, keyOf(req)];
  const content = await readContent(req, route);
  const incoming = incomingOf(req);
  const sent = { under, content: [incoming.query, content ?? null] };
  const command = on.store.answered.commandOf(sent);
  const doIt = route.read({ ...asking, ...incoming, key: command, content });
  return once(on, { ...asking, operation: route.operation, command, sent }, () => doIt(on));
}

async function send(
  res: Response,
  { status, body, headers = {}, cookies = [], type = 'application/json', stream }: Answer,
): Promise<void> {
  res.status(status).set(headers);
  for (const cookie of cookies) res.append('Set-Cookie', cookie);
  if (stream && res.req.method !== 'HEAD') {
    res.type(type).flushHeaders();
    await stream(res);
  } else if (stream) res.type(type).end();
  else if (body === undefined) res.end();
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
  async (error, _req, res, next) => {
    const problem = asProblem(error);
    if (problem.kind === 'unexpected') on.report('api.unexpected', factsOf(error));
    if (res.headersSent) return next(error);
    const body = problem.body(`urn:uuid:${String(res.locals.trace)}`);
    const headers = problem.more.headers ?? {};
    await send(res, { status: problem.status, body, headers, type: 'application/problem+json' });
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
