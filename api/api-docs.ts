import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type { Express, RequestHandler } from 'express';
import { safeHeaders } from './safe-headers.js';

const folder = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));
const files: ReadonlySet<string> = new Set(['swagger-ui.css', 'swagger-ui-bundle.js', 'favicon-32x32.png']);

const page = `<!DOCTYPE html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Livsferd: the API</title>
    <link rel="stylesheet" href="/api-docs/swagger-ui.css">
    <link rel="icon" href="/api-docs/favicon-32x32.png" type="image/png">
  </head>
  <body>
    <main id="docs"></main>
    <script src="/api-docs/swagger-ui-bundle.js"></script>
    <script src="/api-docs/start.js"></script>
  </body>
</html>
`;

/** Nothing is asked of anybody else: no validator, and the document is our own. */
const start = `SwaggerUIBundle({
  url: '/openapi.json',
  dom_id: '#docs',
  deepLinking: true,
  validatorUrl: null,
  tryItOutEnabled: true,
  defaultModelsExpandDepth: 0,
});
`;

const headers = {
  ...safeHeaders,
  'Cache-Control': 'no-cache',
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
};

/** The document as a page, with Swagger UI from our own address. */
export function serveApiDocs(app: Express): void {
  app.get('/api-docs', text('html', page));
  app.get('/api-docs/start.js', text('js', start));
  app.get('/api-docs/:file', (req, res, next) => {
    const { file } = req.params;
    if (!files.has(file)) return next();
    res.set(headers).sendFile(file, { root: folder, cacheControl: false });
  });
}

const text =
  (type: string, content: string): RequestHandler =>
  (_req, res) => {
    res.set(headers).type(type).send(content);
  };
