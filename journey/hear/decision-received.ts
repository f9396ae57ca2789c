import { type Draft, write } from '../draft.js';
import type { Errand } from '../errand.js';
import type { Hear } from '../hear.js';
import type { Decision } from '../journey.js';
import { requestAll, tellAll } from '../request.js';
import { isEnd } from '../rounds/index.js';
import { nextRound, say } from '../say.js';
import { decisionOf } from './decision-of.js';

export const decisionReceived: Hear<'decision.received'> = (draft, news) => {
  const errand = draft.journey.errands[news.errand];
  if (!errand) return;
  heardDecision(
    draft,
    errand,
    { ...decisionOf(draft, errand, news.decision, 'body'), ...(news.round && { round: news.round }) },
    'body',
  );
};

/** A body's word holds whatever we had come to; two words that contradict each other go to a person. */
export function heardDecision(
  draft: Draft,
  errand: Errand,
  decision: Decision,
  word: NonNullable<Errand['word']>,
): void {
  if (isOnlyRecorded(errand, decision)) record(draft, errand, decision);
  else if (!isEnd(errand.state)) say(draft, errand.id, { type: decision.outcome }, { decision, word });
  else if (errand.state === decision.outcome) repeat(draft, errand, decision, word);
  else if (errand.decisions.some((it) => it.round === errand.round && !it.reversed))
    contradict(draft, errand, decision);
  else conclude(draft, errand, decision, word);
}

const isOnlyRecorded = (errand: Errand, decision: Decision): boolean =>
  errand.kind === 'repair' ||
  errand.state === 'withdrawn' ||
  errand.state === 'superseded' ||
  (decision.round < errand.round && !isEnd(errand.state));

/** Ends a new round at once: a body decided after we had given up, or changed its mind. */
export function conclude(draft: Draft, errand: Errand, decision: Decision, word: NonNullable<Errand['word']>): void {
  const round = errand.round + 1;
  const next = nextRound(draft, errand, {
    state: decision.outcome,
    decisions: [...errand.decisions, { ...decision, round }],
    word,
  });
  draft.ended.add(next.step);
  tellAll(draft, next, decision.outcome);
}

const record = (draft: Draft, errand: Errand, decision: Decision): void => {
  write(draft, errand, { decisions: [...errand.decisions, decision] });
};

/** The body confirms what the person told us: from then on the word is the body's. */
function repeat(draft: Draft, errand: Errand, decision: Decision, word: NonNullable<Errand['word']>): void {
  if (errand.word === 'person' && word === 'body')
    write(draft, errand, { word, decisions: [...errand.decisions, decision] });
}

function contradict(draft: Draft, errand: Errand, decision: Decision): void {
  const both = [...errand.decisions, { ...decision, round: errand.round + 1 }].sort((a, b) =>
    a.outcome < b.outcome ? -1 : 1,
  );
  const next = nextRound(draft, errand, { state: 'stalled', cause: 'contradicting-decisions', decisions: both });
  draft.journey.errands[next.id] = requestAll(draft, next, ['openTask']);
}
