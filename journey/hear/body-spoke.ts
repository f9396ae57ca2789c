import type { Hear } from '../hear.js';
import type { RoundWord } from '../rounds/index.js';
import { say } from '../say.js';

const words = {
  'receipt.received': 'acknowledged',
  'more.asked': 'moreAsked',
  'correction.received': 'done',
  'body.acted': 'done',
} as const satisfies Record<string, RoundWord>;

type Spoken = 'receipt.received' | 'more.asked' | 'correction.received' | 'body.acted';

/** A body has it, wants more, has put something right, or did it by itself. */
export const bodySpoke: Hear<Spoken> = (draft, news) => {
  const errand = draft.journey.errands[news.errand];
  if (!errand || (news.round !== undefined && news.round !== errand.round)) return;
  if (news.type === 'correction.received' && errand.kind !== 'repair') return;
  if (news.type === 'more.asked') {
    draft.journey.errands[errand.id] = { ...errand, question: { about: 'more', of: errand.about } };
    say(draft, errand.id, { type: 'moreAsked' }, { cause: 'more-asked', word: 'body' });
  } else say(draft, errand.id, { type: words[news.type] }, { word: 'body' });
};
