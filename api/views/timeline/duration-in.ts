import type { Duration } from '../../../journey/deadlines.js';
import type { Say } from './saying.js';

/** A stretch of time as the law counts it. */
export function durationIn(say: Say, { months, weeks, days, workingDays }: Duration): string {
  const [unit, n] = Object.entries({ months, weeks, days, workingDays }).find(([, it]) => it !== undefined) ?? [];
  return unit === undefined ? '' : say(`timeline.time.${unit}`, { n: String(n) });
}
