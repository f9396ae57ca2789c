import { Failure } from '../channels/failure.js';
import { takeAnswer } from '../intake/answer.js';
import type { OnItsWay } from '../store/effects.js';
import type { Connections } from './connections.js';

/** How many letters one round looks for, and for how long one is then left alone, in pauses of the feed. */
const most = 50;
const rest = 15;

/** Asks the post what became of letters, until each has arrived or has come back. What a receipt means is the round's business. */
export async function lookForLetters(connections: Connections): Promise<void> {
  const { adapters, feedPause, store } = connections;
  const bodies = Object.values(adapters).filter(({ manifest, lookUp }) => manifest.reach === 'letter' && lookUp);
  const ids = bodies.map(({ manifest }) => manifest.id);
  for (const letter of await store.effects.onTheirWay(ids, Date.now() - rest * feedPause, most))
    await look(connections, letter);
}

async function look(connections: Connections, letter: OnItsWay): Promise<void> {
  try {
    const found = await connections.adapters[letter.body]?.lookUp?.({
      key: letter.key,
      signal: AbortSignal.timeout(15_000),
    });
    if (found !== undefined && found !== 'absent' && found.outcome === 'acknowledged')
      await tell(connections, letter, 'receipt.received');
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    if (error.name === 'Refused') await tell(connections, letter, 'message.lost');
  }
}

async function tell(
  { store }: Connections,
  { key, errand, body }: OnItsWay,
  type: 'receipt.received' | 'message.lost',
): Promise<void> {
  const reference = `${errand}.${key.split('/')[2]}`;
  const answer = { source: 'svarut', id: key, type: `letter.${type}`, time: new Date().toISOString(), body, reference };
  await takeAnswer(store, { ...answer, said: { type } });
  await store.effects.arrived(key);
}
