import type { Language } from './language.js';

/** Days are written in Norwegian or English, as the API's sentences write them. */
export const localeOf = (language: Language): string => (language === 'en' ? 'en-GB' : 'nb-NO');

/** A calendar day in words. */
export const sayDay = (day: string, language: Language): string =>
  new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );

/** The time of the reader's own clock: 08.50 in Norwegian, 08:50 in English. */
export const sayTime = (at: Date, language: Language): string =>
  withDot(new Intl.DateTimeFormat(localeOf(language), { hour: '2-digit', minute: '2-digit' }).format(at), language);

/** A moment in Norway, with its day. */
export function sayMoment(at: string, language: Language): string {
  const how = { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Oslo' } as const;
  return withDot(new Intl.DateTimeFormat(localeOf(language), how).format(new Date(at)), language);
}

const withDot = (time: string, language: Language): string =>
  language === 'en' ? time : time.replace(/(\d\d):(\d\d)/, '$1.$2');
