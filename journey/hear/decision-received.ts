import { errandOf } from '../draft.js';
import type { Hear } from '../hear.js';
import { decisionOf } from './decision-of.js';
import { heardDecision } from './heard-decision.js';

export const decisionReceived: Hear<'decision.received'> = (draft, news) => {
  const errand = errandOf(draft, news.errand);
  if (errand) heardDecision(draft, errand, decisionOf(draft, errand, news.decision, 'body', news.round));
};
