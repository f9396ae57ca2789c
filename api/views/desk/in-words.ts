/** Days and times as the desk says them: short in a strip, with the clock in a history. */
import { type Day, dayOf, type Instant } from '../../../journey/calendar.js';
import type { Language } from '../../../life-events/texts/text.js';
import { dateIn } from '../timeline/in-words.js';

const localeOf = (language: Language): string => (language === 'en' ? 'en-GB' : 'nb-NO');

const remembered = <Made>(make: (locale: string) => Made) => {
  const made = new Map<string, Made>();
  return (language: Language): Made => {
    const locale = localeOf(language);
    const known = made.get(locale) ?? make(locale);
    made.set(locale, known);
    return known;
  };
};

const shorts = remembered((it) => new Intl.DateTimeFormat(it, { day: 'numeric', month: 'short', timeZone: 'UTC' }));
const clocks = remembered((it) => new Intl.DateTimeFormat(it, { timeStyle: 'short', timeZone: 'Europe/Oslo' }));
const distances = remembered((it) => new Intl.RelativeTimeFormat(it, { numeric: 'auto' }));
const numbers = remembered((it) => new Intl.NumberFormat(it));

export const shortDay = (language: Language, day: Day): string => shorts(language).format(new Date(day));

export const numberIn = (language: Language, value: number): string => numbers(language).format(value);

/** A moment with its clock; today is said as such. */
export function momentIn(language: Language, today: Day, at: Instant): string {
  const day = dayOf(at);
  const said = day === today ? distances(language).format(0, 'day') : dateIn(language, day);
  return `${said} ${clocks(language).format(at)}`;
}
