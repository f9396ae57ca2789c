import { type Language, languages, sentence, type Tree } from './text.js';

export interface PageTexts {
  /** The language that most of it is in: bokmål, where there is nothing in the one that was asked for. */
  language: Language;
  /** What pages say of themselves, by key. */
  texts: Record<string, string>;
  /** The keys that are said in another language, and in which. */
  spokenIn: Record<string, Language>;
}

/** Every sentence under `page`, as it is written: names in braces are filled in by the page. */
export function pageTexts(wanted: Language): PageTexts {
  const language = languages[wanted] ? wanted : 'nb';
  const said = [...keysOf(languages.nb.page, 'page')].flatMap((key) => {
    const it = sentence(language, key);
    return it ? [{ key, ...it }] : [];
  });
  const others = said.filter((it) => it.language !== language);
  return {
    language,
    texts: Object.fromEntries(said.map((it) => [it.key, it.sentence])),
    spokenIn: Object.fromEntries(others.map((it) => [it.key, it.language])),
  };
}

function* keysOf(tree: Tree, path: string): Generator<string> {
  for (const [name, it] of Object.entries(tree))
    if (typeof it === 'string') yield `${path}.${name}`;
    else yield* keysOf(it, `${path}.${name}`);
}
