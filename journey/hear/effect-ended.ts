import type { Errand } from '../errand.js';
import type { Hear } from '../hear.js';
import type { Act } from '../manifest.js';
import { openTaskFor } from '../request.js';
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

/** What one of our own effects brought. Word of an earlier round moves nothing; a message on the side only matters when it failed. */
export const effectEnded: Hear<'effect.ended'> = (draft, news) => {
  const errand = draft.journey.errands[news.errand];
  if (errand?.round !== news.round) return;
  if (isOnTheSide(errand, news.act)) {
    if (news.outcome === 'failed') openTaskFor(draft, errand, `${news.act}-failed`);
    return;
  }
  const decision = news.decision && decisionOf(draft, errand, news.decision, 'body');
  const said = { ...(news.cause && { cause: news.cause }), ...(decision && { decision }) };
  say(draft, errand.id, { type: words[news.outcome] }, said);
};

const movesTheRound = new Set<Act>(['submit', 'supplement', 'appeal']);

const isOnTheSide = (errand: Errand, act: Act | undefined): boolean =>
  act !== undefined && errand.kind !== 'repair' && !movesTheRound.has(act);
