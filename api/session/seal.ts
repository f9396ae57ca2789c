import { EncryptJWT, type JWTPayload, jwtDecrypt } from 'jose';
import type { z } from 'zod';

/** Seals what only we may read, for a while: encrypted, and refused once it is old, changed, of another kind or of another key. */
export interface Seal<T> {
  close(it: T, seconds: number): Promise<string>;
  /** Throws a jose error or a ZodError. */
  open(sealed: string): Promise<T & { exp: number }>;
}

export function createSeal<T extends object>(
  key: Uint8Array,
  kind: string,
  schema: z.ZodType<T>,
  clock: () => number = Date.now,
): Seal<T> {
  const issuer = `urn:livsferd:${kind}`;
  const typ = `${kind}+jwt`;
  return {
    close(it, seconds) {
      const now = Math.floor(clock() / 1_000);
      return new EncryptJWT({ ...it } as JWTPayload)
        .setProtectedHeader({ alg: 'dir', enc: 'A256GCM', typ })
        .setIssuer(issuer)
        .setIssuedAt(now)
        .setExpirationTime(now + seconds)
        .encrypt(key);
    },
    async open(sealed) {
      const { payload } = await jwtDecrypt(sealed, key, {
        issuer,
        typ,
        keyManagementAlgorithms: ['dir'],
        contentEncryptionAlgorithms: ['A256GCM'],
        requiredClaims: ['exp', 'iat'],
        currentDate: new Date(clock()),
      });
      return { ...schema.parse(payload), exp: payload.exp! };
    },
  };
}
