/** The one gate. Nothing leaves but through here: stop list, consent, field basis, effect ledger, and only then the body. */
import type { Adapter, Message, Sent } from '../agencies/adapter.js';
import { Failure } from '../channels/failure.js';
import { stepOf } from '../journey/define.js';
import type { Effect } from '../journey/effects.js';
import type { OnceOnly } from '../journey/manifest.js';
import type { Heard, Outcome } from '../journey/news.js';
import { leafletOf } from '../life-events/index.js';
import type { Connections } from './connections.js';
import { again, asFailure, refusedByGate } from './failure.js';
import { digestOf, outgoing } from './outgoing.js';

export type Send = Extract<Effect, { verb: 'send' }> & { journey: string; leaflet: string };

/** What the round is told: how the body took it, and its decision where it gave one at once. */
export interface Delivered {
  outcome: Outcome;
  decision?: Heard;
}

export const send =
  (connections: Connections) =>
  async (it: Send): Promise<Delivered> => {
    const { store } = connections;
    const row = await store.effects.begin(it.key, {
      journey: it.journey,
      errand: it.errand,
      body: it.with,
      act: it.act,
      digest: digestOf(it),
    });
    if (row.state === 'answered') return row.outcome as Delivered;
    await mayLeave(connections, it);
    const adapter = connections.adapters[it.with];
    if (!adapter?.send) throw asFailure(new Failure('Refused', `no machine may write to ${it.with}`));
    const message = await outgoing(connections, it);
    const delivered = await kept(connections, it, await deliver(connections, it, adapter, message, row.attempts > 0));
    await store.effects.answered(it.key, { outcome: delivered });
    return delivered;
  };

const beginsOrRenews = new Set(['submit', 'supplement', 'appeal', 'nudge']);

/** Repairs overtake a stop; what begins or renews does not. */
async function mayLeave({ store, catalogue }: Connections, it: Send): Promise<void> {
  if (beginsOrRenews.has(it.act) && (await store.stops.covers(it.journey, [it.about, 'trigger']))) {
    await store.effects.stopped(it.key);
    throw refusedByGate('Stopped', 'held back while its trigger is in doubt');
  }
  if (it.act !== 'submit' && it.act !== 'supplement') return;
  if (!stepOf(leafletOf(catalogue, it.leaflet), it.step).asks || it.anyway) return;
  const consents = await store.consents.standing(it.journey, it.errand);
  if (it.by.length === 0 || it.by.some((ref) => consents[ref]?.says !== 'yes'))
    throw refusedByGate('Unconsented', 'a consent it needs is not standing');
}

/** A second attempt at what may have gone through looks first, replays by its key, or asks a person. Never a blind second send. */
async function deliver(
  connections: Connections,
  it: Send,
  adapter: Adapter,
  message: Message,
  again: boolean,
): Promise<Sent> {
  const once = adapter.manifest.onceOnly[it.act] ?? 'askPerson';
  if (again && once === 'lookUpFirst' && adapter.lookUp) {
    const found = await attempt(connections, it, once, () => adapter.lookUp!(message));
    if (found !== 'absent') return found;
  }
  const before = await connections.store.effects.get(it.key);
  if (before?.state === 'unknown' && once === 'askPerson')
    throw asFailure(new Failure('OutcomeUnknown', 'the answer to an earlier attempt was lost'));
  await connections.store.effects.sending(it.key);
  return attempt(connections, it, once, () => adapter.send!(message));
}

async function attempt<T>({ store }: Connections, { key }: Send, once: OnceOnly, deed: () => Promise<T>): Promise<T> {
  try {
    return await deed();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    if (error.name === 'Unavailable') await store.effects.unreachable(key);
    if (error.name === 'OutcomeUnknown' || error.name === 'Unreadable') await store.effects.unknown(key);
    throw isLostButRepeatable(error, once) ? again(error) : asFailure(error);
  }
}

const isLostButRepeatable = (error: Failure, once: OnceOnly): boolean =>
  once !== 'askPerson' && (error.name === 'OutcomeUnknown' || error.name === 'Unreadable');

/** A body's own words stay in the store; the journey gets a reference to them. */
async function kept({ store }: Connections, it: Send, sent: Sent): Promise<Delivered> {
  await store.effects.sent(it.key, { outcome: { receipt: sent.receipt } });
  if (!sent.decision) return { outcome: sent.outcome };
  const { text, ...decision } = sent.decision;
  return {
    outcome: sent.outcome,
    decision: { ...decision, ...(text !== undefined && { letter: await store.vault.keepLetter(text) }) },
  };
}
