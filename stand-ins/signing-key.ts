import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, type JWK } from 'jose';

const algorithm = 'RS256';

async function newKey(id: string): Promise<JWK> {
  const { privateKey } = await generateKeyPair(algorithm, { extractable: true });
  return { ...(await exportJWK(privateKey)), kid: `${id}-stand-in`, alg: algorithm, use: 'sig' };
}

/** A body's signing key; it outlives a restart where a folder is given. */
export async function signingKey(folder: string | undefined, id: string): Promise<JWK> {
  if (!folder) return newKey(id);
  const file = join(folder, `${id}-key.json`);
  const kept = await readFile(file, 'utf8').catch(() => undefined);
  if (kept) return JSON.parse(kept) as JWK;
  const made = await newKey(id);
  await writeFile(file, JSON.stringify(made), { mode: 0o600 });
  return made;
}
