import { type Draft, errandOf, write } from '../draft.js';
import type { Journey } from '../journey.js';
import type { News, NewsOf } from '../news.js';

/** What a participant says about an errand and what moves it: whoever else sees it is not told that they said it. */
const words = [
  ...(['consent.given', 'consent.withdrawn', 'errand.declined', 'application.withdrawn', 'word.given'] as const),
  ...(['applied.anyway', 'decision.appealed'] as const),
];

/** Keeps who spoke last, where it came to something. An answer to a caseworker moves nothing. */
export function keepSpeaker(draft: Draft, { errands }: Journey, news: News): void {
  if (!isWord(news) || 'answer' in news) return;
  const errand = errandOf(draft, news.errand);
  if (errand && !errands.includes(errand)) write(draft, errand, { saidBy: news.by });
}

const isWord = (news: News): news is NewsOf[(typeof words)[number]] => words.some((it) => it === news.type);
