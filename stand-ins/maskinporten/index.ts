import type { JWK } from 'jose';
import { z } from 'zod';
import { standIn } from '../open-door.js';
import { organisations } from '../organisations.js';
import { grantToken, type Maskinporten } from './grant-token.js';

const Registration = z.object({
  issuer: z.string().min(1),
  jwk: z.looseObject({ kty: z.literal('RSA'), n: z.string(), e: z.string(), kid: z.string().optional() }),
  consumer: z.string().regex(/^\d{9}$/),
  scopes: z.array(z.string()).optional(),
});

/** Maskinporten: an access token for a client's signed assertion. */
export const maskinporten = standIn<Maskinporten>({
  id: 'maskinporten',
  org: organisations.maskinporten,
  seed: () => ({ clients: {}, used: {}, manners: { lifetime: 119 } }),
  manners: z.object({ lifetime: z.number().int().min(1) }).partial(),
  routes: [
    { verb: 'POST', path: '/token', answer: grantToken },
    {
      verb: 'GET',
      path: '/.well-known/oauth-authorization-server',
      answer: (_, { address }) => ({
        status: 200,
        body: {
          issuer: `${address}/`,
          token_endpoint: `${address}/token`,
          jwks_uri: `${address}/jwks`,
          token_endpoint_auth_methods_supported: ['private_key_jwt'],
          grant_types_supported: ['urn:ietf:params:oauth:grant-type:jwt-bearer'],
          token_endpoint_auth_signing_alg_values_supported: ['RS256'],
        },
      }),
    },
    { verb: 'GET', path: '/jwks', answer: (_, { town }) => ({ status: 200, body: { keys: town.mint.keys } }) },
    {
      verb: 'PUT',
      path: '/_control/clients',
      answer: ({ content }, { state }) => {
        const { issuer, jwk, consumer, scopes } = Registration.parse(content);
        const others = state.clients[issuer]?.keys.filter(({ kid }) => kid !== jwk.kid) ?? [];
        state.clients[issuer] = { consumer, scopes, keys: [jwk as JWK, ...others] };
        return { status: 204 };
      },
    },
  ],
  refuse: ({ status, message, detail }) => ({
    status,
    body: { error: detail.error ?? (status < 500 ? 'invalid_request' : 'server_error'), error_description: message },
  }),
});
