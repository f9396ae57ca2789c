import type { Connections } from './connections.js';

const patience = 2_000;

/** Whether the database and Temporal both answer, within two seconds. */
export async function isReady({ store, temporal }: Pick<Connections, 'store' | 'temporal'>): Promise<boolean> {
  const late = new Promise<never>((_, reject) => setTimeout(reject, patience, new Error('late')).unref());
  const asked = Promise.all([
    store.ping(),
    temporal.withDeadline(Date.now() + patience, () => temporal.workflowService.getSystemInfo({})),
  ]);
  return Promise.race([asked, late]).then(
    () => true,
    () => false,
  );
}
