import { CompactEncrypt, compactDecrypt } from 'jose';
import type { Key } from './keys.js';

const dir = { alg: 'dir', enc: 'A256GCM' } as const;

/** Seals a value as compact JWE; what it is bound to stands in the protected header. */
export const sealJwe = ({ id, key }: Key, value: unknown, bound: string): Promise<string> =>
  new CompactEncrypt(Buffer.from(JSON.stringify(value)))
    .setProtectedHeader({ ...dir, kid: id, sub: bound })
    .encrypt(key);

/** Opens it; throws where it was changed, or bound to something else. */
export async function unsealJwe({ key }: Key, sealed: string, bound: string): Promise<unknown> {
  const { plaintext, protectedHeader } = await compactDecrypt(sealed, key, {
    keyManagementAlgorithms: [dir.alg],
    contentEncryptionAlgorithms: [dir.enc],
  });
  if (protectedHeader.sub !== bound) throw new Error('What was sealed here belongs elsewhere');
  return JSON.parse(Buffer.from(plaintext).toString());
}
