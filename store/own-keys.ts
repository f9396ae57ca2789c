import { createHmac, hkdfSync } from 'node:crypto';
import { seal, unseal } from './seal.js';

/** What the store seals under keys of its own, each derived from the master key by name. */
export type Purpose =
  | 'numbers'
  | 'events'
  | 'deliveries'
  | 'effects'
  | 'letters'
  | 'notes'
  | 'names'
  | 'keys'
  | 'answers'
  | 'audit'
  | 'vault';

/** Derives the store's own keys (HKDF, SHA-256) from the 32 bytes of the master key. */
export function deriveOwnKeys(masterKey: Buffer) {
  if (masterKey.length !== 32) throw new Error('The master key must be exactly 32 bytes.');
  const derived = new Map<string, Buffer>();
  const derive = (name: string): Buffer => {
    const key = derived.get(name) ?? Buffer.from(hkdfSync('sha256', masterKey, '', `livsferd/${name}`, 32));
    derived.set(name, key);
    return key;
  };
  return {
    seal: (purpose: Purpose, value: unknown, bound: string): Buffer =>
      seal(derive(`seal/${purpose}`), Buffer.from(JSON.stringify(value)), bound),
    unseal: (purpose: Purpose, sealed: Uint8Array, bound: string): unknown =>
      JSON.parse(unseal(derive(`seal/${purpose}`), sealed, bound).toString()),
    /** A keyed hash: the same for the same text, and nothing to anybody without the key. */
    hash: (purpose: Purpose, text: string): Buffer =>
      createHmac('sha256', derive(`hash/${purpose}`))
        .update(text)
        .digest(),
    /** The key for payloads that no journey owns. */
    shared: derive('shared'),
  };
}
