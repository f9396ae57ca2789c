import type { JWK } from 'jose';
import { importJWK } from 'jose';
import * as oidc from 'openid-client';
import { away } from '../problem.js';
import type { Flow } from './flows.js';
import { isIssuerAway } from './issuer-is-away.js';

export type Party = Flow['as'];

export interface Asked {
  to: string;
  least: string;
  maxAge?: number;
}

/** We, to one issuer. A Problem while it is away; other errors are those of a sign-in that is not to be trusted. */
export interface RelyingParty {
  begin(asked: Asked): Promise<{ address: string; flow: Flow }>;
  /** Checks what came back, and gives the claims of the id_token. */
  finish(flow: Flow, query: URLSearchParams): Promise<oidc.IDToken>;
  /** Where a browser goes to end the issuer's own session; nothing while the issuer is away. */
  logout(): Promise<string | undefined>;
}

export interface Registered {
  as: Party;
  issuer: string;
  client: string;
  /** Our private key. */
  key: JWK;
  /** Our own public address. */
  home: string;
  /** Levels, the weakest first. */
  levels: readonly string[];
  /** Makes our key known, where that is done by ourselves. */
  register?: (() => Promise<void>) | undefined;
}

/** A login that does not fit what was asked for. */
export class WrongLogin extends Error {
  override name = 'WrongLogin';
}

const tolerance = 10;

export function createRelyingParty(us: Registered): RelyingParty {
  let found: Promise<oidc.Configuration> | undefined;
  const configuration = (): Promise<oidc.Configuration> => {
    found ??= discover(us).catch((error: unknown) => {
      found = undefined;
      throw error;
    });
    return found;
  };
  const orAway = async <T>(work: (at: oidc.Configuration) => Promise<T> | T): Promise<T> => {
    try {
      return await work(await configuration());
    } catch (error) {
      if (!isIssuerAway(error)) throw error;
      found = undefined;
      throw away();
    }
  };
  return {
    /** Nothing that a browser sent can be wrong here: an issuer that says what we cannot use is as good as away. */
    begin: (asked) =>
      orAway((at) => begin(at, us, asked)).catch(() => {
        throw away();
      }),
    finish: (flow, query) => orAway((at) => finish(at, us, flow, query)),
    logout: () => orAway((at) => logoutOf(at, us)).catch(() => undefined),
  };
}

async function discover({ issuer, client, key, register }: Registered): Promise<oidc.Configuration> {
  await register?.();
  const privateKey = await importJWK(key, 'RS256');
  if (privateKey instanceof Uint8Array) throw new Error('The key must be a private RSA key');
  const authentication = oidc.PrivateKeyJwt({ key: privateKey, kid: key.kid ?? client });
  const metadata = { id_token_signed_response_alg: 'RS256', [oidc.clockTolerance]: tolerance };
  const insecure = issuer.startsWith('http:') ? [oidc.allowInsecureRequests] : [];
  const at = await oidc.discovery(new URL(issuer), client, metadata, authentication, {
    execute: [...insecure, oidc.enableNonRepudiationChecks],
    timeout: 5,
  });
  if (at.serverMetadata().issuer !== issuer) throw new Error('The issuer names another');
  return at;
}

const callbackOf = ({ home }: Registered): string => `${home}/sign-in/callback`;

async function begin(at: oidc.Configuration, us: Registered, { to, least, maxAge }: Asked) {
  const verifier = oidc.randomPKCECodeVerifier();
  const [state, nonce] = [oidc.randomState(), oidc.randomNonce()];
  const address = oidc.buildAuthorizationUrl(at, {
    ...{ redirect_uri: callbackOf(us), scope: 'openid profile', state, nonce, ui_locales: 'nb' },
    ...{ code_challenge: await oidc.calculatePKCECodeChallenge(verifier), code_challenge_method: 'S256' },
    acr_values: us.levels.slice(us.levels.indexOf(least)).join(' '),
    ...(maxAge !== undefined && { max_age: String(maxAge) }),
    ...(maxAge === 0 && { prompt: 'login' }),
    ...(us.as === 'employee' && { authorization_details: JSON.stringify(wanted) }),
  });
  const began = Math.floor(Date.now() / 1_000);
  const flow: Flow = { as: us.as, to, state, nonce, verifier, least, began, ...(maxAge !== undefined && { maxAge }) };
  return { address: address.href, flow };
}

/** The roles that we look for at Ansattporten: each a resource of ours in Altinn. */
const wanted = ['caseworker', 'clerk', 'shielded', 'operator'].map((role) => ({
  type: 'ansattporten:altinn:resource',
  resource: `urn:altinn:resource:livsferd-${role}`,
}));

async function finish(
  at: oidc.Configuration,
  us: Registered,
  flow: Flow,
  query: URLSearchParams,
): Promise<oidc.IDToken> {
  const address = new URL(callbackOf(us));
  address.search = query.toString();
  const tokens = await oidc.authorizationCodeGrant(at, address, {
    pkceCodeVerifier: flow.verifier,
    expectedState: flow.state,
    expectedNonce: flow.nonce,
    idTokenExpected: true,
  });
  const claims = tokens.claims();
  if (!claims) throw new WrongLogin('There is no id_token');
  checkLogin(claims, us, flow);
  return claims;
}

/** As surely and as lately as was asked for. */
function checkLogin({ acr, auth_time }: oidc.IDToken, { levels }: Registered, { least, began, maxAge }: Flow): void {
  if (typeof acr !== 'string' || levels.indexOf(acr) < levels.indexOf(least))
    throw new WrongLogin('The level is too low');
  if (typeof auth_time !== 'number' || auth_time > Date.now() / 1_000 + tolerance)
    throw new WrongLogin('When is not said');
  if (maxAge !== undefined && auth_time < began - maxAge - tolerance) throw new WrongLogin('The login is too old');
}

/** No id_token goes along as a hint: it holds a number, and the issuer knows us by our id. */
function logoutOf(at: oidc.Configuration, us: Registered): string | undefined {
  if (at.serverMetadata().end_session_endpoint === undefined) return undefined;
  return oidc.buildEndSessionUrl(at, { post_logout_redirect_uri: `${us.home}/` }).href;
}
