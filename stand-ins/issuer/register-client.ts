import type { JWK } from 'jose';
import { z } from 'zod';
import type { Route } from '../stand-in.js';
import type { IssuerState } from './issuer.js';

const Registration = z.object({
  client: z.string().min(1),
  jwk: z.looseObject({ kty: z.literal('RSA'), n: z.string(), e: z.string(), kid: z.string() }),
  redirects: z.array(z.url()).min(1),
  afterLogout: z.array(z.url()).default([]),
  name: z.string().optional(),
  organisation: z
    .string()
    .regex(/^\d{9}$/)
    .optional(),
});

/** A confidential client tells its key and where people come back to. Several processes of one client each have a key. */
export const registerClient = <State extends IssuerState>(): Route<State> => ({
  verb: 'PUT',
  path: '/_control/clients',
  answer: ({ content }, { state }) => {
    const { client, jwk, redirects, afterLogout, ...told } = Registration.parse(content);
    const known = state.clients[client];
    state.clients[client] = {
      name: told.name ?? known?.name ?? client,
      organisation: told.organisation ?? known?.organisation ?? '',
      kind: 'confidential',
      redirects,
      afterLogout,
      keys: [
        { ...(jwk as JWK), alg: 'RS256', use: 'sig' },
        ...(known?.keys ?? []).filter((it) => it.kid !== jwk.kid),
      ].slice(0, 20),
    };
    return { status: 204 };
  },
});
