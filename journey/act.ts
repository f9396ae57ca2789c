/** Turns what a round asks for into effects. */

import { ask } from './ask.js';
import type { Draft } from './draft.js';
import { type Errand, hasLeft } from './errand.js';
import { withQuestion } from './question.js';
import { dialogs, numbered, tellAll } from './request.js';
import type { RoundAction } from './rounds/index.js';
import { nudge, sayBeside, submit } from './send.js';
import { closeStalled, closeUntold, openTask, openUntold } from './tasks.js';

export const actOn = (draft: Draft, errand: Errand, actions: readonly RoundAction[]): Errand =>
  actions.reduce((it, action) => table[action](draft, it), errand);

const table: Record<RoundAction, (draft: Draft, errand: Errand) => Errand> = {
  submit,
  withdraw,
  tell: (draft, errand) => (hasLeft(errand) ? sayBeside(draft, errand, 'tell', 'superseded') : errand),
  nudge,
  inform: (draft, errand) => tellAll(draft, errand, errand.state),
  ask: (draft, errand) => ask(draft, withQuestion(draft, errand), errand.asked),
  remind,
  closeAsk: (draft, errand) => dialogs(draft, errand, 'close', 'answered', errand.asked),
  openTask,
  closeTask: closeStalled,
};

/** What the person sent without us, the person withdraws. */
function withdraw(draft: Draft, errand: Errand): Errand {
  if (errand.sent) return sayBeside(draft, errand, 'withdraw');
  const it = numbered(draft, closeUntold(draft, errand));
  return openUntold(draft, it, { act: 'withdraw', number: it.number, cause: 'withdraw-yourself' });
}

/** Who has not answered is reminded; in grief only where a right may be lost. */
function remind(draft: Draft, errand: Errand): Errand {
  if (draft.journey.grief && errand.due?.kind !== 'rightLost') return errand;
  const silent = errand.asked.filter((ref) => !errand.replies[ref]);
  return dialogs(draft, errand, 'remind', 'reminder', silent);
}
