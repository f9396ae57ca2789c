/** A caseworker of the body asks a participant something in words. */
import { type Draft, without, write } from './draft.js';
import { type Errand, isHumanAsked, isInquired, type Letter } from './errand.js';
import { closeQuestion } from './human-look.js';
import type { Ref } from './parties.js';
import { common, numbered, request } from './request.js';
import { say } from './say.js';

/** Where a caseworker's question waits for this participant: in the round, or beside it. */
export function inquiryOf(it: Pick<Errand, 'asked' | 'human' | 'question' | 'state'>, by: Ref) {
  if (isInquired(it) && it.asked.includes(by)) return 'round';
  return isHumanAsked(it) && it.human?.question?.to === by ? 'beside' : undefined;
}

/** Whether the round itself has asked them, and not a caseworker. */
export const isAskedInRound = (it: Pick<Errand, 'asked' | 'question' | 'state'>, by: Ref): boolean =>
  it.state === 'asking' && !isInquired(it) && it.asked.includes(by);

/** A round that is stalled waits for the answer, for as long as its deadline lets it; one that is not goes on. */
export function inquire(draft: Draft, errand: Errand, to: Ref, letter: string): void {
  const it = wrote(draft, errand, { id: letter, from: 'caseworker', to });
  const question = { about: 'more', of: it.about, letter } as const;
  if (isHumanAsked(it)) {
    const asking = write(draft, numbered(draft, it), { human: { ...it.human!, question: { to, letter } } });
    request(draft, asking, { ...common(draft, asking, `ask.${to}`), verb: 'ask', to, question, with: it.with });
  } else {
    const back = it.cause ?? 'unknown';
    say(draft, write(draft, it, { asked: [to], question: { ...question, back } }).id, { type: 'reasked' });
  }
}

const wrote = (draft: Draft, errand: Errand, letter: Omit<Letter, 'at'>): Errand =>
  write(draft, errand, { letters: [...(errand.letters ?? []), { ...letter, at: draft.now }] });

export function answerInquiry(draft: Draft, errand: Errand, by: Ref, answer: string): void {
  if (inquiryOf(errand, by) === undefined) return;
  endInquiry(draft, wrote(draft, errand, { id: answer, from: by, to: 'caseworker' }), by);
}

/** Answered or not, the caseworker goes on. */
export function endInquiry(draft: Draft, errand: Errand, by: Ref): void {
  if (inquiryOf(errand, by) === 'round') giveBack(draft, errand);
  else closeQuestion(draft, errand);
}

/** The caseworker has it again, where it was: whoever else is to be asked is found by the next plan. */
export function giveBack(draft: Draft, errand: Errand): void {
  const cause = errand.question?.back ?? 'unknown';
  say(draft, write(draft, without(errand, 'question')).id, { type: 'returned' }, { cause });
  draft.replan = true;
}
