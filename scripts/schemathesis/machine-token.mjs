import { randomUUID } from 'node:crypto';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

const issuer = 'schemathesis';
const grant = 'urn:ietf:params:oauth:grant-type:jwt-bearer';

/** A Maskinporten token of an organisation, from the stand-in: with a client and a key of its own. */
export async function machineToken(maskinporten, { organisation, scope }) {
  const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true });
  const jwk = { ...(await exportJWK(publicKey)), kid: issuer };
  const client = { issuer, jwk, consumer: organisation };
  await ask(`${maskinporten}/_control/clients`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(client),
  });
  const assertion = await new SignJWT({ scope })
    .setProtectedHeader({ alg: 'RS256', kid: issuer })
    .setIssuer(issuer)
    .setAudience(`${maskinporten}/`)
    .setIssuedAt()
    .setExpirationTime('100s')
    .setJti(randomUUID())
    .sign(privateKey);
  const answer = await ask(`${maskinporten}/token`, {
    method: 'POST',
    body: new URLSearchParams({ grant_type: grant, assertion }),
  });
  return (await answer.json()).access_token;
}

async function ask(url, how) {
  const answer = await fetch(url, how);
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}: ${await answer.text()}`);
  return answer;
}
