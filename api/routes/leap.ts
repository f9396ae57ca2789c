import { z } from 'zod';
import { leap } from '../../intake/leap.js';
import { dayOf, endOf, plus, startOf } from '../../journey/calendar.js';
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
  async answer(on, { content, ...it }) {
    await allow(on, it, 'calendar.leap');
    const now = await lawNow(on);
    const today = dayOf(now);
    const to = 'to' in content ? content.to : plus(today, { days: content.days });
    if (to <= today) throw unprocessable('/to', 'Must lie after the day it is.');
    if (to > plus(today, { years: 20 })) throw unprocessable('/to', 'Must lie within twenty years.');
    const at = Math.min(startOf(to) + now - startOf(today), endOf(to) - 1);
    const told = await leap(on.store, on.temporal, at - Date.now());
    return { status: 200, body: { today: dayOf(await lawNow(on)), told } };
  },
});
