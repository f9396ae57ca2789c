import { z } from 'zod';
import { hasLeapt, leap } from '../../intake/leap.js';
import { dayOf, endOf, type Day as JourneyDay, plus, startOf } from '../../journey/calendar.js';
import { allow } from '../access/decide.js';
import { lawNow } from '../law-now.js';
import { unprocessable } from '../problem.js';
import { defineRoute } from '../route.js';
import { Day } from '../words.js';

const Leap = z.union([z.strictObject({ to: Day }), z.strictObject({ days: z.int().min(1).max(7_300) })]);

/** The test profile's calendar leaps, to the same time of another day; it never goes back. */
export const leapCalendar = defineRoute({
  method: 'POST',
  path: '/calendar/leap',
  operation: 'calendar.leap',
  content: Leap,
  summary: 'Let the test profile’s calendar leap to the same time of another day.',
  answers: {
    200: {
      says: 'The day it is now, and how many journeys were told.',
      schema: z.strictObject({ today: Day, told: z.int() }),
    },
  },
  async answer(on, { content, ...it }) {
    await allow(on, it, 'calendar.leap');
    const now = await lawNow(on);
    const today = dayOf(now);
    const to = 'to' in content ? content.to : plus(today, { days: content.days });
    if (!(await hasLeapt(on.store, it.key))) checkDay(to, today);
    const at = Math.min(startOf(to) + now - startOf(today), endOf(to) - 1);
    const told = await leap(on.store, on.temporal, { command: it.key, offset: at - Date.now() });
    on.store.calendar.lookAgain();
    return { status: 200, body: { today: dayOf(await lawNow(on)), told } };
  },
});

function checkDay(to: JourneyDay, today: JourneyDay): void {
  if (to <= today) throw unprocessable('/to', 'Must lie after the day it is.');
  if (to > plus(today, { years: 20 })) throw unprocessable('/to', 'Must lie within twenty years.');
}
