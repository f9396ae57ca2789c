import type { oas31 } from 'zod-openapi';
import type { ActorKind } from '../access/actor.js';
import { isReadWithin, operations } from '../access/operations.js';
import type { Route } from '../route.js';

const bearer = (description: string): oas31.SecuritySchemeObject => ({
  type: 'http',
  scheme: 'bearer',
  bearerFormat: 'JWT',
  description,
});

/** Every way to say who one is, but for our own session. The issuers are in `GET /.well-known/oauth-protected-resource`. */
const tokens = {
  idporten: bearer('A person: an access token of the people’s issuer, with the scope and the resource of this API.'),
  ansattporten: bearer('A caseworker or an operator: an access token of the employees’ issuer.'),
  maskinporten: bearer(
    'A body (scope `livsferd:bodies`) or a portal (scope `livsferd:portals`): a Maskinporten token.',
  ),
  metricsToken: { type: 'http', scheme: 'bearer', description: 'What reads the metrics, in the live profile.' },
  journeyToken: bearer(
    'Reads one journey for 15 minutes: from `POST /journey-tokens`, for a page that a portal embeds.',
  ),
} as const satisfies Record<string, oas31.SecuritySchemeObject>;

type Scheme = keyof typeof tokens | 'session';

/** The same with the session of our own pages, in the cookie of that name. */
export const schemesWith = (cookie: string): Record<Scheme, oas31.SecuritySchemeObject> => ({
  session: {
    type: 'apiKey',
    in: 'cookie',
    name: cookie,
    description:
      'The session of our own pages, after a sign-in at `GET /sign-in`. A write with it must come from our own pages.',
  },
  ...tokens,
});

const schemesOf: Readonly<Record<ActorKind, readonly Scheme[]>> = {
  anonymous: [],
  person: ['session', 'idporten'],
  caseworker: ['session', 'ansattporten'],
  operator: ['session', 'ansattporten'],
  body: ['maskinporten'],
  portal: ['maskinporten'],
  watcher: ['metricsToken'],
};

/** Which of them the access table lets in, each by itself; nothing at all where anybody may ask. */
export function securityOf(route: Route): oas31.SecurityRequirementObject[] {
  const kinds = Object.keys(operations[route.operation]) as ActorKind[];
  const isWatched = (it: ActorKind): boolean => it !== 'watcher' || route.operation === 'metrics.read';
  const schemes = new Set(kinds.filter(isWatched).flatMap((it) => schemesOf[it]));
  if (route.method === 'GET' && isReadWithin(route.operation)) schemes.add('journeyToken');
  return [...(route.open ? [{}] : []), ...[...schemes].map((it) => ({ [it]: [] }))];
}
