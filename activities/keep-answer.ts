import type { Sent } from '../agencies/adapter.js';
import type { Nouns } from '../store/open-store.js';
import type { Connections } from './connections.js';
import { digestOf } from './outgoing.js';
import type { Delivered, Send } from './send.js';

/** Writes down what a body answered, once: a body's own words stay in the store, and the journey gets a reference to them. */
export function keepAnswer({ store }: Pick<Connections, 'store'>, it: Send, sent: Sent): Promise<Delivered> {
  const { key, journey, errand, with: body, act } = it;
  return store.inTransaction(async (tx) => {
    const row = await tx.effects.begin(key, { journey, errand, body, act, digest: digestOf(it) });
    if (row.state === 'answered') return (row.outcome as { delivered: Delivered }).delivered;
    const delivered = await withLetter(tx, it, sent);
    await tx.effects.answered(key, { outcome: { delivered, receipt: sent.receipt } });
    return delivered;
  });
}

async function withLetter({ vault }: Nouns, it: Send, { outcome, decision }: Sent): Promise<Delivered> {
  if (!decision) return { outcome };
  const { text, ...heard } = decision;
  const letter = text === undefined ? undefined : await vault.keepLetter(text, it.by[0] ?? it.about);
  return { outcome, decision: { ...heard, ...(letter !== undefined && { letter }) } };
}
