import { type Draft, write } from '../draft.js';
import { type Errand, inForce } from '../errand.js';
import type { Decision } from '../journey.js';
import { isEnd } from '../rounds/index.js';
import { nextRound, say } from '../say.js';
import { openTask } from '../tasks.js';
import { isSameDecision, withDecision } from '../with-decision.js';

/** A body's word holds whatever we had come to; two words of a body that contradict each other go to a person. */
export function heardDecision(draft: Draft, errand: Errand, decision: Decision): void {
  if (!errand.decisions.some((it) => isSameDecision(it, decision))) takeDecision(draft, errand, decision);
}

/** The same of a decision that is no repeat. */
export function takeDecision(draft: Draft, errand: Errand, decision: Decision): void {
  if (isOvertaken(errand, decision)) record(draft, errand, { ...decision, reversed: true });
  else if (isOnlyRecorded(errand, decision)) record(draft, errand, decision);
  else if (!isEnd(errand.state)) say(draft, errand.id, { type: decision.outcome }, { decision, word: decision.said });
  else hearAgain(draft, errand, decision);
}

/** A new round ends at once: a body decided after we had given up, or changed its mind. */
function conclude(draft: Draft, errand: Errand, decision: Decision): void {
  const next = nextRound(draft, errand, {});
  say(
    draft,
    next.id,
    { type: decision.outcome },
    { decision: { ...decision, round: next.round }, word: decision.said },
  );
}

/** A round that has ended hears a decision: a confirmation, a correction of the person's word, or a contradiction. */
function hearAgain(draft: Draft, errand: Errand, decision: Decision): void {
  const known = inForce(errand);
  if (known?.outcome === decision.outcome) confirm(draft, errand, decision);
  else if (known === undefined) conclude(draft, errand, decision);
  else if (decision.said === 'person') return;
  else if (known.said === 'person') conclude(draft, reversedBy(draft, errand), decision);
  else contradict(draft, errand, decision);
}

/** A decision that was reversed before we heard of it. */
const isOvertaken = (errand: Errand, decision: Decision): boolean =>
  !decision.reverses && errand.decisions.some((it) => it.reverses && !it.reversed && it.on >= decision.on);

const isOnlyRecorded = (errand: Errand, decision: Decision): boolean =>
  errand.kind === 'repair' ||
  errand.state === 'withdrawn' ||
  errand.state === 'superseded' ||
  (decision.round < errand.round && !isEnd(errand.state));

const record = (draft: Draft, errand: Errand, decision: Decision): Errand =>
  write(draft, errand, { decisions: withDecision(errand.decisions, decision) });

/** What held before holds no longer. */
export const reversedBy = (draft: Draft, errand: Errand): Errand =>
  write(draft, errand, { decisions: errand.decisions.map((it) => ({ ...it, reversed: true as const })) });

/** The body confirms what the person told us: from then on the word is the body's. */
function confirm(draft: Draft, errand: Errand, decision: Decision): void {
  if (decision.said === 'person') return;
  const decisions = errand.decisions.filter((it) => it.said !== 'person');
  record(draft, write(draft, errand, { decisions, word: decision.said }), decision);
}

function contradict(draft: Draft, errand: Errand, decision: Decision): void {
  const both = record(draft, errand, { ...decision, round: errand.round });
  openTask(
    draft,
    nextRound(draft, both, { state: 'stalled', cause: 'contradicting-decisions', arrived: true, word: 'body' }),
  );
}
