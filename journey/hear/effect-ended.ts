import type { Hear } from '../hear.js';
import type { RoundWord } from '../rounds/index.js';
import { say } from '../say.js';
import { decisionOf } from './decision-of.js';

const words = {
  sent: 'sent',
  acknowledged: 'acknowledged',
  granted: 'granted',
  refused: 'refused',
  done: 'done',
  moreAsked: 'moreAsked',
  stopped: 'stopped',
  unconsented: 'reasked',
  failed: 'failed',
} as const satisfies Record<string, RoundWord>;

/** What one of our own effects brought. Word of an earlier round, or of a message on the side, moves nothing. */
export const effectEnded: Hear<'effect.ended'> = (draft, news) => {
  const errand = draft.journey.errands[news.errand];
  if (errand?.round !== news.round) return;
  const decision = news.decision && errand && decisionOf(draft, errand, news.decision, 'body');
  say(
    draft,
    errand.id,
    { type: words[news.outcome] },
    { ...(news.cause && { cause: news.cause }), ...(decision && { decision }) },
  );
};
