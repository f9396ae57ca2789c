import { createHash, randomBytes } from 'node:crypto';
import type { JWK } from 'jose';
import { type AdapterPayload, type KoaContextWithOIDC, Provider } from 'oidc-provider';
import type { Faults } from '../faults.js';
import type { Bench } from '../stand-in.js';
import { clientMetadata } from './client.js';
import type { Issuer, IssuerState } from './issuer.js';
import { openMemory } from './memory.js';
import { page, safe } from './page.js';
import { loginPolicy } from './policy.js';
import { spoilIdToken } from './spoil-id-token.js';

interface Given<State extends IssuerState> {
  issuer: Issuer<State>;
  bench: Bench<State>;
  faults: Faults;
  key: JWK;
}

/** The library, told what this issuer is like: code flow and PKCE alone, RS256, tokens for the API that is asked for. */
export function createProvider<State extends IssuerState>(given: Given<State>): Provider {
  const { issuer, bench, key } = given;
  const levels = Object.keys(issuer.levels);
  const found = (id: string) =>
    clientMetadata(id, bench.state.clients[id], issuer.pairwise) as AdapterPayload | undefined;
  const provider = new Provider(bench.address, {
    adapter: openMemory(found),
    jwks: { keys: [key as never] },
    acrValues: levels,
    clientAuthMethods: ['private_key_jwt', 'none'],
    responseTypes: ['code'],
    pkce: { required: () => true },
    scopes: ['openid', 'profile'],
    claims: { openid: ['sub', 'acr', 'amr', 'auth_time', 'sid', ...issuer.claims] },
    subjectTypes: [issuer.pairwise ? 'pairwise' : 'public'],
    pairwiseIdentifier: (_, id, client) => opaque(`${issuer.id}/${client.clientId}/${id}`),
    routes: { authorization: '/authorize', end_session: '/logout', jwks: '/jwks', token: '/token' },
    cookies: cookiesOf(issuer.id),
    ttl: {
      AccessToken: () => bench.state.manners.lifetime,
      AuthorizationCode: 60,
      Grant: 3_600,
      IdToken: 120,
      Interaction: 1_800,
      Session: 3_600,
    },
    interactions: { policy: loginPolicy(levels), url: (_, { uid }) => `/login/${uid}` },
    findAccount: async (_, id) => {
      const account = issuer.find(id, bench);
      return account && { accountId: id, claims: async () => ({ ...account.claims, sub: id }) };
    },
    loadExistingGrant: grantAll(issuer.scope),
    extraTokenClaims: (ctx, token) =>
      'accountId' in token ? extraClaims(given, ctx, String(token.accountId)) : undefined,
    formats: {
      customizers: {
        jwt(_, { extra }, { payload }) {
          if (extra?.authorization_details) payload.authorization_details = extra.authorization_details;
        },
      },
    },
    features: {
      devInteractions: { enabled: false },
      dPoP: { enabled: false },
      pushedAuthorizationRequests: { enabled: false },
      userinfo: { enabled: false },
      resourceIndicators: {
        enabled: true,
        getResourceServerInfo: (_, resource) => api(issuer.scope, resource, bench.state.manners.lifetime),
      },
      rpInitiatedLogout: { enabled: true, logoutSource: askLogout, postLogoutSuccessSource: loggedOut },
    },
    renderError: (ctx, { error, error_description }) =>
      show(ctx, 'Det gikk ikke', `<p>${safe(`${error}: ${error_description ?? ''}`)}</p>`),
  });
  provider.use(asksForBoth);
  provider.use(spoiling(given, levels[0]!));
  return provider;
}

const opaque = (text: string): string => createHash('sha256').update(text).digest('base64url');

/** Two issuers on one host must not take each other's cookies. */
const cookiesOf = (id: string) => ({
  keys: [randomBytes(32).toString('hex')],
  names: { session: `${id}-session`, interaction: `${id}-interaction`, resume: `${id}-resume` },
});

const api = (scope: string, audience: string, accessTokenTTL: number) => ({
  scope,
  audience,
  accessTokenTTL,
  accessTokenFormat: 'jwt' as const,
  jwt: { sign: { alg: 'RS256' as const } },
});

/** Nobody is asked for consent: signing in is all that these issuers do. */
const grantAll = (scope: string) => async (ctx: KoaContextWithOIDC) => {
  const { client, session, provider, resourceServers } = ctx.oidc;
  const grant = new provider.Grant({ accountId: session!.accountId!, clientId: client!.clientId });
  grant.addOIDCScope('openid profile');
  for (const resource of Object.keys(resourceServers ?? {})) grant.addResourceScope(resource, scope);
  await grant.save();
  return grant;
};

function extraClaims<State extends IssuerState>(
  { issuer, bench }: Given<State>,
  { oidc }: KoaContextWithOIDC,
  id: string,
) {
  const { AuthorizationCode: code, Client: client } = oidc.entities;
  return {
    ...issuer.find(id, bench)?.claims,
    acr: code?.acr,
    amr: code?.amr,
    auth_time: code?.authTime,
    client_orgno: bench.state.clients[client?.clientId ?? '']?.organisation,
    token_type: 'Bearer',
  };
}

/** Every request brings a state and a nonce of its own. */
async function asksForBoth(ctx: KoaContextWithOIDC, next: () => Promise<void>): Promise<void> {
  const lacks = ['state', 'nonce'].find((it) => ctx.path === '/authorize' && !ctx.query[it]);
  if (lacks === undefined) return next();
  ctx.status = 400;
  await show(ctx, 'Det gikk ikke', `<p>invalid_request: ${lacks} is required</p>`);
}

const spoiling =
  <State extends IssuerState>({ faults, key }: Given<State>, weakest: string) =>
  async (ctx: KoaContextWithOIDC, next: () => Promise<void>): Promise<void> => {
    await next();
    const body = ctx.body as { id_token?: string } | undefined;
    const wanted = ctx.path === '/token' && body?.id_token ? faults.takeSpoiling() : undefined;
    if (wanted && body?.id_token) body.id_token = await spoilIdToken(body.id_token, { spoiling: wanted, key, weakest });
  };

async function show(ctx: KoaContextWithOIDC, title: string, content: string): Promise<void> {
  ctx.type = 'html';
  ctx.body = page(title, `<h1>${safe(title)}</h1>${content}`);
}

const askLogout = (ctx: KoaContextWithOIDC, form: string): Promise<void> =>
  show(
    ctx,
    'Logg ut',
    `${form}<p><button type="submit" form="op.logoutForm" name="logout" value="yes">Ja, logg meg ut</button></p>
<p><button type="submit" form="op.logoutForm">Nei, jeg vil være logget inn</button></p>`,
  );

const loggedOut = (ctx: KoaContextWithOIDC): Promise<void> =>
  show(ctx, 'Du er logget ut', '<p>Du kan lukke vinduet.</p>');
