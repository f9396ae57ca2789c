import type { Journey } from '../journey/journey.js';
import { standingOf } from '../journey/standing.js';
import type { Store } from '../store/open-store.js';

/** The last state of a closed journey, so that late news can open it again after Temporal has forgotten it. */
export async function seal(store: Pick<Store, 'standings'>, journey: Journey): Promise<void> {
  const state = Buffer.from(JSON.stringify(journey));
  await store.standings.save([standingOf(journey)], [{ journey: journey.id, state }], { force: true });
}

export async function sealedState(store: Pick<Store, 'standings'>, journey: string): Promise<Journey | undefined> {
  const state = await store.standings.sealed(journey);
  return state && (JSON.parse(state.toString()) as Journey);
}
