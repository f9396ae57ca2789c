import { type Draft, write } from './draft.js';
import type { Errand } from './errand.js';
import type { Ref } from './parties.js';
import { common, dialogs, numbered, request } from './request.js';

/** Puts the errand's question, in a dialog of its own to each. */
export function ask(draft: Draft, errand: Errand, of: readonly Ref[]): Errand {
  if (of.length === 0) return errand;
  const it = numbered(draft, errand);
  const question = it.question ?? { about: 'consent', of: it.about };
  const until = it.due && { until: it.due.on };
  for (const to of of)
    request(draft, it, { ...common(draft, it, `ask.${to}`), verb: 'ask', to, question, with: it.with, ...until });
  return it;
}

/** Others are to answer: who no longer is loses the question, who now is gets it. */
export function askOthers(draft: Draft, errand: Errand, asked: readonly Ref[]): Errand {
  if (errand.state !== 'asking') return write(draft, errand, { asked });
  const gone = errand.asked.filter((ref) => !asked.includes(ref));
  const come = asked.filter((ref) => !errand.asked.includes(ref));
  return ask(draft, write(draft, dialogs(draft, errand, 'close', 'hidden', gone), { asked }), come);
}
