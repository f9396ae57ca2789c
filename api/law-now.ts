import type { Instant } from '../journey/calendar.js';
import type { Connections } from './connections.js';

/** Law's time: the clock, and how far the test profile's calendar has leapt. */
export const lawNow = async ({ store }: Pick<Connections, 'store'>): Promise<Instant> =>
  Date.now() + (await store.calendar.offsetLately());
