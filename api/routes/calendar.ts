import { z } from 'zod';
import { dayOf } from '../../journey/calendar.js';
import { allow } from '../access/decide.js';
import { lawNow } from '../law-now.js';
import { defineRoute } from '../route.js';
import { Day } from '../words.js';

/** Which day it is to the law: the clock's, but where the test profile's calendar has leapt ahead. */
export const calendar = defineRoute({
  method: 'GET',
  path: '/calendar',
  operation: 'calendar.read',
  open: true,
  summary: 'Tell which day it is to the law.',
  answers: { 200: { says: 'The day.', schema: z.strictObject({ today: Day }) } },
  async answer(on, it) {
    await allow(on, it, 'calendar.read');
    return { status: 200, body: { today: dayOf(await lawNow(on)) } };
  },
});
