import { hkdfSync } from 'node:crypto';

/** A key of the API's own, derived from the master key by name (HKDF, SHA-256). */
export const deriveKey = (
  masterKey: Uint8Array,
  name: 'session' | 'sign-in' | 'journey-token' | 'cursor',
): Uint8Array => new Uint8Array(hkdfSync('sha256', masterKey, '', `livsferd/api/${name}`, 32));
