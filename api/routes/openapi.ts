import { z } from 'zod';
import { allow } from '../access/decide.js';
import { documentOf } from '../openapi/document.js';
import { defineRoute, type Route } from '../route.js';

/** The document of these routes, its own among them; made when it is first asked for. */
export function showOpenApi(routes: () => readonly Route[]): Route {
  let document: string | undefined;
  return defineRoute({
    method: 'GET',
    path: '/openapi.json',
    operation: 'openapi.read',
    open: true,
    summary: 'Show this document.',
    answers: { 200: { says: 'OpenAPI 3.1.', schema: z.looseObject({ openapi: z.string() }) } },
    async answer(on, it) {
      await allow(on, it, 'openapi.read');
      document ??= JSON.stringify(documentOf(routes(), on.sessions.cookie.name));
      return { status: 200, body: JSON.parse(document) as { openapi: string } };
    },
  });
}
