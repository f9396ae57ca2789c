import { dayOf } from '../../journey/calendar.js';
import { lawNow } from '../law-now.js';
import { defineRoute } from '../route.js';

/** Which day it is to the law: the clock's, but where the test profile's calendar has leapt ahead. */
export const calendar = defineRoute({
  method: 'GET',
  path: '/calendar',
  operation: 'calendar.read',
  async answer(on) {
    return { status: 200, body: { today: dayOf(await lawNow(on)) } };
  },
});
