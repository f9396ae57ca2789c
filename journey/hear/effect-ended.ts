import { type Draft, errandOf, without, write } from '../draft.js';
import { type Errand, hasLeft, isUntold } from '../errand.js';
import type { Hear } from '../hear.js';
import type { NewsOf } from '../news.js';
import { say } from '../say.js';
import { closeUntold, openUntold, repairOf } from '../tasks.js';
import { decisionOf } from './decision-of.js';
import { heardDecision } from './heard-decision.js';
import { wordOf } from './word-of.js';

type Ended = NewsOf['effect.ended'];

/** What one of our own messages brought. Of what belongs to an earlier round only a decision is heard. */
export const effectEnded: Hear<'effect.ended'> = (draft, news) => {
  const errand = errandOf(draft, news.errand);
  if (!errand) return;
  const { verb, number } = partsOf(news);
  if (isDecision(news) && errand.kind !== 'repair') decided(draft, errand, news);
  else if (errand.round !== news.round) return;
  else if (own.has(verb) || verb === repairOf(draft, errand)?.act) ownEnded(draft, errand, number, news);
  else if (number === errand.aside?.number) asideEnded(draft, errand, news);
  if (turnedBeforeItLeft(draft, errand)) draft.replan = true;
};

/** A rule turned against it while it was under way, and it has not left after all. */
const turnedBeforeItLeft = (draft: Draft, { id, told }: Errand): boolean =>
  told !== undefined && !hasLeft(errandOf(draft, id)!);

const own = new Set(['submit', 'supplement', 'appeal']);

/** What a key was sent under; who tells a story by hand may leave that out, and means the latest. */
function partsOf({ key, act }: Ended): { verb: string; number: number | undefined } {
  const [verb = '', number = ''] = key.split('/').slice(-2);
  return /^\d+$/.test(number) ? { verb, number: Number(number) } : { verb: act ?? 'submit', number: undefined };
}

type Decided = Ended & { outcome: 'granted' | 'refused' };

const isDecision = (news: Ended): news is Decided => news.outcome === 'granted' || news.outcome === 'refused';

function decided(draft: Draft, errand: Errand, { decision, outcome, round }: Decided): void {
  heardDecision(draft, errand, decisionOf(draft, errand, decision ?? { outcome, on: draft.today }, 'body', round));
}

/** Whether it got through is news of the latest attempt only; what the body answered is news in any case. */
function ownEnded(draft: Draft, errand: Errand, number = errand.attempt, { outcome, cause }: Ended): void {
  if (outcome === 'moreAsked') say(draft, errand.id, { type: outcome }, { cause: 'more-asked', word: 'body' });
  else if (outcome === 'done') say(draft, errand.id, { type: outcome }, { word: 'body' });
  else if (number !== errand.attempt) return;
  else if (outcome === 'unconsented') askAnew(draft, errand);
  else if (outcome === 'stopped') say(draft, errand.id, { type: outcome }, { cause: outcome });
  else if (outcome === 'failed') say(draft, errand.id, { type: outcome }, { cause: cause ?? 'unknown' });
  else if (!say(draft, errand.id, { type: wordOf(draft, errand, outcome) }, cause === undefined ? {} : { cause }))
    write(draft, without(errand, 'attempt'), { arrived: true });
}

/** The gate found that somebody does not, or no longer, agree. Nothing has left. */
function askAnew(draft: Draft, errand: Errand): void {
  const it = errand.arrived ? errand : without(errand, 'sent');
  const question = { about: 'consent', of: errand.about } as const;
  say(draft, write(draft, without(it, 'attempt'), { replies: {}, question }).id, { type: 'reasked' });
}

/** What was said beside the round moves it nowhere; where it did not get through, somebody sees to it. */
function asideEnded(draft: Draft, errand: Errand, { outcome, cause = 'unknown' }: Ended): void {
  if (outcome !== 'failed') closeUntold(draft, errand);
  else if (!isUntold(errand)) openUntold(draft, errand, { ...errand.aside!, cause });
}
