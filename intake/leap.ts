import type { Client } from '@temporalio/client';
import { lifeEvents } from '../life-events/index.js';
import type { Nouns, Store } from '../store/open-store.js';
import { deliver } from './deliver.js';
import { isTemporalAway } from './is-temporal-away.js';

const source = 'calendar';
const atOnce = 200;

interface Leap {
  /** The sender's own name for it: the same again is the same leap. */
  command: string;
  /** Law's time ahead of the clock, in milliseconds. */
  offset: number;
}

/** Whether the calendar has leapt under this command. */
export const hasLeapt = async ({ events }: Pick<Store, 'events'>, command: string): Promise<boolean> =>
  (await events.get(source, command)) !== undefined;

/** The test profile's calendar leaps: one row, and news to every open journey, so that replay holds. What cannot be told now is told by the sweep. */
export async function leap(store: Store, temporal: Client, { command, offset }: Leap): Promise<number> {
  const told = await store.inTransaction((tx) => write(tx, command, offset));
  try {
    while ((await deliver({ store, temporal, catalogue: lifeEvents }, atOnce)) === atOnce);
  } catch (error) {
    if (!isTemporalAway(error)) throw error;
  }
  return told;
}

async function write(tx: Nouns, id: string, wanted: number): Promise<number> {
  const event = { source, id, type: 'calendar.moved', time: Date.now(), body: null };
  if ((await tx.events.record(event)) !== 'new') return (await tx.deliveries.of(source, id)).length;
  const offset = await tx.calendar.leap(wanted);
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
