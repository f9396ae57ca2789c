import type { oas31 } from 'zod-openapi';
import { type ProblemKind, problemKinds } from '../problem.js';
import { headersNamed } from './headers.js';

const kindOf = (kind: ProblemKind): string => `urn:livsferd:problem:${kind}`;

/** RFC 9457. Which kinds an operation can answer stands at its responses. */
export const problemSchema: oas31.SchemaObject = {
  type: 'object',
  description: 'What went wrong and what to do about it. Nothing that was sent is repeated.',
  additionalProperties: false,
  required: ['type', 'title', 'status', 'detail', 'instance'],
  properties: {
    type: { type: 'string', enum: (Object.keys(problemKinds) as ProblemKind[]).map(kindOf) },
    title: { type: 'string', enum: Object.values(problemKinds).map(([, title]) => title) },
    status: { type: 'integer', enum: [...new Set(Object.values(problemKinds).map(([status]) => status))] },
    detail: { type: 'string', minLength: 1, description: 'What to do.' },
    instance: { type: 'string', pattern: '^urn:uuid:[0-9a-f-]{36}$', description: 'Names this one, for our log.' },
    errors: {
      type: 'array',
      minItems: 1,
      maxItems: 20,
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['pointer', 'detail'],
        properties: {
          pointer: { type: 'string', description: 'Where, as a JSON pointer (RFC 6901).' },
          detail: { type: 'string', minLength: 1, description: 'What is wanted there.' },
          reason: { type: 'string', pattern: '^[a-z-]+$', description: 'Names it, where a page may say more.' },
        },
      },
    },
    can: { type: 'array', items: { type: 'string' }, description: 'The acts that can be done now instead.' },
  },
};

/** Headers that come with a status whatever the kind. */
const promised: Readonly<Record<number, readonly string[]>> = {
  401: ['WWW-Authenticate'],
  429: ['Retry-After'],
  503: ['Retry-After'],
};

/** Headers that come with a kind. */
const ofKind: Partial<Record<ProblemKind, readonly string[]>> = {
  'insufficient-scope': ['WWW-Authenticate'],
  'already-followed': ['Location'],
};

/** What is answered under one status: which kinds, and which headers. */
export function problemResponse(status: number, kinds: readonly ProblemKind[]): oas31.ResponseObject {
  const named = promised[status] ?? [];
  const sometimes = kinds.flatMap((it) => ofKind[it] ?? []);
  const headers = { ...headersNamed(named), ...headersNamed(sometimes, kinds.length === 1) };
  const schema: oas31.SchemaObject = {
    allOf: [
      { $ref: '#/components/schemas/Problem' },
      {
        type: 'object',
        properties: {
          type: { enum: kinds.map(kindOf) },
          status: { const: status },
          title: { enum: kinds.map(titleOf) },
        },
      },
    ],
  };
  return {
    description: kinds.map((it) => `\`${it}\`: ${titleOf(it)}.`).join(' '),
    content: { 'application/problem+json': { schema } },
    ...(Object.keys(headers).length > 0 && { headers }),
  };
}

const titleOf = (kind: ProblemKind): string => problemKinds[kind][1];

/** One name for one set of kinds, so that it is written once. */
export const responseName = (kinds: readonly ProblemKind[]): string =>
  kinds.map((it) => it.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase())).join('Or');
