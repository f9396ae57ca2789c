import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express from 'express';
import { servePages } from '../../api/pages.js';
import { buildPages } from './built-pages.js';

describe('serving the pages', () => {
  let pages: ReturnType<typeof buildPages>;
  let server: Server;

  beforeAll(async () => {
    pages = buildPages();
    server = await listen(pages.folder);
  });
  afterAll(() => {
    server.close();
    pages.remove();
  });

  const ask = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(addressOf(server) + path, { headers });
  const assetOf = async (path: string): Promise<string> =>
    /src="(\/assets\/[^"]+\.js)"/.exec(await (await ask(path)).text())![1]!;

  test.each([
    '/',
    '/timeline/b7c1d5de-1f5a-4f0e-9a62-0c6f2d4d2f10',
    '/timeline/b7c1d5de-1f5a-4f0e-9a62-0c6f2d4d2f10/card/0d2f9c1e-7d7b-4c49-b7a5-6a0f4b7ad001',
    '/desk',
    '/desk/0d2f9c1e-7d7b-4c49-b7a5-6a0f4b7ad001.2',
  ])('%s is a page: asked for anew each time, in the profile it runs in', async (address) => {
    const answer = await ask(address);
    expect([answer.status, answer.headers.get('cache-control'), answer.headers.get('content-type')]).toEqual([
      200,
      'no-cache',
      'text/html; charset=utf-8',
    ]);
    expect(await answer.text()).toContain('data-profile="test"');
    expect(
      (await ask(address, { 'If-None-Match': answer.headers.get('etag')!, 'Cache-Control': 'max-age=0' })).status,
    ).toBe(304);
  });

  test('nothing from elsewhere is let in, and nothing is written into the page', async () => {
    const answer = await ask('/');
    const policy = answer.headers.get('content-security-policy');
    expect(policy).toMatch(/^default-src 'self';/);
    expect(policy).not.toContain('unsafe');
    const text = await answer.text();
    expect(text).not.toMatch(/<style|<script(?![^>]* src=)|\sstyle=|\son\w+=/);
    expect(text).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
  });

  test('what has its hash in its name is kept for a year', async () => {
    const { headers } = await ask(await assetOf('/'));
    expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('who can read a compressed copy gets it, and nobody else', async () => {
    const asset = await assetOf('/');
    const small = await ask(asset, { 'Accept-Encoding': 'br' });
    const plain = await ask(asset, { 'Accept-Encoding': 'identity' });
    expect(['content-encoding', 'content-type', 'vary'].map((it) => small.headers.get(it))).toEqual([
      'br',
      'text/javascript; charset=utf-8',
      'Accept-Encoding',
    ]);
    expect(plain.headers.get('content-encoding')).toBeNull();
    expect(await small.text()).toBe(await plain.text());
  });

  test.each(['/timeline', '/timeline/a/b/c', '/journeys', '/assets/none.js', '/index.html', '/home/index.html'])(
    '%s goes on to the routes',
    async (address) => {
      expect(await (await ask(address)).json()).toEqual({ from: 'routes' });
    },
  );

  test('an address with a national identity number in it goes on to the routes, which refuse it', async () => {
    expect(await (await ask('/timeline/29909099906')).json()).toEqual({ from: 'routes' });
  });

  test('where no pages are built, nothing is served', async () => {
    const empty = mkdtempSync(join(tmpdir(), 'livsferd-none-'));
    const bare = await listen(empty);
    expect(await (await fetch(addressOf(bare))).json()).toEqual({ from: 'routes' });
    bare.close();
    rmSync(empty, { recursive: true });
  });
});

async function listen(folder: string): Promise<Server> {
  const app = express();
  servePages(app, 'test', folder);
  app.use((_req, res) => void res.status(404).json({ from: 'routes' }));
  const server = createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

const addressOf = (server: Server): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
