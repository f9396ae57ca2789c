/** The front door: what it asks of Temporal, what a read costs, and that nothing grows with the number of journeys. */
import { openStore } from '../../store/open-store.js';
import { growth } from './growth.js';
import { mothersOf } from './mothers.js';
import { prepareReaders } from './readers.js';
import { compareReads } from './reads.js';
import { startStack } from './stack.js';
import { compareTriggers } from './trigger.js';

/** False when a count has broken its bound. */
export async function measureDoor(isTimed: boolean): Promise<boolean> {
  const stack = await startStack();
  const store = await openStore({ databaseUrl: stack.postgres, keysUrl: stack.keys, masterKey: stack.masterKey });
  try {
    const [reader, ...mothers] = await mothersOf(stack);
    const kept = [await compareTriggers(stack, mothers, isTimed)];
    const readers = await prepareReaders(stack, store, reader!);
    kept.push(await compareReads(stack, readers, isTimed));
    kept.push(await growth(stack, store, readers, isTimed ? [1_000, 10_000, 100_000] : [1_000, 5_000]));
    return kept.every(Boolean);
  } finally {
    await store.close();
    await stack.stop();
  }
}
