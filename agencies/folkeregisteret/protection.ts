import { current } from './current.js';
import type { PersonDocument } from './wire.js';

/** Parts that tell where somebody is. */
export const locating: readonly string[] = [
  'bostedsadresse',
  'deltBosted',
  'utflytting',
  'oppholdsadresse',
  'kontaktadresse',
  'kontaktadresseIUtlandet',
];

const isOpen = (grade: string | undefined) => grade === 'ugradert';

/** Every grade but the open one protects, also one that we have never heard of. */
export const isProtected = (document: PersonDocument): boolean =>
  current(document, 'adressebeskyttelse').some(({ graderingsnivaa }) => !isOpen(graderingsnivaa)) ||
  current(document, 'bostedsadresse').some(
    ({ adressegradering }) => adressegradering !== undefined && !isOpen(adressegradering),
  );

/** An address is never asked for without asking whether it is protected. */
export const withProtection = (parts: readonly string[]): string[] =>
  parts.some((part) => locating.includes(part)) ? [...new Set([...parts, 'adressebeskyttelse'])] : [...new Set(parts)];
