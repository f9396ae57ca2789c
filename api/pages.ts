import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import express, { type Express, type RequestHandler } from 'express';
import type { Profile } from '../agencies/profile.js';

/** Which built page answers which address. */
const pages = {
  '/': 'home',
  '/timeline/:journey': 'timeline',
  '/timeline/:journey/card/:errand': 'card',
  '/desk': 'desk',
  '/desk/:task': 'desk',
} as const satisfies Record<string, string>;

const built = fileURLToPath(new URL('../web/', import.meta.url));

/** Serves the pages where they are built; every other address goes on to the routes. */
export function servePages(app: Express, profile: Profile, folder: string = built): void {
  const assets = join(folder, 'assets');
  if (!existsSync(assets)) return;
  app.get('/assets/:file', smaller(assets));
  app.use(
    '/assets',
    safely,
    express.static(assets, { immutable: true, maxAge: '365d', index: false, redirect: false }),
  );
  for (const [address, name] of Object.entries(pages)) {
    const file = join(folder, name, 'index.html');
    if (existsSync(file)) app.get(address, names, safely, page(readFileSync(file, 'utf8'), profile));
  }
}

/** The compressed copy that the build laid beside a file, for whoever can read it. */
function smaller(assets: string): RequestHandler<{ file: string }> {
  const copies = new Set(readdirSync(assets).filter((it) => it.endsWith('.br')));
  return (req, res, next) => {
    const copy = `${req.params.file}.br`;
    if (copies.has(copy) && req.acceptsEncodings('br')) {
      req.url = `${req.url.replace(/\?.*/, '')}.br`;
      res.set({ 'Content-Encoding': 'br', Vary: 'Accept-Encoding' }).type(extname(req.params.file));
    }
    next();
  };
}

/** A page is the same for everybody, so it may be kept, but is asked for anew each time. */
function page(source: string, profile: Profile): RequestHandler {
  const html = source.replace('data-profile="live"', `data-profile="${profile}"`);
  const etag = `"${createHash('sha256').update(html).digest('base64url').slice(0, 22)}"`;
  return (_req, res) => {
    res.set({ 'Cache-Control': 'no-cache', ETag: etag }).type('html').send(html);
  };
}

/** Only our own names are answered; a number in an address goes on to the routes, which refuse it. */
const names: RequestHandler = (req, _res, next) => {
  const all = Object.values(req.params).every((it) => typeof it === 'string' && isName(it));
  if (all) next();
  else next('route');
};

const isName = (it: string): boolean => /^[A-Za-z0-9.:-]{1,160}$/.test(it) && !/(?<!\w)\d{6}[ +-]?\d{5}(?!\w)/.test(it);

const safely: RequestHandler = (_req, res, next) => {
  res.set(headers);
  next();
};

/** Nothing from elsewhere, nothing written into the page. The design system draws its icons from `data:` addresses. */
const headers = {
  'Content-Security-Policy':
    "default-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=()',
  'Referrer-Policy': 'same-origin',
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
};
