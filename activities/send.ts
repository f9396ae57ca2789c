/** The one gate. Nothing leaves but through here: effect ledger, stop list, consent, field basis, and only then the body. */
import { ApplicationFailure } from '@temporalio/activity';
import type { Adapter, Message, Sent } from '../agencies/adapter.js';
import { Failure } from '../channels/failure.js';
import type { Effect } from '../journey/effects.js';
import type { OnceOnly } from '../journey/manifest.js';
import type { Heard, Outcome } from '../journey/news.js';
import type { StoredEffect } from '../store/effects.js';
import type { Connections } from './connections.js';
import { again, asFailure, isLost } from './failure.js';
import { keepAnswer } from './keep-answer.js';
import { whyHeld } from './may-leave.js';
import { digestOf, outgoing } from './outgoing.js';

export type Send = Extract<Effect, { verb: 'send' }> & { journey: string; leaflet: string };

/** What the round is told: how the body took it, and its decision where it gave one at once. */
export interface Delivered {
  outcome: Outcome;
  decision?: Heard;
}

/** For everything that one attempt says to a body, in milliseconds: over well before Temporal would make another. */
const patience = 15_000;

export const send =
  (connections: Connections) =>
  async (it: Send): Promise<Delivered> => {
    const row = await begin(connections, it);
    if (row.state === 'answered') return (row.outcome as { delivered: Delivered }).delivered;
    const body = writable(connections, it);
    const message = await outgoing(connections, it, AbortSignal.timeout(patience));
    const earlier = await whatBecame(connections, body, message, row);
    if (typeof earlier === 'object') return keepAnswer(connections, it, earlier);
    await pass(connections, it, earlier);
    if (earlier === 'unknown' && body.once === 'askPerson') throw unknowable();
    await connections.store.effects.sending(it.key);
    const sent = await attempt(connections, body, message, earlier, () => body.send(message));
    return keepAnswer(connections, it, sent);
  };

/** One key stands for one message: the same key for another is refused, and shown to an operator. */
async function begin({ store, report }: Connections, it: Send): Promise<StoredEffect> {
  const { journey, errand, with: body, act } = it;
  const digest = digestOf(it);
  const row = await store.effects.begin(it.key, { journey, errand, body, act, digest });
  if (row.digest === digest) return row;
  report('effect.conflicting', { step: it.step, body });
  throw ApplicationFailure.nonRetryable('the key of this effect stands for another message', 'Conflicting');
}

type Writable = Required<Pick<Adapter, 'send'>> & Pick<Adapter, 'lookUp'> & { once: OnceOnly };

function writable({ adapters }: Connections, { with: body, act }: Send): Writable {
  const adapter = adapters[body];
  if (!adapter?.send) throw asFailure(new Failure('Refused', `no machine may write to ${body}`));
  const once = adapter.manifest.onceOnly[act] ?? 'askPerson';
  return { ...adapter, send: adapter.send, once: once === 'lookUpFirst' && !adapter.lookUp ? 'askPerson' : once };
}

/** What became of earlier attempts: an answer, nothing at all, or nobody knows. Looking never sends. */
async function whatBecame(
  connections: Connections,
  body: Writable,
  message: Message,
  row: StoredEffect,
): Promise<Sent | 'absent' | 'unknown'> {
  if (row.attempts === 0 || row.state === 'stopped') return 'absent';
  if (body.once === 'lookUpFirst') return attempt(connections, body, message, 'unknown', () => body.lookUp!(message));
  return body.once === 'askPerson' && row.state === 'unreachable' ? 'absent' : 'unknown';
}

/** Stop list and consent. What may be with the body already is not called held back: the journey must know that it may have to undo it. */
async function pass(connections: Connections, it: Send, earlier: 'absent' | 'unknown'): Promise<void> {
  const held = await whyHeld(connections, it);
  if (!held) return;
  if (earlier === 'unknown') {
    await connections.store.effects.unknown(it.key);
    throw unknowable();
  }
  await connections.store.effects.stopped(it.key, { cause: held.type ?? 'Stopped' });
  throw held;
}

const unknowable = () => asFailure(new Failure('OutcomeUnknown', 'the answer to an earlier attempt was lost'));

/** Notes in the ledger how a call failed. What was lost is tried again where the next attempt can look or repeat. */
async function attempt<T>(
  { store }: Connections,
  { once }: Writable,
  { key, signal }: Message,
  earlier: 'absent' | 'unknown',
  call: () => Promise<T>,
): Promise<T> {
  try {
    return await call();
  } catch (thrown) {
    const error = signal?.aborted && !(thrown instanceof Failure) ? outOfTime() : thrown;
    if (!(error instanceof Failure)) throw error;
    if (error.name === 'Unavailable') await store.effects.unreachable(key);
    if (isLost(error)) await store.effects.unknown(key);
    if (error.name === 'Refused' && earlier === 'absent') await store.effects.stopped(key, { cause: error.name });
    throw isLost(error) && once !== 'askPerson' ? again(error) : asFailure(error);
  }
}

const outOfTime = () => new Failure('Unavailable', 'there was no answer in the time that one attempt has');
