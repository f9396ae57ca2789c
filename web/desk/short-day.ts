import type { Language } from '../shared/language.js';
import { localeOf } from '../shared/say-day.js';

/** A day short enough for the end of a row: day and month, or its weekday where the reader knows which week. */
export function shortDay(on: string, language: Language, isThisWeek = false): string {
  const wanted: Intl.DateTimeFormatOptions = isThisWeek
    ? { weekday: 'short', day: 'numeric' }
    : { day: 'numeric', month: 'short' };
  return new Intl.DateTimeFormat(localeOf(language), { ...wanted, timeZone: 'UTC' }).format(
    new Date(`${on}T00:00:00Z`),
  );
}
