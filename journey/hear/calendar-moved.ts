import type { Hear } from '../hear.js';
import { timePassed } from './time-passed.js';

/** The test profile's calendar leaps. The clock that the journey is handed has leapt already. */
export const calendarMoved: Hear<'calendar.moved'> = (draft, news) => {
  draft.journey.offset = news.offset;
  timePassed(draft, { type: 'time.passed' });
};
