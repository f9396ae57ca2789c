import { type Language, type Moods, sentence } from '../../../life-events/texts/text.js';

/** A sentence by its key, filled in; throws where there is none, or where it lacks what it needs. */
export interface Say {
  (key: string, params?: Readonly<Record<string, string>>): string;
  /** Whether there is such a sentence. */
  has(key: string): boolean;
}

export function sayingIn(language: Language, ...moods: Moods): Say {
  const has = (key: string): boolean => sentence(language, key) !== undefined;
  const say = (key: string, params: Readonly<Record<string, string>> = {}): string => {
    const written = sentence(language, key, moods);
    if (!written) throw new Error(`no sentence ${key}`);
    return written.sentence.replace(/(^|[.?] )?\{(\w+)\}/g, (_, begins: string | undefined, name: string) => {
      const value = params[name];
      if (value === undefined) throw new Error(`${key} needs ${name}`);
      return begins === undefined ? value : begins + capital(value);
    });
  };
  return Object.assign(say, { has });
}

/** A name that stands small in the middle of a sentence stands large at the beginning of one. */
export const capital = (it: string): string => it.slice(0, 1).toUpperCase() + it.slice(1);
