import type { Client } from '@temporalio/client';
import type { Store } from '../store/open-store.js';
import { news } from '../workflows/messages.js';

/** The test profile's calendar leaps: one row, and news to every open journey, so that replay holds. */
export async function leap(store: Store, temporal: Client, offset: number): Promise<number> {
  const stands = await store.calendar.leap(offset);
  const journeys = await store.journeys.allOpen();
  for (const journey of journeys)
    await temporal.workflow
      .getHandle(journey)
      .signal(news, { type: 'calendar.moved', id: `calendar/${stands}`, offset: stands })
      .catch(() => undefined);
  return journeys.length;
}
