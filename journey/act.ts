/** Turns what a round asks for into effects. */
import type { Draft } from './draft.js';
import { type Errand, hasLeft } from './errand.js';
import { common, dialogs, numbered, request, tellAll } from './request.js';
import type { RoundAction } from './rounds/index.js';
import { nudge, sayBeside, submit } from './send.js';
import { closeTask, openTask, openUntold } from './tasks.js';

export const actOn = (draft: Draft, errand: Errand, actions: readonly RoundAction[]): Errand =>
  actions.reduce((it, action) => table[action](draft, it), errand);

const table: Record<RoundAction, (draft: Draft, errand: Errand) => Errand> = {
  submit,
  withdraw,
  tell: (draft, errand) => (hasLeft(errand) ? sayBeside(draft, errand, 'tell', 'superseded') : errand),
  nudge,
  inform: (draft, errand) => tellAll(draft, errand, errand.state),
  ask,
  remind,
  closeAsk: (draft, errand) => dialogs(draft, errand, 'close', 'answered', errand.asked),
  openTask,
  closeTask,
};

/** What the person sent without us, the person withdraws. */
function withdraw(draft: Draft, errand: Errand): Errand {
  if (errand.sent) return sayBeside(draft, errand, 'withdraw');
  const it = numbered(draft, errand);
  return openUntold(draft, it, { act: 'withdraw', number: it.number, cause: 'withdraw-yourself' });
}

function ask(draft: Draft, errand: Errand): Errand {
  const it = numbered(draft, errand);
  const question = it.question ?? { about: 'consent', of: it.about };
  const until = it.due && { until: it.due.on };
  for (const to of it.asked)
    request(draft, it, { ...common(draft, it, `ask.${to}`), verb: 'ask', to, question, with: it.with, ...until });
  return it;
}

/** Who has not answered is reminded; in grief only where a right may be lost. */
function remind(draft: Draft, errand: Errand): Errand {
  if (draft.journey.grief && errand.due?.kind !== 'rightLost') return errand;
  const silent = errand.asked.filter((ref) => !errand.replies[ref]);
  return dialogs(draft, errand, 'remind', 'reminder', silent);
}
