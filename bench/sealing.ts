import { randomBytes, randomUUID } from 'node:crypto';
import type { DataConverter } from '@temporalio/common';
import { createCodec } from '../store/codec.js';

type Keys = Parameters<typeof createCodec>[0];
type Key = Awaited<ReturnType<Keys['keyOf']>>;

/** The codec of the service, with keys that live as long as the measure. */
export const sealing: DataConverter = { payloadCodecs: [createCodec(createKeys(), { on: 'worker' })] };

function createKeys(): Keys {
  const [byOwner, byId] = [new Map<string, Key>(), new Map<string, Key>()];
  return {
    own: { shared: randomBytes(32) },
    async keyOf(owner) {
      const key = byOwner.get(owner) ?? { id: randomUUID(), owner, key: randomBytes(32) };
      byOwner.set(owner, key);
      byId.set(key.id, key);
      return key;
    },
    keyById: async (id) => byId.get(id)!,
  };
}
