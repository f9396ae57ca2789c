import { stepOf } from '../define.js';
import { type Draft, write } from '../draft.js';
import type { Errand, Reply } from '../errand.js';
import type { Hear } from '../hear.js';
import { say } from '../say.js';

/** One participant agrees, perhaps with a choice. What needs all waits for all; what needs the same choice waits for the same. */
export const consentGiven: Hear<'consent.given'> = (draft, news) => {
  const errand = asked(draft, news);
  if (errand)
    reply(draft, errand, news.by, {
      says: 'yes',
      at: draft.now,
      ...(news.choice !== undefined && { choice: news.choice }),
    });
};

/** One participant says no: enough to end it where all must agree. */
export const errandDeclined: Hear<'errand.declined'> = (draft, news) => {
  const errand = draft.journey.errands[news.errand ?? ''];
  if (!errand) return;
  if (errand.state !== 'asking' || !errand.asked.includes(news.by)) {
    if (errand.seenBy.includes(news.by)) say(draft, errand.id, { type: 'declined' });
    return;
  }
  reply(draft, errand, news.by, { says: 'no', at: draft.now });
};

/** Consent may be taken back: unsent is asked again, sent is withdrawn at the body. */
export const consentWithdrawn: Hear<'consent.withdrawn'> = (draft, news) => {
  const errand = draft.journey.errands[news.errand ?? ''];
  if (errand?.replies[news.by]?.says !== 'yes') return;
  const { [news.by]: _, ...replies } = errand.replies;
  const next = write(draft, errand, { replies });
  if (next.state === 'asking') return;
  if (!say(draft, next.id, { type: 'reasked' }))
    say(draft, next.id, { type: 'withdrawn' }, { cause: 'consent-withdrawn' });
};

function asked(draft: Draft, news: { errand?: string; by: string }): Errand | undefined {
  const errand = draft.journey.errands[news.errand ?? ''];
  const asks =
    errand?.question?.about === 'consent' || errand?.question?.about === 'more' || errand?.question?.about === 'do';
  return errand?.state === 'asking' && asks && errand.asked.includes(news.by) ? errand : undefined;
}

function reply(draft: Draft, errand: Errand, by: string, said: Reply): void {
  const next = write(draft, errand, { replies: { ...errand.replies, [by]: said } });
  const need = next.question?.about === 'consent' ? (stepOf(draft.leaflet, next.step).asks?.need ?? 'any') : 'any';
  const verdict = needs[need](next.asked.map((ref) => next.replies[ref]));
  if (verdict === 'yes')
    say(draft, next.id, { type: 'answered' }, next.cause === 'more-asked' ? { cause: 'more-asked' } : {});
  else if (verdict === 'no') say(draft, next.id, { type: 'declined' });
}

type Heard = readonly (Reply | undefined)[];

const needs = {
  any: (all: Heard) =>
    all.some((it) => it?.says === 'yes') ? 'yes' : all.every((it) => it?.says === 'no') ? 'no' : 'open',
  all: (all: Heard) =>
    all.some((it) => it?.says === 'no') ? 'no' : all.every((it) => it?.says === 'yes') ? 'yes' : 'open',
  sameChoice: (all: Heard) =>
    all.some((it) => it?.says === 'no')
      ? 'no'
      : all.every((it) => it?.says === 'yes' && it.choice === all[0]?.choice)
        ? 'yes'
        : 'open',
} as const;
