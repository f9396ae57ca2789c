import { same } from './apply-plan.js';
import { askOthers } from './ask.js';
import { bodyFor, type Draft, errandOf, stepFor, write } from './draft.js';
import type { Errand } from './errand.js';
import { closeQuestion } from './human-look.js';
import { askedOf } from './plan.js';
import { dialogs } from './request.js';
import { seers } from './sight.js';
import { viewOf } from './view.js';

/** Who sees each errand, and who may act on it, is looked at again, of those that have ended too. */
export function lookAgain(draft: Draft): void {
  for (const errand of [...draft.journey.errands]) {
    const { seenBy, whose } = lookedAt(draft, errand);
    if (!same(errand.seenBy, seenBy)) showTo(draft, errand, seenBy);
    if (whose && !same(errand.whose ?? [], whose)) write(draft, errandOf(draft, errand.id)!, { whose });
  }
}

function lookedAt(draft: Draft, errand: Errand): Pick<Errand, 'seenBy' | 'whose'> {
  const about = draft.journey.parties[errand.about];
  const body = bodyFor(draft, errand);
  if (!about || !body) return { seenBy: errand.seenBy };
  const step = stepFor(draft, errand);
  const view = viewOf(draft.journey, about, draft.today);
  const seenBy = seers(draft.journey, step, body, view);
  return { seenBy, ...(step.asks && { whose: askedOf(step, view, seenBy) }) };
}

/** Who may no longer see an errand loses the dialogs about it too. */
function showTo(draft: Draft, errand: Errand, seenBy: readonly string[]): void {
  const hidden = errand.seenBy.filter((ref) => !seenBy.includes(ref));
  const open = hidden.includes(errand.human?.question?.to ?? '') ? closeQuestion(draft, errand) : errand;
  const it = write(draft, dialogs(draft, open, 'close', 'hidden', hidden), { seenBy });
  const asked = it.asked.filter((ref) => seenBy.includes(ref));
  if (!same(it.asked, asked)) askOthers(draft, it, asked);
}
