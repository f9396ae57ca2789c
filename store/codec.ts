import type { Payload, PayloadCodec, SerializationContext } from '@temporalio/common';
import { KeyErased } from './key-erased.js';
import type { Key, Keys } from './keys.js';
import { packed, unpacked } from './pack.js';
import { seal, unseal } from './seal.js';

/** What a client shows in place of something that has been erased. */
export const erased = { erased: true } as const;

/** A payload that nobody sealed: it is refused, not read. */
class Unsealed extends Error {
  override name = 'Unsealed';
}

const encoding = Buffer.from('binary/livsferd');
/** Key ids that are no journey's: without a journey, in a journey whose key is away, and in one that has been erased. */
const [sharedKey, standIn, noKey] = ['shared', 'stand-in', 'erased'];

type KeySource = Pick<Keys, 'keyOf' | 'keyById'> & { own: Pick<Keys['own'], 'shared'> };

/**
 * Seals Temporal's payloads with AES-256-GCM under the key of the journey that the context names, bound to namespace,
 * journey and key. On a worker encoding never throws, for a codec that throws takes the worker down with every journey on
 * it; on a client it throws where the key cannot be had, so that nothing starts that could not be erased.
 */
export function createCodec(
  keys: KeySource,
  { on, namespace = 'livsferd' }: { on: 'worker' | 'client'; namespace?: string },
): PayloadCodec {
  const ours = (id: string): Key => ({ id, owner: '', key: keys.own.shared });

  async function keyFor(journey: string | undefined): Promise<Key | undefined> {
    if (journey === undefined) return ours(sharedKey!);
    try {
      return await keys.keyOf(journey);
    } catch (error) {
      if (on === 'client') throw error;
      return error instanceof KeyErased ? undefined : ours(standIn!);
    }
  }

  const keyById = (id: string): Promise<Key> | Key => {
    if (id === noKey) throw new KeyErased('Written after the journey had been erased');
    return id === sharedKey || id === standIn ? ours(id) : keys.keyById(id);
  };

  async function open(payload: Payload, context: SerializationContext | undefined): Promise<Payload> {
    const id = keyIdOf(payload);
    try {
      const key = await keyById(id);
      const bound = boundTo(key, context?.namespace ?? namespace, context?.workflowId ?? key.owner);
      return unpacked(unseal(key.key, payload.data ?? empty, bound));
    } catch (error) {
      if (on === 'client' && error instanceof KeyErased) return placeholder;
      throw error;
    }
  }

  return {
    async encode(payloads, context) {
      const key = await keyFor(context?.workflowId);
      if (!key) return payloads.map(() => sealed(noKey!, empty));
      const bound = boundTo(key, context?.namespace ?? namespace, context?.workflowId);
      return payloads.map((it) => sealed(key.id, seal(key.key, packed(it), bound)));
    },
    decode: (payloads, context) => Promise.all(payloads.map((it) => open(it, context))),
  };
}

const empty = new Uint8Array();
const placeholder: Payload = {
  metadata: { encoding: Buffer.from('json/plain') },
  data: Buffer.from(JSON.stringify(erased)),
};

const sealed = (id: string, data: Uint8Array): Payload => ({ metadata: { encoding, key: Buffer.from(id) }, data });

/** What was sealed without a journey may be opened in any; the rest only where it was written. */
const boundTo = ({ id }: Key, namespace: string, journey: string | undefined): string =>
  JSON.stringify(id === sharedKey ? [id] : [namespace, journey, id]);

function keyIdOf({ metadata }: Payload): string {
  if (!metadata?.encoding || !encoding.equals(metadata.encoding) || !metadata.key)
    throw new Unsealed('A payload came that was not sealed');
  return Buffer.from(metadata.key).toString();
}
