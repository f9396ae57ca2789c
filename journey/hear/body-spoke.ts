import { type Draft, errandOf, without, write } from '../draft.js';
import type { Errand } from '../errand.js';
import type { Hear } from '../hear.js';
import type { NewsOf } from '../news.js';
import { say } from '../say.js';
import { wordOf } from './word-of.js';

const words = {
  'receipt.received': 'acknowledged',
  'more.asked': 'moreAsked',
  'correction.received': 'done',
  'body.acted': 'done',
} as const;

/** A body has it, wants more, has put something right, or did it by itself. */
export const bodySpoke: Hear<keyof typeof words> = (draft, news) => {
  const errand = errandOf(draft, news.errand);
  if (!errand || (news.round !== undefined && news.round !== errand.round)) return;
  if (news.type === 'correction.received' && errand.kind !== 'repair') return;
  if (news.type === 'body.acted' && errand.state === 'notRelevant') return actedAllTheSame(draft, errand);
  const more = news.type === 'more.asked' ? { cause: 'more-asked', ...letterOf(news) } : {};
  say(draft, errand.id, { type: wordOf(draft, errand, words[news.type]) }, { ...more, word: 'body' });
};

const letterOf = ({ letter }: NewsOf['more.asked']) => (letter === undefined ? {} : { letter });

/** A rule said that it did not apply, and the body did it all the same: it is done, whichever came first. */
function actedAllTheSame(draft: Draft, errand: Errand): void {
  write(draft, without(errand, 'cause'), { state: 'done', since: draft.now, word: 'body', alarms: [] });
  draft.ended.add(errand.step);
}
