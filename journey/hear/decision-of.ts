import { appealUntil } from '../deadlines.js';
import { stepOf } from '../define.js';
import type { Draft } from '../draft.js';
import type { Errand } from '../errand.js';
import type { Decision } from '../journey.js';
import type { Heard } from '../news.js';

/** A decision record. The appeal deadline is the body's own where it gives one, else what the step's law says from the day it was heard. */
export function decisionOf(draft: Draft, errand: Errand, heard: Heard, said: Decision['said']): Decision {
  const { appeal, by, ...rest } = heard;
  const open = appeal ?? (heard.outcome === 'refused' ? appealOf(draft, errand, heard) : undefined);
  return { ...rest, by: by ?? errand.with, round: errand.round, said, ...(open && { appeal: open }) };
}

function appealOf(draft: Draft, errand: Errand, { on }: Heard) {
  const code = stepOf(draft.leaflet, errand.step).appeal;
  if (code === undefined) return undefined;
  const { body, until } = appealUntil(code, on);
  return { body, until };
}
