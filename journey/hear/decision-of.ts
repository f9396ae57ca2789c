import { appealUntil } from '../appeals.js';
import { type Draft, stepFor } from '../draft.js';
import type { Errand } from '../errand.js';
import type { Decision } from '../journey.js';
import type { Heard } from '../news.js';

/** A decision record. The appeal deadline is the body's own where it gives one, else what the step's law says from the day it was made; who has appealed once goes on only where the body says so. */
export function decisionOf(
  draft: Draft,
  errand: Errand,
  { appeal, by, ...heard }: Heard,
  said: Decision['said'],
  round = errand.round,
): Decision {
  const open = appeal ?? (heard.outcome === 'refused' && !errand.appealed ? appealOf(draft, errand, heard) : undefined);
  return { ...heard, by: by ?? errand.with, round, said, ...(open && { appeal: open }) };
}

function appealOf(draft: Draft, errand: Errand, { on }: Pick<Heard, 'on'>) {
  const code = stepFor(draft, errand).appeal;
  if (code === undefined) return undefined;
  const { body, until } = appealUntil(code, on);
  return { body, until };
}
