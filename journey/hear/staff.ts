import { mayBeAsked } from '../askable.js';
import { type Draft, errandOf, write } from '../draft.js';
import { type Errand, inForce, isHumanAsked, isUntold } from '../errand.js';
import type { Hear } from '../hear.js';
import { endLook, markLooked } from '../human-look.js';
import { inquire } from '../inquiry.js';
import { wordToRetry } from '../may.js';
import type { NewsOf } from '../news.js';
import { tellAll } from '../request.js';
import { say } from '../say.js';
import { sayAgain } from '../send.js';
import { closeUntold } from '../tasks.js';
import { decisionOf } from './decision-of.js';
import { reversedBy, takeDecision } from './heard-decision.js';

type Resolved = NewsOf['errand.resolved'];

/** What did not get through is tried again, under the key it had, where the rules still say so. */
export const errandRetried: Hear<'errand.retried'> = (draft, news) => {
  const errand = errandOf(draft, news.errand);
  if (!errand) return;
  if (errand.state === 'stalled') draft.replan = say(draft, errand.id, { type: wordToRetry(errand) });
  else if (isUntold(errand)) sayAgain(draft, errand);
};

/** A caseworker says, with grounds, what came of a human's look, how a stalled errand ended, or that the body has been told. */
export const errandResolved: Hear<'errand.resolved'> = (draft, news) => {
  const errand = errandOf(draft, news.errand);
  if (!errand) return;
  if (isHumanAsked(errand)) look(draft, errand, news);
  else if (errand.state === 'stalled') resolve(draft, errand, news);
  else if (isUntold(errand)) closeUntold(draft, write(draft, errand, { grounds: news.grounds }));
};

/** Of whom the caseworker asks, only who may be asked hears of it. */
export const citizenAsked: Hear<'citizen.asked'> = (draft, { errand: id, to, letter }) => {
  const errand = errandOf(draft, id);
  if (errand && mayBeAsked(draft.journey, errand).includes(to)) inquire(draft, errand, to, letter);
};

/** Nothing changed, or a new decision takes the place of the old. */
function look(draft: Draft, errand: Errand, news: Resolved): void {
  const { outcome, grounds } = news;
  if (outcome === 'done') tellAll(draft, endLook(draft, write(draft, errand, { grounds })), 'looked');
  else if (isDecision(outcome)) {
    const it = errand.state === 'stalled' ? markLooked(draft, errand) : endLook(draft, errand);
    decide(draft, it, { ...news, outcome }, true);
  }
}

/** The decision is the body's; we record that its caseworker said it. */
function resolve(draft: Draft, errand: Errand, news: Resolved): void {
  const { outcome, grounds } = news;
  if (errand.kind !== 'repair' && isDecision(outcome))
    decide(draft, errand, { ...news, outcome }, errand.cause === 'contradicting-decisions');
  else say(draft, errand.id, { type: ending(errand, outcome) }, { word: 'caseworker', grounds });
}

function decide(draft: Draft, errand: Errand, { outcome, on, grounds }: Decided, reverses: boolean): void {
  const it = reverses ? reversedBy(draft, errand) : errand;
  const heard = { outcome, on: on ?? draft.today, letter: grounds };
  const decision = decisionOf(draft, it, heard, 'caseworker');
  takeDecision(draft, it, reverses && inForce(errand) ? { ...decision, reverses } : decision);
}

type Decided = Resolved & { outcome: 'granted' | 'refused' };

const isDecision = (outcome: Resolved['outcome']): outcome is Decided['outcome'] =>
  outcome === 'granted' || outcome === 'refused';

function ending({ kind }: Errand, outcome: Resolved['outcome']) {
  if (kind === 'repair') return 'done';
  if (outcome === 'withdrawn') return 'withdrawn';
  return kind === 'notice' ? 'acknowledged' : 'done';
}
