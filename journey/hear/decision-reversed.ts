import { bodyFor, type Draft, errandOf } from '../draft.js';
import type { Errand } from '../errand.js';
import type { Hear } from '../hear.js';
import type { Decision } from '../journey.js';
import { isSameDecision } from '../with-decision.js';
import { decisionOf } from './decision-of.js';
import { heardDecision, reversedBy } from './heard-decision.js';

/** The body itself, or the body that hears its appeals, changed a decision. Dependants are reconsidered. */
export const decisionReversed: Hear<'decision.reversed'> = (draft, news) => {
  const errand = errandOf(draft, news.errand);
  if (!errand) return;
  const decision: Decision = { ...decisionOf(draft, errand, news.decision, 'body'), reverses: true };
  if (!mayReverse(draft, errand, decision) || errand.decisions.some((it) => isSameDecision(it, decision))) return;
  heardDecision(draft, reversedBy(draft, errand), decision);
};

const mayReverse = (draft: Draft, errand: Errand, { by }: Decision): boolean =>
  by === errand.with || (bodyFor(draft, errand)?.appeals.includes(by) ?? false);
