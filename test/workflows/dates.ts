import { type Day, dayOf } from '../../journey/calendar.js';

/** The day of the machine's own clock, which the server goes by. */
export const today: Day = dayOf(Date.now());
