import type { Draft } from '../draft.js';
import type { Errand } from '../errand.js';
import type { RoundWord } from '../rounds/index.js';
import { repairOf } from '../tasks.js';

/** What a body's word means to an errand. Who withdraws, or merely tells, is done when the body has it; whoever asks for a correction waits for the correction. */
export function wordOf(draft: Draft, errand: Errand, word: RoundWord): RoundWord {
  const act = repairOf(draft, errand)?.act;
  return word === 'acknowledged' && (act === 'withdraw' || act === 'tell') ? 'done' : word;
}
