import { errandOf, without, write } from '../draft.js';
import type { Hear } from '../hear.js';
import { say } from '../say.js';

/** What carried our message gave up: the letter came back; what somebody has sent themselves is not ours to lose. It never arrived, so what is tried again is a new letter. */
export const messageLost: Hear<'message.lost'> = (draft, news) => {
  const errand = errandOf(draft, news.errand);
  if (errand?.state !== 'withBody' || !errand.sent || (news.round !== undefined && news.round !== errand.round)) return;
  write(draft, without(errand, 'arrived', 'attempt'));
  say(draft, errand.id, { type: 'overdue' }, { cause: 'undelivered' });
};
