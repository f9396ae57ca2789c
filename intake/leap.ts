import type { Client } from '@temporalio/client';
import { lifeEvents } from '../life-events/index.js';
import type { Nouns, Store } from '../store/open-store.js';
import { deliver } from './deliver.js';
import { isTemporalAway } from './is-temporal-away.js';

const source = 'calendar';
const atOnce = 200;

/** The test profile's calendar leaps: one row, and news to every open journey, so that replay holds. What cannot be told now is told by the sweep. */
export async function leap(store: Store, temporal: Client, offset: number): Promise<number> {
  const told = await store.inTransaction((tx) => write(tx, offset));
  try {
    while ((await deliver({ store, temporal, catalogue: lifeEvents }, atOnce)) === atOnce);
  } catch (error) {
    if (!isTemporalAway(error)) throw error;
  }
  return told;
}

async function write(tx: Nouns, wanted: number): Promise<number> {
  const offset = await tx.calendar.leap(wanted);
  const id = String(offset);
  const event = { source, id, type: 'calendar.moved', time: Date.now(), body: { offset } };
  if ((await tx.events.record(event)) !== 'new') return 0;
  const journeys = await tx.journeys.allOpen();
  for (const journey of journeys)
    await tx.deliveries.add({
      source,
      event: id,
      journey,
      disposition: 'told',
      news: { type: 'calendar.moved', id: `${source}/${id}`, offset },
    });
  await tx.events.done(source, id);
  return journeys.length;
}
