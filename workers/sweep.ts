import type { Connections } from '../activities/index.js';
import { recogniseEvents } from '../activities/recognise-events.js';
import { deliver } from '../intake/deliver.js';
import { mend } from '../intake/mend.js';

/** Mends what a crash left half done, for ever: events not recognised, deliveries not told, records behind their journey. One worker at a time. */
export function startSweep(
  connections: Connections,
  failed: (error: unknown) => void,
  pause = 2_000,
): { stop(): Promise<void> } {
  let isStopped = false;
  const rounds = (async () => {
    while (!isStopped) {
      try {
        await connections.store.alone('sweep', () => sweepOnce(connections));
      } catch (error) {
        failed(error);
      }
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  })();
  return {
    async stop() {
      isStopped = true;
      await rounds;
    },
  };
}

export async function sweepOnce(connections: Connections): Promise<void> {
  await recogniseEvents(connections);
  await deliver(connections);
  await mend(connections.store, connections.temporal, await connections.now());
}
