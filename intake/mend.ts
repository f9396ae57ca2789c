import { type Client, WorkflowNotFoundError } from '@temporalio/client';
import type { Store } from '../store/open-store.js';
import { carried, standing } from '../workflows/messages.js';
import { seal } from './sealed.js';

/** Asks the journeys whose record may be behind, and writes what they answer. Returns how many were asked. */
export async function mend(store: Store, temporal: Client, now: number, most = 50): Promise<number> {
  const suspects = await store.standings.suspects(now, most);
  for (const journey of suspects) await mendOne(store, temporal, journey);
  return suspects.length;
}

async function mendOne(store: Store, temporal: Client, journey: string): Promise<void> {
  const handle = temporal.workflow.getHandle(journey);
  try {
    const { status } = await handle.describe();
    if (status.name === 'RUNNING') await store.standings.save([await handle.query(standing)], [], { force: true });
    else if (status.name === 'COMPLETED') await seal(store, await handle.query(carried));
  } catch (error) {
    if (!(error instanceof WorkflowNotFoundError)) throw error;
  }
}
