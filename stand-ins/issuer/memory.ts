import type { AdapterFactory, AdapterPayload } from 'oidc-provider';

interface Held {
  payload: AdapterPayload;
  until: number;
}

/** The library's sessions, codes and grants: they die with the process, and people sign in again. */
export function openMemory(findClient: (id: string) => AdapterPayload | undefined): AdapterFactory {
  const held = new Map<string, Held>();
  const find = (key: string): AdapterPayload | undefined => {
    const it = held.get(key);
    if (it && it.until > Date.now()) return it.payload;
    held.delete(key);
    return undefined;
  };
  const findBy = (model: string, fits: (payload: AdapterPayload) => boolean): AdapterPayload | undefined => {
    for (const key of held.keys()) {
      const payload = key.startsWith(`${model}:`) ? find(key) : undefined;
      if (payload && fits(payload)) return payload;
    }
    return undefined;
  };
  const forgetOld = (): void => {
    if (held.size > 5_000) for (const key of [...held.keys()]) find(key);
  };

  return (model) => ({
    async upsert(id, payload, expiresIn = 3_600) {
      forgetOld();
      held.set(`${model}:${id}`, { payload, until: Date.now() + expiresIn * 1_000 });
    },
    find: async (id) => (model === 'Client' ? findClient(id) : find(`${model}:${id}`)),
    findByUid: async (uid) => findBy(model, (it) => it.uid === uid),
    findByUserCode: async () => undefined,
    async consume(id) {
      const payload = find(`${model}:${id}`);
      if (payload) payload.consumed = Math.floor(Date.now() / 1_000);
    },
    destroy: async (id) => void held.delete(`${model}:${id}`),
    async revokeByGrantId(grantId) {
      for (const [key, { payload }] of held) if (payload.grantId === grantId) held.delete(key);
    },
  });
}
