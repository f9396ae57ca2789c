import type { oas31 } from 'zod-openapi';

/** The headers that an answer may say something with. */
const headers = {
  Location: { description: 'Where to look.', schema: { type: 'string', format: 'uri-reference' } },
  Link: {
    description: 'Where the list goes on: `<address>; rel="next"` (RFC 8288).',
    schema: { type: 'string', pattern: '^<[^>]+>; rel="next"$' },
  },
  'Retry-After': {
    description: 'Seconds to wait before the same is sent again.',
    schema: { type: 'string', pattern: '^[1-9][0-9]*$' },
  },
  'WWW-Authenticate': {
    description: 'What is wanted: a token, a scope (RFC 6750), or another login (RFC 9470).',
    schema: { type: 'string', pattern: '^Bearer realm="livsferd"' },
  },
  'Set-Cookie': { description: 'The session, begun or ended.', schema: { type: 'string' } },
} as const satisfies Record<string, oas31.HeaderObject>;

/** Headers that come with an answer: always, or with some of its kinds. */
export const headersNamed = (names: readonly string[], required = true): oas31.HeadersObject =>
  Object.fromEntries(names.map((it) => [it, { ...describe(it), required }]));

const describe = (name: string): oas31.HeaderObject =>
  Object.hasOwn(headers, name) ? headers[name as keyof typeof headers] : { schema: { type: 'string' } };
