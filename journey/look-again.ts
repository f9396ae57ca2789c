import { same } from './apply-plan.js';
import { askOthers } from './ask.js';
import { bodyFor, type Draft, stepFor, write } from './draft.js';
import type { Errand } from './errand.js';
import { closeQuestion } from './human-look.js';
import { dialogs } from './request.js';
import { seers } from './sight.js';
import { viewOf } from './view.js';

/** Who sees each errand is looked at again, of those that have ended too. */
export function lookAgain(draft: Draft): void {
  for (const errand of [...draft.journey.errands]) {
    const seenBy = seersOf(draft, errand);
    if (!same(errand.seenBy, seenBy)) showTo(draft, errand, seenBy);
  }
}

function seersOf(draft: Draft, errand: Errand): readonly string[] {
  const about = draft.journey.parties[errand.about];
  const body = bodyFor(draft, errand);
  if (!about || !body) return errand.seenBy;
  return seers(draft.journey, stepFor(draft, errand), body, viewOf(draft.journey, about, draft.today));
}

/** Who may no longer see an errand loses the dialogs about it too. */
function showTo(draft: Draft, errand: Errand, seenBy: readonly string[]): void {
  const hidden = errand.seenBy.filter((ref) => !seenBy.includes(ref));
  const open = hidden.includes(errand.human?.question?.to ?? '') ? closeQuestion(draft, errand) : errand;
  const it = write(draft, dialogs(draft, open, 'close', 'hidden', hidden), { seenBy });
  const asked = it.asked.filter((ref) => seenBy.includes(ref));
  if (!same(it.asked, asked)) askOthers(draft, it, asked);
}
