import { bodyFor, type Draft, errandOf, without, write } from '../draft.js';
import { type Errand, hasLeft, type Reply } from '../errand.js';
import type { Hear } from '../hear.js';
import { answerInquiry, endInquiry, inquiryOf, isAskedInRound } from '../inquiry.js';
import { say } from '../say.js';

/** One participant agrees, perhaps with a choice. What needs all waits for all; what needs the same choice waits for the same. */
export const consentGiven: Hear<'consent.given'> = (draft, { errand: id, by, choice, answer }) => {
  const errand = errandOf(draft, id);
  if (errand && answer !== undefined) answerInquiry(draft, errand, by, answer);
  if (!errand || answer !== undefined || !isAskedInRound(errand, by)) return;
  const about = errand.question?.about;
  if (about === 'more') supplied(draft, errand);
  else if (about === 'consent' || about === 'do')
    reply(draft, errand, by, { says: 'yes', at: draft.now, ...(choice !== undefined && { choice }) });
};

/** One participant says no: enough to end it where all must agree. */
export const errandDeclined: Hear<'errand.declined'> = (draft, { errand: id, by }) => {
  const errand = errandOf(draft, id);
  if (!errand) return;
  if (inquiryOf(errand, by) !== undefined && !isAskedInRound(errand, by)) endInquiry(draft, errand, by);
  else if (!errand.asked.includes(by)) return;
  else if (isAskedInRound(errand, by) && errand.question?.about === 'consent')
    reply(draft, errand, by, { says: 'no', at: draft.now });
  else say(draft, errand.id, { type: 'declined' });
};

/** Consent may be taken back: unsent is asked again, sent is withdrawn at the body, and what is under way is withdrawn once it has arrived. */
export const consentWithdrawn: Hear<'consent.withdrawn'> = (draft, { errand: id, by }) => {
  const errand = errandOf(draft, id);
  if (errand?.replies[by]?.says !== 'yes') return;
  const { [by]: _, ...replies } = errand.replies;
  const cause = 'consent-withdrawn';
  if (errand.state === 'submitting') write(draft, errand, { replies, cause });
  else {
    const question = { about: 'consent', of: errand.about } as const;
    const isAsking = errand.state === 'asking';
    const next = write(draft, without(errand, 'attempt'), { replies, ...(!isAsking && { question }) });
    say(draft, next.id, { type: hasLeft(next) ? 'withdrawn' : 'reasked' }, { cause });
  }
};

/** What the body asked for is sent; where no machine may write, the person has sent it. */
function supplied(draft: Draft, errand: Errand): void {
  const byPerson = bodyFor(draft, errand)?.reach === 'person';
  say(draft, errand.id, { type: byPerson ? 'applied' : 'answered' }, byPerson ? { word: 'person' } : {});
}

/** Whether that is enough is looked at when the journey settles. */
function reply(draft: Draft, errand: Errand, by: string, said: Reply): void {
  write(draft, errand, { replies: { ...errand.replies, [by]: said } });
}
