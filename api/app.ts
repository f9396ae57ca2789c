import express, { type Express } from 'express';
import { serveApiDocs } from './api-docs.js';
import type { Connections } from './connections.js';
import { type Allowances, createPaces, generous } from './paces.js';
import { servePages } from './pages.js';
import { routes } from './routes/index.js';
import { serve } from './serve.js';

/** The front door as a value; `main` lets it listen. */
export function createApp(connections: Connections, allowances: Allowances = generous): Express {
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.enable('strict routing');
  app.enable('case sensitive routing');
  app.set('query parser', 'simple');
  app.set('trust proxy', connections.trustedHops);
  app.use(connections.metrics.measure);
  servePages(app, connections.profile);
  serveApiDocs(app);
  serve(app, connections, { routes, keepPace: createPaces(allowances) });
  return app;
}
