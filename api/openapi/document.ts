import { type CreateDocumentOptions, createDocument, type oas31, type ZodOpenApiPathsObject } from 'zod-openapi';
import { keyPattern } from '../idempotency/key-of.js';
import type { Route } from '../route.js';
import { about } from './about.js';
import { tagOf, templateOf } from './names.js';
import { operationOf } from './operation-of.js';
import { problemResponse, problemSchema, responseName } from './problem-response.js';
import { problemsByStatus } from './problems-of.js';
import { schemas } from './schemas.js';
import { schemesWith } from './security.js';
import { tags } from './tags.js';

/** The whole front door in OpenAPI 3.1, from the table of its routes; the session's cookie has another name by plain http. */
export function documentOf(routes: readonly Route[], cookie: string): oas31.OpenAPIObject {
  const document = createDocument(
    {
      openapi: '3.1.1',
      info: {
        title: 'Livsferd',
        version: '1',

        description: about,
        license,
      },
      servers: [{ url: '/', description: 'Where this document was read.' }],
      tags: tagsOf(routes),
      paths: pathsOf(routes),
      components: { schemas, responses: responsesOf(routes), securitySchemes: schemesWith(cookie) },
    },
    { override: simplify, allowEmptySchema: { custom: true } },
  );
  const components = document.components ?? {};
  return {
    ...document,
    components: {
      ...components,
      schemas: { ...components.schemas, Problem: problemSchema },
      parameters: { IdempotencyKey: idempotencyKey },
    },
  };
}

/** Integers without the limits of JavaScript. */
const simplify: NonNullable<CreateDocumentOptions['override']> = ({ jsonSchema }) => {
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
};

const license = { name: 'MIT', identifier: 'MIT' };

const idempotencyKey: oas31.ParameterObject = {
  name: 'Idempotency-Key',
  in: 'header',
  required: true,
  description: 'Of the sender’s own making, such as a UUID; one that differs by case is another one.',
  schema: { type: 'string', pattern: keyPattern.source },
  example: 'b9b3f8a2-5d0c-4f0e-9a55-3f6a1c0d2e71',
};

const tagsOf = (routes: readonly Route[]) => {
  const used = new Set(routes.map(tagOf));
  return Object.entries(tags)
    .filter(([name]) => used.has(name))
    .map(([name, description]) => ({ name, description }));
};

function pathsOf(routes: readonly Route[]): ZodOpenApiPathsObject {
  const paths: ZodOpenApiPathsObject = {};
  for (const route of routes) {
    const path = templateOf(route);
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operationOf(route) };
  }
  return paths;
}

const responsesOf = (routes: readonly Route[]) =>
  Object.fromEntries(
    routes.flatMap((route) =>
      [...problemsByStatus(route)].map(([status, kinds]) => [responseName(kinds), problemResponse(status, kinds)]),
    ),
  );
