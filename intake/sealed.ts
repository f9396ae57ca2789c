import { type Client, WorkflowNotFoundError } from '@temporalio/client';
import type { Journey } from '../journey/journey.js';
import { standingOf } from '../journey/standing.js';
import type { Store } from '../store/open-store.js';
import { carried } from '../workflows/messages.js';

/** The last state of a closed journey, so that late news can open it again after Temporal has forgotten it. A record that has moved on stays as it is, unless by force. */
export async function seal(
  store: Pick<Store, 'standings'>,
  journey: Journey,
  how: { force?: boolean } = {},
): Promise<void> {
  const state = Buffer.from(JSON.stringify(journey));
  await store.standings.save([standingOf(journey)], [{ journey: journey.id, state }], how);
}

export async function sealedState(store: Pick<Store, 'standings'>, journey: string): Promise<Journey | undefined> {
  const state = await store.standings.sealed(journey);
  return state && (JSON.parse(state.toString()) as Journey);
}

/** The state that a closed journey ended in: Temporal's own for as long as it remembers, for what was sealed last may be of an earlier close. */
export async function lastState(
  store: Pick<Store, 'standings'>,
  temporal: Client,
  journey: string,
): Promise<Journey | undefined> {
  try {
    const handle = temporal.workflow.getHandle(journey);
    if ((await handle.describe()).status.name === 'COMPLETED') return await handle.query(carried);
  } catch (error) {
    if (!(error instanceof WorkflowNotFoundError)) throw error;
  }
  return sealedState(store, journey);
}
