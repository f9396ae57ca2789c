import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { accessLog } from '../../api/access-log.js';
import { createLog } from '../../ops/log/create-log.js';
import { nationalNumber } from '../../stand-ins/national-number.js';

const number = nationalNumber('1991-04-05', 'kvinne', () => false);
const lines: string[] = [];
const log = createLog('api', { write: (line: string) => void lines.push(line) });
let server: Server;
let url: string;

beforeAll(async () => {
  const app = express();
  app.use((_, res, next) => {
    res.locals.trace = 'b1a6ad63-6c8f-4e2e-a2b2-3f1f10d7c1aa';
    next();
  });
  app.get('/journeys/:journey', (req, res) => void res.status(Number(req.query.status ?? 200)).send('here'));
  app.get('/health/ready', (_, res) => void res.send('ready'));
  app.get('/slow', (_, res) => void res.write('begun'));
  server = createServer(accessLog(app, log));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
beforeEach(() => lines.splice(0));
afterAll(() => void server.closeAllConnections());
afterAll(() => new Promise((resolve) => server.close(resolve)));

async function loggedOf(path: string, how: RequestInit = {}) {
  await fetch(url + path, how).then((it) => it.text());
  while (lines.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  return JSON.parse(lines[0]!);
}

test('an answer is one line: route, verb, status, time and trace, and nothing of who asked for what', async () => {
  const headers = { authorization: 'Bearer secret', cookie: 'session=secret', 'user-agent': 'somebody' };
  expect(await loggedOf(`/journeys/${number}?fnr=${number}`, { headers })).toEqual({
    ...{ level: 'info', process: 'api', msg: 'answered', time: expect.stringMatching(/Z$/) },
    ...{ trace: 'b1a6ad63-6c8f-4e2e-a2b2-3f1f10d7c1aa', method: 'GET', route: '/journeys/:journey', status: 200 },
    ms: expect.any(Number),
  });
  expect(lines).toHaveLength(1);
});

test('an address that no route has is not shown either', async () => {
  expect(await loggedOf(`/nowhere/${number}`)).toMatchObject({ route: 'none', status: 404 });
  expect(lines.join('')).not.toMatch(/nowhere|\d{11}/);
});

test('a failure is said as one', async () => {
  expect(await loggedOf('/journeys/j?status=503')).toMatchObject({ level: 'error', status: 503 });
});

test('an answer that was cut off is said to have been', async () => {
  const stop = new AbortController();
  const begun = await fetch(`${url}/slow`, { signal: stop.signal });
  expect(begun.ok).toBe(true);
  stop.abort();
  while (lines.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  expect(JSON.parse(lines[0]!)).toMatchObject({ route: '/slow', cut: true });
});

test('what machines ask every few seconds is not said while all is well', async () => {
  await fetch(`${url}/health/ready`).then((it) => it.text());
  expect(await loggedOf('/journeys/j')).toMatchObject({ route: '/journeys/:journey' });
});
