/** What a portal needs of Maskinporten and ID-porten, with Node alone. A real portal leaves this to a library for OpenID Connect. */
import { createHash, generateKeyPairSync, randomBytes, randomUUID, sign } from 'node:crypto';

const client = 'solvik-portal';
const organisation = '312831279';
const kid = randomUUID();
const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });

export const random = () => randomBytes(32).toString('base64url');

/** Asks with JSON or a form, and gives the JSON of the answer; what is no 2xx is thrown, with the problem. */
export async function ask(url, { json, form, token, key, method = json || form ? 'POST' : 'GET' } = {}) {
  const headers = {
    ...(token && { authorization: `Bearer ${token}` }),
    ...(key && { 'idempotency-key': key }),
    ...(json && { 'content-type': 'application/json' }),
  };
  const answer = await fetch(url, {
    method,
    headers,
    body: json ? JSON.stringify(json) : form && new URLSearchParams(form),
  });
  const text = await answer.text();
  const said = text ? JSON.parse(text) : {};
  if (!answer.ok) throw Object.assign(new Error(`${url} answered ${answer.status}: ${text}`), { problem: said });
  return said;
}

/** Finds the issuers that the API names, and tells the stand-ins our key: at the real ones that is done by hand, once. */
export async function findIssuers(api, home) {
  const { livsferd } = await ask(`${api}/.well-known/oauth-protected-resource`);
  const { people, machines } = livsferd.issuers;
  const idporten = await ask(`${people}/.well-known/openid-configuration`);
  const maskinporten = await ask(`${machines}.well-known/oauth-authorization-server`);
  const { kty, n, e } = publicKey.export({ format: 'jwk' });
  const jwk = { kty, n, e, kid };
  const redirect = `${home}/callback`;
  await ask(`${people}/_control/clients`, { method: 'PUT', json: { client, jwk, redirects: [redirect] } });
  const machine = { issuer: client, jwk, consumer: organisation, scopes: [livsferd.scopes.portals] };
  await ask(`${machines}_control/clients`, { method: 'PUT', json: machine });
  return { people, idporten, maskinporten, redirect, ...livsferd };
}

/** A token of the portal itself. It opens nothing but `POST /journey-tokens`. */
export async function machineToken({ maskinporten, scopes, audience }) {
  const assertion = signed({ iss: client, aud: maskinporten.issuer, scope: scopes.portals, resource: audience });
  const form = { grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer', assertion };
  return (await ask(maskinporten.token_endpoint, { form })).access_token;
}

/** Where a browser signs in, and what must be remembered until it is back. `maxAge`: seconds since the login at most. */
export function beginSignIn({ idporten, redirect, scopes, audience }, maxAge = 900) {
  const flow = { state: random(), nonce: random(), verifier: random() };
  const address = new URL(idporten.authorization_endpoint);
  address.search = new URLSearchParams({
    ...{ response_type: 'code', client_id: client, redirect_uri: redirect, state: flow.state, nonce: flow.nonce },
    ...{ scope: `openid ${scopes.people}`, resource: audience, acr_values: 'idporten-loa-high', max_age: maxAge },
    code_challenge: createHash('sha256').update(flow.verifier).digest('base64url'),
    code_challenge_method: 'S256',
  });
  return { address: address.href, flow };
}

/** The citizen's access token for the API, for the address that the browser came back to. */
export async function finishSignIn({ idporten, redirect, audience }, back, { state, nonce, verifier }) {
  if (back.searchParams.get('state') !== state) throw new Error('Not the sign-in that was begun');
  const said = await ask(idporten.token_endpoint, {
    form: {
      ...{ grant_type: 'authorization_code', code: back.searchParams.get('code') ?? '', redirect_uri: redirect },
      ...{ code_verifier: verifier, resource: audience, client_id: client },
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion: signed({ iss: client, sub: client, aud: idporten.issuer }),
    },
  });
  const claims = JSON.parse(Buffer.from(said.id_token.split('.')[1], 'base64url'));
  if (claims.nonce !== nonce) throw new Error('Not the answer to the sign-in that was begun');
  return said.access_token;
}

function signed(claims) {
  const now = Math.floor(Date.now() / 1000);
  const parts = [
    { alg: 'RS256', kid },
    { iat: now, exp: now + 60, jti: randomUUID(), ...claims },
  ];
  const text = parts.map((it) => Buffer.from(JSON.stringify(it)).toString('base64url')).join('.');
  return `${text}.${sign('sha256', Buffer.from(text), privateKey).toString('base64url')}`;
}
