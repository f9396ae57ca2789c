import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express, { type Express, type Response } from 'express';
import { servePages } from '../../api/pages.js';
import type { SessionShown } from '../../api/shapes/session-shown.js';
import { pageTexts } from '../../life-events/texts/page-texts.js';
import type { Language } from '../../life-events/texts/text.js';
import { buildPages } from './built-pages.js';

/** What was posted: where, under which key, with what. */
export interface Posted {
  to: string;
  key: string | undefined;
  content: unknown;
}

interface Given {
  status: number;
  body?: unknown;
  headers?: Record<string, string>;
}

/** The built pages before an API that answers what a test tells it to. */
export interface Stand {
  address: string;
  /** Answers a path until it is told otherwise; a function is asked each time. */
  answer(path: string, given: unknown | ((posted?: Posted) => Given | Promise<Given>)): void;
  problem(kind: string, status: number, headers?: Record<string, string>): Given;
  signedIn(as: SessionShown): void;
  posted: Posted[];
  /** Every address that a page asked to sign in at. */
  signIns: URL[];
  /** Tells live pages that something changed. */
  tell(version: string): void;
  /** Cuts live connections, and refuses new ones until they are let in. */
  cut(): void;
  letIn(): void;
  /** As it was at the beginning. */
  clear(): void;
  close(): Promise<void>;
}

export async function openStand(): Promise<Stand> {
  const pages = buildPages();
  const answers = new Map<string, unknown>();
  const live = new Set<Response>();
  const posted: Posted[] = [];
  const signIns: URL[] = [];
  let session: SessionShown = { kind: 'anonymous' };
  let isCut = false;

  const app = express();
  servePages(app, 'test', pages.folder);
  app.get('/session', (_req, res) => void res.json(session));
  app.get('/texts', (req, res) => void res.json(pageTexts(String(req.query.language) as Language)));
  app.get('/sign-in', (req, res) => {
    signIns.push(new URL(req.originalUrl, 'http://stand'));
    res.type('html').send('<title>Sign in</title>');
  });
  app.get('/journeys/:journey/live', (req, res) => {
    if (isCut) return void res.destroy();
    res.type('text/event-stream').flushHeaders();
    res.write('retry: 200\n\n');
    live.add(res);
    req.on('close', () => live.delete(res));
  });
  answering(app, answers, posted);

  const server = createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    answer: (path, given) => void answers.set(path, given),
    problem,
    signedIn(as) {
      session = as;
    },
    posted,
    signIns,
    tell(version) {
      for (const it of live) it.write(`event: changed\ndata: ${JSON.stringify({ version })}\n\n`);
    },
    cut() {
      isCut = true;
      for (const it of live) it.destroy();
    },
    letIn() {
      isCut = false;
    },
    clear() {
      answers.clear();
      posted.length = signIns.length = 0;
      session = { kind: 'anonymous' };
      isCut = false;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      pages.remove();
    },
  };
}

const problem = (kind: string, status: number, headers: Record<string, string> = {}): Given => ({
  status,
  headers: { 'Content-Type': 'application/problem+json', ...headers },
  body: {
    type: `urn:livsferd:problem:${kind}`,
    title: 'A problem',
    status,
    detail: 'Told by a test.',
    instance: 'urn:uuid:7c2f1ab3-0000-4000-8000-000000000000',
  },
});

/** Everything else is answered as the test has told, by its path. */
function answering(app: Express, answers: ReadonlyMap<string, unknown>, posted: Posted[]): void {
  app.use(express.json(), async (req, res) => {
    const heard = { to: req.path, key: req.get('idempotency-key'), content: req.body as unknown };
    if (req.method === 'POST') posted.push(heard);
    const given = answers.get(req.path);
    if (given === undefined) return void send(res, problem('not-found', 404));
    send(res, typeof given === 'function' ? await given(heard) : { status: 200, body: given });
  });
}

function send(res: Response, { status, body, headers = {} }: Given): void {
  res.status(status).set(headers);
  if (body === undefined) res.end();
  else res.send(JSON.stringify(body));
}
