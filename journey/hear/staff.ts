import { type Draft, errandOf } from '../draft.js';
import { type Errand, isUntold } from '../errand.js';
import type { Hear } from '../hear.js';
import type { NewsOf } from '../news.js';
import { say } from '../say.js';
import { sayAgain } from '../send.js';
import { closeUntold } from '../tasks.js';
import { decisionOf } from './decision-of.js';
import { heardDecision, reversedBy } from './heard-decision.js';

/** What did not get through is tried again, under the key it had. */
export const errandRetried: Hear<'errand.retried'> = (draft, news) => {
  const errand = errandOf(draft, news.errand);
  if (!errand) return;
  if (errand.state === 'stalled')
    say(draft, errand.id, { type: errand.cause === 'nobody-to-ask' ? 'reasked' : 'retried' });
  else if (isUntold(errand)) sayAgain(draft, errand);
};

/** A caseworker says how a stalled errand ended, with grounds. The decision is the body's; we record that its caseworker said it. */
export const errandResolved: Hear<'errand.resolved'> = (draft, news) => {
  const errand = errandOf(draft, news.errand);
  if (!errand) return;
  if (errand.state === 'stalled') resolve(draft, errand, news);
  else if (isUntold(errand)) closeUntold(draft, errand);
};

function resolve(draft: Draft, errand: Errand, { outcome, on }: NewsOf['errand.resolved']): void {
  if (errand.kind !== 'repair' && (outcome === 'granted' || outcome === 'refused')) {
    const it = errand.cause === 'contradicting-decisions' ? reversedBy(draft, errand) : errand;
    heardDecision(draft, it, decisionOf(draft, it, { outcome, on: on ?? draft.today }, 'caseworker'));
  } else say(draft, errand.id, { type: ending(errand, outcome) }, { word: 'caseworker' });
}

function ending({ kind }: Errand, outcome: NewsOf['errand.resolved']['outcome']) {
  if (kind === 'repair') return 'done';
  if (outcome === 'withdrawn') return 'withdrawn';
  return kind === 'notice' ? 'acknowledged' : 'done';
}
