/** What was granted holds until a day, where the law ends it by itself. */
import { endOf } from './calendar.js';
import { type Draft, without, write } from './draft.js';
import type { Alarm, Errand } from './errand.js';
import type { Wanted } from './plan.js';
import { tellAll } from './request.js';

export const expiryAlarm = ({ state, lasts, expired }: Errand): Alarm[] =>
  state === 'granted' && lasts !== undefined && !expired ? [{ at: endOf(lasts), what: 'expires' }] : [];

/** The last day is worked out again with every plan, as long as it has not passed. */
export function renewExpiry(draft: Draft, errand: Errand, { lasts }: Pick<Wanted, 'lasts'>): Errand {
  if (errand.lasts === lasts || errand.expired) return errand;
  const next: Errand = { ...without(errand, 'lasts'), ...(lasts !== undefined && { lasts }) };
  const others = errand.alarms.filter((it) => it.what !== 'expires');
  return write(draft, next, { alarms: [...others, ...expiryAlarm(next)] });
}

/** The day has passed: everybody who follows it is told, and what looks at its outcome is judged again. */
export function expire(draft: Draft, errand: Errand): void {
  tellAll(draft, write(draft, errand, { expired: true }), 'expired');
  draft.ended.add(errand.step);
}
