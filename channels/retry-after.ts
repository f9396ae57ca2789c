/** The unit in which a body gives Retry-After: HTTP says seconds, Folkeregisteret says milliseconds. */
export type RetryAfterUnit = 's' | 'ms';

const second = 1_000;
const day = 86_400 * second;
const httpDate = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;

const asked = (header: string, unit: RetryAfterUnit, now: number): number => {
  if (/^\d+$/.test(header)) return Number(header) * (unit === 's' ? second : 1);
  return httpDate.test(header) ? Date.parse(header) - now : Number.NaN;
};

/** Milliseconds to wait, between a second and a day; nothing when the header is absent or makes no sense. */
export function retryAfter(header: string | null, unit: RetryAfterUnit, now: number): number | undefined {
  const wait = asked(header?.trim() ?? '', unit, now);
  return Number.isNaN(wait) ? undefined : Math.min(Math.max(wait, second), day);
}
