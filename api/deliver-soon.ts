import { setTimeout as pause } from 'node:timers/promises';
import { deliver } from '../intake/deliver.js';
import type { Connections } from './connections.js';

/** Tells Temporal what has just been written, if it can be had; the sweep tells the rest. The caller waits a second at most. */
export async function deliverSoon(on: Pick<Connections, 'store' | 'temporal' | 'catalogue' | 'report'>): Promise<void> {
  const waited = new AbortController();
  const telling = on.temporal
    .withDeadline(Date.now() + 5_000, () => deliver(on, 20))
    .catch((error: unknown) =>
      on.report('api.undelivered', { error: error instanceof Error ? error.name : 'unknown' }),
    );
  const patience = pause(1_000, undefined, { signal: waited.signal, ref: false }).catch(() => undefined);
  await Promise.race([telling, patience]);
  waited.abort();
}
