/** What the replies to a question come to so far. */
import { type Draft, stepFor } from './draft.js';
import type { Errand, Reply } from './errand.js';

export type Verdict = 'answered' | 'declined' | undefined;

/** Only consent, and what is to be done, is answered by replies; one is enough where the step does not say who. */
export function verdictOf(draft: Draft, errand: Errand): Verdict {
  const about = errand.question?.about;
  if (about !== 'consent' && about !== 'do') return undefined;
  const need = about === 'consent' ? (stepFor(draft, errand).asks?.need ?? 'any') : 'any';
  return needs[need](errand.asked.map((ref) => errand.replies[ref]));
}

type Heard = readonly (Reply | undefined)[];

const everyone = (all: Heard, says: Reply['says']): boolean => all.length > 0 && all.every((it) => it?.says === says);
const anyone = (all: Heard, says: Reply['says']): boolean => all.some((it) => it?.says === says);

const needs: Record<'any' | 'all' | 'sameChoice', (all: Heard) => Verdict> = {
  any: (all) => (anyone(all, 'yes') ? 'answered' : everyone(all, 'no') ? 'declined' : undefined),
  all: (all) => (anyone(all, 'no') ? 'declined' : everyone(all, 'yes') ? 'answered' : undefined),
  sameChoice: (all) => {
    if (anyone(all, 'no')) return 'declined';
    return everyone(all, 'yes') && all.every((it) => it?.choice === all[0]?.choice) ? 'answered' : undefined;
  },
};
