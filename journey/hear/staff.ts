import { write } from '../draft.js';
import type { Hear } from '../hear.js';
import { kindOf, say } from '../say.js';
import { decisionOf } from './decision-of.js';
import { heardDecision } from './decision-received.js';

/** A stalled errand is tried again, under the key it had. */
export const errandRetried: Hear<'errand.retried'> = (draft, news) => {
  if (news.errand !== undefined) say(draft, news.errand, { type: 'retried' });
};

/** A caseworker says how a stalled errand ended, with grounds. The decision is the body's; we record that its caseworker said it. */
export const errandResolved: Hear<'errand.resolved'> = (draft, news) => {
  const errand = draft.journey.errands[news.errand ?? ''];
  if (errand?.state !== 'stalled') return;
  const { outcome } = news;
  if (outcome === 'granted' || outcome === 'refused') {
    const clean =
      errand.cause === 'contradicting-decisions'
        ? write(draft, errand, { decisions: errand.decisions.map((it) => ({ ...it, reversed: true as const })) })
        : errand;
    const decision = decisionOf(draft, clean, { outcome, on: news.on ?? draft.today }, 'caseworker');
    heardDecision(draft, clean, decision, 'caseworker');
  } else say(draft, errand.id, { type: ending(kindOf(draft, errand.step), outcome) }, { word: 'caseworker' });
};

const ending = (kind: string, outcome: 'acknowledged' | 'done' | 'withdrawn') =>
  outcome === 'withdrawn' ? outcome : kind === 'notice' ? 'acknowledged' : 'done';
