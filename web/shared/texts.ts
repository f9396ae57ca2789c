import type { Api } from './api.js';
import type { Language } from './language.js';

type Params = Readonly<Record<string, string | number>>;

/** Says a sentence by its key, its `{names}` filled. A key without a sentence says itself. */
export type Say = (key: string, params?: Params) => string;

interface Texts {
  /** What the sentences are mostly in: bokmål, where the wanted one has none. */
  language: Language;
  texts: Record<string, string>;
}

export async function loadTexts(
  api: Api,
  wanted: Language,
): Promise<{ language: Language; spoken: Language; say: Say }> {
  const { language: spoken, texts } = await api.read<Texts>(`/texts?language=${wanted}`);
  return { language: wanted, spoken, say: (key, params = {}) => fill(texts[key] ?? key, params) };
}

const fill = (sentence: string, params: Params): string =>
  sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''));
