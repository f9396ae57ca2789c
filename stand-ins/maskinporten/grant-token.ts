import { decodeJwt, decodeProtectedHeader, importJWK, type JWK, type JWTPayload, jwtVerify } from 'jose';
import { z } from 'zod';
import { type Answer, type Bench, type Call, Refusal } from '../stand-in.js';

interface Client {
  consumer: string;
  scopes?: string[] | undefined;
  keys: JWK[];
}

export interface Maskinporten {
  clients: Record<string, Client>;
  /** Assertions that were used, by jti, and when they expire. */
  used: Record<string, number>;
  manners: { lifetime: number };
}

const Form = z.object({
  grant_type: z.literal('urn:ietf:params:oauth:grant-type:jwt-bearer'),
  assertion: z.string(),
});
const Assertion = z.object({
  iss: z.string(),
  aud: z.string(),
  scope: z.string().min(1),
  iat: z.number(),
  exp: z.number(),
  jti: z.string().min(1),
  resource: z.union([z.string(), z.array(z.string())]).optional(),
});

const longest = 120;
const skew = 10;

const refuse = (error: string, description: string) =>
  new Refusal(error === 'invalid_client' ? 401 : 400, description, { error });

async function verified(client: Client, assertion: string): Promise<JWTPayload> {
  const { kid } = decodeProtectedHeader(assertion);
  const key = client.keys.find((candidate) => candidate.kid === kid) ?? client.keys[0];
  const publicKey = await importJWK(key!, 'RS256');
  return jwtVerify(assertion, publicKey, { algorithms: ['RS256'], clockTolerance: skew }).then(
    ({ payload }) => payload,
    () => {
      throw refuse('invalid_grant', 'MP-110: the signature or the time of the assertion is not valid');
    },
  );
}

function checkClaims(
  { aud, iat, exp, jti }: z.infer<typeof Assertion>,
  issuer: string,
  used: Maskinporten['used'],
): void {
  const now = Math.floor(Date.now() / 1000);
  if (aud !== issuer) throw refuse('invalid_grant', `MP-120: aud must be ${issuer}`);
  if (exp - iat > longest)
    throw refuse('invalid_grant', `MP-121: the assertion may live for ${longest} seconds at most`);
  if (iat > now + skew) throw refuse('invalid_grant', 'MP-122: the assertion is issued in the future');
  if (used[jti]) throw refuse('invalid_grant', 'MP-123: jti was used before');
}

function issuerOf(assertion: string): string {
  try {
    return decodeJwt(assertion).iss ?? '';
  } catch {
    throw refuse('invalid_grant', 'MP-100: the assertion is not a JWT');
  }
}

/** Gives a token for a client's signed assertion; every assertion works once. */
export async function grantToken({ content }: Call, { state, town, commit }: Bench<Maskinporten>): Promise<Answer> {
  const form = Form.safeParse(content);
  if (!form.success) throw refuse('unsupported_grant_type', 'MP-101: only jwt-bearer is supported');
  const { assertion } = form.data;
  const client = state.clients[issuerOf(assertion)];
  if (!client) throw refuse('invalid_client', 'MP-102: no such client');
  const claims = Assertion.safeParse(await verified(client, assertion));
  if (!claims.success) throw refuse('invalid_grant', 'MP-111: a claim is missing');
  checkClaims(claims.data, town.mint.issuer(), state.used);
  const { iss, jti, exp, scope, resource } = claims.data;
  const unknown = client.scopes && scope.split(' ').find((wanted) => !client.scopes?.includes(wanted));
  if (unknown) throw refuse('invalid_scope', `MP-130: the client has no access to ${unknown}`);

  forgetExpired(state.used);
  state.used[jti] = exp;
  commit({ key: jti, verb: 'grant', what: { client: iss, scope } });
  const seconds = state.manners.lifetime;
  const token = await town.mint.sign({ client: iss, consumer: client.consumer, scope, seconds, audience: resource });
  return { status: 200, body: { access_token: token, token_type: 'Bearer', expires_in: seconds, scope } };
}

function forgetExpired(used: Maskinporten['used']): void {
  const before = Date.now() / 1000 - skew;
  for (const [jti, exp] of Object.entries(used)) if (exp < before) delete used[jti];
}
