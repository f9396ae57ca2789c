import type { languages } from '../../api/shapes/timeline.js';

export type Language = (typeof languages)[number];

/** What each language calls itself, in the order of the menu. */
export const languageNames = {
  nb: 'Bokmål',
  nn: 'Nynorsk',
  en: 'English',
  se: 'Davvisámegiella',
} as const satisfies Record<Language, string>;

const isLanguage = (it: string | null | undefined): it is Language => it != null && Object.hasOwn(languageNames, it);

const cookie = 'livsferd-language';

/** The language that was asked for: in the address, chosen before, or the browser's own. */
export function chosenLanguage(): Language {
  const asked = new URLSearchParams(location.search).get('language');
  const before = new RegExp(`(?:^|; )${cookie}=(\\w+)`).exec(document.cookie)?.[1];
  const browsers = navigator.languages.map((it) => it.slice(0, 2).replace('no', 'nb'));
  return [asked, before, ...browsers].find(isLanguage) ?? 'nb';
}

/** Remembered for a year; an address that names a language is made to name this one. */
export function rememberLanguage(language: Language): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser we serve.
  document.cookie = `${cookie}=${language}; Path=/; Max-Age=31536000; SameSite=Lax`;
  const here = new URL(location.href);
  if (!here.searchParams.has('language')) return;
  here.searchParams.set('language', language);
  history.replaceState(history.state, '', here);
}
