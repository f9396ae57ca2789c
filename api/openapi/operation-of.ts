import type { z } from 'zod';
import type { ZodOpenApiOperationObject, ZodOpenApiParameters, ZodOpenApiResponseObject } from 'zod-openapi';
import type { Answers, Described, Route } from '../route.js';
import { examples } from './examples.js';
import { headersNamed } from './headers.js';
import { operationIdOf, paramsIn, tagOf } from './names.js';
import { responseName } from './problem-response.js';
import { problemsByStatus } from './problems-of.js';
import { securityOf } from './security.js';

/** What the route table says of a route, as OpenAPI says it. */
export function operationOf(route: Route): ZodOpenApiOperationObject {
  const operationId = operationIdOf(route);
  return {
    operationId,
    summary: route.summary,
    tags: [tagOf(route)],
    security: securityOf(route),
    requestParams: paramsOf(route),
    ...(route.keyed && { parameters: [{ $ref: '#/components/parameters/IdempotencyKey' }] }),
    ...(route.content && { requestBody: { required: true, content: contentOf(route, operationId) } }),
    responses: { ...answersOf(route.answers), ...problemsIn(route) },
  };
}

const paramsOf = (route: Route): ZodOpenApiParameters => ({
  ...(paramsIn(route).length > 0 && { path: route.params as z.ZodObject }),
  query: route.query as z.ZodObject,
});

const contentOf = ({ takes, content }: Route, operationId: string) =>
  Object.fromEntries(
    takes.map((type) => [
      type,
      { schema: content!, ...(examples[operationId] && { examples: examples[operationId] }) },
    ]),
  );

const answersOf = (answers: Answers) =>
  Object.fromEntries(Object.entries(answers).map(([status, it]) => [status, answerOf(it)]));

function answerOf({ says, schema, type, headers = [] }: Described): ZodOpenApiResponseObject {
  const shape = schema ?? (type === undefined ? undefined : ({ type: 'string' } as const));
  return {
    description: says,
    ...(shape && { content: { [type ?? 'application/json']: { schema: shape } } }),
    ...(headers.length > 0 && { headers: headersNamed(headers) }),
  };
}

const problemsIn = (route: Route) =>
  Object.fromEntries(
    [...problemsByStatus(route)].map(([status, kinds]) => [
      String(status),
      { $ref: `#/components/responses/${responseName(kinds)}` },
    ]),
  );
