import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Complaint } from './complaint.mjs';
import { writeWhole } from './json-file.mjs';

/** The key that seals the other keys, 32 bytes in base64: given by the environment, or made once for the test profile. */
export function findMasterKey({ env, folder, profile }) {
  const path = join(folder, 'master-key');
  if (env.LIVSFERD_MASTER_KEY) return checked(env.LIVSFERD_MASTER_KEY, 'LIVSFERD_MASTER_KEY');
  if (profile === 'live') throw new Complaint('The live profile needs LIVSFERD_MASTER_KEY: 32 random bytes in base64.');
  if (!existsSync(path)) writeWhole(path, randomBytes(32).toString('base64'));
  return checked(readFileSync(path, 'utf8').trim(), path);
}

function checked(key, where) {
  if (Buffer.from(key, 'base64').length === 32) return key;
  throw new Complaint(`${where} is not 32 bytes in base64. What it once sealed cannot be read with another key.`);
}
