/** Signs in as a person does: through the issuer's own login page, with the code flow of a public client and PKCE. */
import { createHash, randomBytes } from 'node:crypto';
import { formAt, openBrowser } from './browser.js';
import { Problem } from './problem.js';
import { request } from './request.js';
import type { Level, Who } from './who.js';

const client = 'livsferd-cli';
/** Nobody listens there: the code is read from the address that the issuer would have sent a browser to. */
const callback = 'http://127.0.0.1:8912/callback';

/** What the API says of itself (RFC 9728), and who signs its people in. */
interface Resource {
  audience: string;
  scopes: { people: string; employees: string };
  issuers: { people: string; employees: string };
}

interface Metadata {
  authorization_endpoint: string;
  token_endpoint: string;
}

/** An access token for the API at this address, as one who may be anybody on the stand-ins' login pages. */
export async function signInTokens(base: string, who: Who): Promise<string> {
  const { livsferd } = await request<{ livsferd: Resource }>(`${base}/.well-known/oauth-protected-resource`, 'GET');
  const kind = 'person' in who ? 'people' : 'employees';
  const issuer = livsferd.issuers[kind];
  const metadata = await request<Metadata>(`${issuer}/.well-known/openid-configuration`, 'GET');
  const verifier = random();
  const asked = { scope: `openid ${livsferd.scopes[kind]}`, resource: livsferd.audience, verifier };
  const code = await askCode(metadata, asked, await answersOf(issuer, who));
  return redeem(metadata, { code, code_verifier: verifier, resource: livsferd.audience });
}

const random = (): string => randomBytes(32).toString('base64url');

async function askCode(
  { authorization_endpoint }: Metadata,
  { scope, resource, verifier }: { scope: string; resource: string; verifier: string },
  answers: Record<string, string>,
): Promise<string> {
  const state = random();
  const url = new URL(authorization_endpoint);
  url.search = new URLSearchParams({
    ...{ response_type: 'code', client_id: client, redirect_uri: callback, scope, resource, state, nonce: random() },
    ...{ code_challenge: createHash('sha256').update(verifier).digest('base64url'), code_challenge_method: 'S256' },
  }).toString();
  const browser = openBrowser((it) => it.href.startsWith(callback));
  const page = await browser.go(url);
  const end = page instanceof URL ? page : await browser.go(formAt(page), new URLSearchParams(answers));
  if (!(end instanceof URL)) throw new Problem(end.status, { title: 'The login page did not take the answer' });
  const code = end.searchParams.get('code');
  if (code === null || end.searchParams.get('state') !== state)
    throw new Problem(401, { title: end.searchParams.get('error_description') ?? 'Signing in did not work' });
  return code;
}

async function redeem({ token_endpoint }: Metadata, what: Record<string, string>): Promise<string> {
  const body = new URLSearchParams({
    ...{ grant_type: 'authorization_code', client_id: client, redirect_uri: callback },
    ...what,
  });
  const response = await fetch(token_endpoint, { method: 'POST', body });
  const said = (await response.json()) as { access_token?: string; error_description?: string };
  if (!said.access_token) throw new Problem(response.status, { title: said.error_description ?? 'No token' });
  return said.access_token;
}

const levels: Record<'people' | 'employees', Record<Level, string>> = {
  people: { high: 'idporten-loa-high', substantial: 'idporten-loa-substantial' },
  employees: { high: 'high', substantial: 'substantial' },
};

/** What is filled in on the login page. */
async function answersOf(issuer: string, who: Who): Promise<Record<string, string>> {
  if ('person' in who) return { as: 'typed', number: who.person, level: levels.people[who.level ?? 'high'] };
  const wanted =
    'operator' in who ? { role: 'operator', name: who.operator.name } : { role: 'caseworker', ...who.caseworker };
  return { as: await employee(issuer, wanted), level: levels.employees.high };
}

interface Employee {
  sub: string;
  name: string;
  at?: string;
  roles: string[];
}

/** The one of that name, or else the first who has the role there. */
async function employee(
  issuer: string,
  { role, name, body }: { role: string; name: string; body?: string },
): Promise<string> {
  const all = await request<Employee[]>(`${issuer}/_control/people`, 'GET');
  const fitting = all.filter((it) => it.roles.includes(role) && (body === undefined || it.at === body));
  const one = fitting.find((it) => it.name === name) ?? fitting[0];
  if (!one) throw new Problem(404, { title: `Nobody works as ${role} ${body === undefined ? 'here' : `at ${body}`}` });
  return one.sub;
}
