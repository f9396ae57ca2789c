/** Every sentence a citizen can read, by language and key. */
import { en } from './en/index.js';
import { nb } from './nb/index.js';

export type Language = 'nb' | 'nn' | 'en' | 'se';

/** Sentences as a tree; a key is the path to one, with dots. */
export interface Tree {
  readonly [key: string]: string | Tree;
}

/** Languages there are sentences in. One that is missing, or a sentence that it lacks, is said in bokmål. */
export const languages: Partial<Record<Language, Tree>> & { nb: typeof nb } = { nb, en };

type Paths<T> = { [K in keyof T & string]: T[K] extends string ? K : `${K}.${Paths<T[K]>}` }[keyof T & string];
type At<T, Path extends string> = Path extends keyof T
  ? T[Path]
  : Path extends `${infer First}.${infer Rest}`
    ? First extends keyof T
      ? At<T[First], Rest>
      : never
    : never;
type NamesIn<Sentence> = Sentence extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never;

export type Key = Paths<typeof nb>;
type Params<K extends Key> = NamesIn<At<typeof nb, K>>;

/** A key that is put together while running is not checked by the compiler, and throws where there is no such sentence. */
type IsComposed<K extends string> = Record<never, never> extends Record<K, 1> ? true : false;

export type With<K extends string> =
  IsComposed<K> extends true
    ? [params?: Readonly<Record<string, string>>, ...moods: Moods]
    : K extends Key
      ? [Params<K>] extends [never]
        ? [params?: Readonly<Record<string, never>>, ...moods: Moods]
        : [params: Readonly<Record<Params<K>, string>>, ...moods: Moods]
      : [never];

/** Where there is another sentence for it: the quiet one in grief, and the one of what somebody else than the reader has said. */
export type Mood = 'grief' | 'others';
export type Moods = readonly (Mood | undefined)[];

export function text<const K extends string>(language: Language, key: K, ...[params, ...moods]: With<K>): string {
  const said = sentence(language, key, moods);
  if (said === undefined) throw new Error(`no sentence ${key}`);
  return fill(said.sentence, key, (params ?? {}) as Readonly<Record<string, string>>);
}

/** The language a sentence will be said in: bokmål where its own lacks it, which a page then says. */
export const spokenIn = (language: Language, key: string): Language | undefined => sentence(language, key)?.language;

interface Said {
  sentence: string;
  language: Language;
}

/** A sentence as it is written, with the names of what it needs in braces, and the language it is in. */
export function sentence(language: Language, key: string, moods: Moods = []): Said | undefined {
  const said = moods.map((mood) => mood && written(language, `${mood}.${key}`));
  return said.find((it) => it !== undefined) ?? written(language, key);
}

function written(language: Language, key: string): Said | undefined {
  for (const it of [language, 'nb'] as const) {
    const found = languages[it] && at(languages[it], key);
    if (found !== undefined) return { sentence: found, language: it };
  }
  return undefined;
}

function at(tree: Tree, key: string): string | undefined {
  let found: string | Tree | undefined = tree;
  for (const name of key.split('.'))
    found = typeof found === 'object' && Object.hasOwn(found, name) ? found[name] : undefined;
  return typeof found === 'string' ? found : undefined;
}

const fill = (sentence: string, key: string, params: Readonly<Record<string, string>>): string =>
  sentence.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name];
    if (value === undefined) throw new Error(`${key} needs ${name}`);
    return value;
  });
