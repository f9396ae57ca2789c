import { tellOf } from '../apply-plan.js';
import { bodyFor, type Draft, stepFor, without, write } from '../draft.js';
import { type Errand, hasLeft } from '../errand.js';
import type { Changed } from '../news.js';
import { withRole } from '../parties.js';

/** What was sent from older facts is corrected; what is yet to be sent is sent anew. */
export function correctWhatWasSent(draft: Draft, changed: readonly Changed[]): void {
  if (changed.length === 0) return;
  for (const errand of [...draft.journey.errands]) {
    const part = changed.find((it) => isSentIn(draft, errand, it))?.part;
    if (part !== undefined) correct(draft, errand, part);
  }
}

export function correct(draft: Draft, errand: Errand, part: string): void {
  if (errand.kind === 'repair' || errand.state === 'superseded') return;
  if (hasLeft(errand)) tellOf(draft, errand, part);
  else if (errand.attempt !== undefined) write(draft, without(errand, 'attempt'));
}

const isSentIn = (draft: Draft, errand: Errand, { of, part }: Changed): boolean =>
  (stepFor(draft, errand).fields ?? []).some(
    (field) =>
      field.part === part &&
      !bodyFor(draft, errand)?.readsItself?.includes(field.from) &&
      (of === errand.about
        ? field.of === 'about'
        : withRole(draft.journey.parties, field.of).some((it) => it.ref === of)),
  );
