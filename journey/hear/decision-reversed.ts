import { write } from '../draft.js';
import type { Hear } from '../hear.js';
import { isEnd } from '../rounds/index.js';
import { say } from '../say.js';
import { decisionOf } from './decision-of.js';
import { conclude } from './decision-received.js';

/** The body itself, or the body that hears its appeals, changed a decision. Dependants are reconsidered. */
export const decisionReversed: Hear<'decision.reversed'> = (draft, news) => {
  const errand = draft.journey.errands[news.errand];
  if (!errand || errand.kind === 'repair') return;
  const old = errand.decisions.map((it) => ({ ...it, reversed: true as const }));
  const before = write(draft, errand, { decisions: old });
  const decision = decisionOf(draft, before, news.decision, 'body');
  if (isEnd(before.state)) conclude(draft, before, decision, 'body');
  else if (!say(draft, errand.id, { type: decision.outcome }, { decision, word: 'body' })) return;
};
