import { bodyFor, type Draft, errandOf, without, write } from '../draft.js';
import { type Errand, inForce, isUntold } from '../errand.js';
import type { Hear } from '../hear.js';
import { isEnd } from '../rounds/index.js';
import { kindOf, nextRound, say } from '../say.js';
import { isWritable } from '../send.js';
import { closeUntold } from '../tasks.js';
import { decisionOf } from './decision-of.js';
import { heardDecision } from './heard-decision.js';

/** The person tells us what no machine may read. It counts, and is shown as the person's word. */
export const wordGiven: Hear<'word.given'> = (draft, { errand: id, says, on = draft.today }) => {
  const errand = errandOf(draft, id);
  if (!errand) return;
  if (says === 'granted' || says === 'refused')
    heardDecision(draft, errand, decisionOf(draft, errand, { outcome: says, on }, 'person'));
  else if (says === 'notReceived') sendAfresh(draft, errand);
  else if (says === 'done' && isEnd(errand.state)) seenTo(draft, errand);
  else say(draft, errand.id, { type: said[says] }, { word: 'person' });
};

/** What only the person could tell the body has been told. */
function seenTo(draft: Draft, errand: Errand): void {
  if (isUntold(errand)) closeUntold(draft, errand);
}

const said = { applied: 'applied', done: 'done', received: 'sent' } as const;

/** The body has not got it: it is sent again as something new, for the old one may yet arrive. */
function sendAfresh(draft: Draft, errand: Errand): void {
  if (errand.state === 'stalled') say(draft, write(draft, without(errand, 'attempt')).id, { type: 'retried' });
}

export const applicationWithdrawn: Hear<'application.withdrawn'> = (draft, news) => {
  say(draft, news.errand, { type: 'withdrawn' }, { cause: 'by-person' });
};

/** A rule said no, nobody knows, or the person thinks better of it, and applies anyway: the body decides, not the rule. */
export const appliedAnyway: Hear<'applied.anyway'> = (draft, news) => {
  const errand = errandOf(draft, news.errand);
  if (!errand || errand.kind === 'repair' || !mayBegin(draft, errand)) return;
  if (begunAgain.has(errand.state)) nextRound(draft, errand, isDoubtful(errand) ? { anyway: true } : {});
  else if (errand.state === 'waiting' && !errand.anyway) write(draft, errand, { anyway: true });
  else if (errand.state === 'asking' && errand.question?.about === 'finding')
    say(draft, write(draft, errand, { anyway: true }).id, { type: 'reopened' });
};

const begunAgain = new Set(['notRelevant', 'refused', 'lapsed', 'declined', 'withdrawn']);

const isDoubtful = ({ verdicts }: Errand): boolean =>
  verdicts.some((it) => it.answer === 'no' || it.answer === 'unknown');

const mayBegin = ({ journey }: Draft, { about }: Errand): boolean =>
  journey.trigger.status !== 'annulled' && journey.parties[about]?.left === undefined;

/** An appeal is a new round, which goes to the body that decided; where no machine may write, the person has sent it. */
export const decisionAppealed: Hear<'decision.appealed'> = (draft, { errand: id, by }) => {
  const errand = errandOf(draft, id);
  if (!errand || !mayAppeal(draft, errand)) return;
  const appeal = { appealed: true, anyway: true, replies: { [by]: { says: 'yes', at: draft.now } } } as const;
  if (kindOf(draft, errand) === 'application' && isWritable(bodyFor(draft, errand)))
    nextRound(draft, errand, { ...appeal, state: 'preparing', sends: 'appeal' });
  else nextRound(draft, errand, { ...appeal, state: 'withBody', arrived: true, word: 'person' });
};

function mayAppeal(draft: Draft, errand: Errand): boolean {
  const decision = inForce(errand);
  const until = decision?.appeal?.until;
  return decision?.outcome === errand.state && mayBegin(draft, errand) && until !== undefined && draft.today <= until;
}
