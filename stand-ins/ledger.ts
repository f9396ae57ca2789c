import type { CloudEvent } from './cloud-event.js';
import type { Effect } from './stand-in.js';

/** One request that the body received. `answered` is 0 where it gave no answer. */
export interface Entry {
  n: number;
  at: string;
  verb: string;
  path: string;
  key?: string;
  from?: string;
  body: unknown;
  answered: number;
  /** False where the answer never reached the caller. */
  delivered: boolean;
}

interface Committed extends Effect {
  times: number;
}

/** What became of an event the body posted: the door's answer, or why there is none. */
export interface Posted {
  event: CloudEvent;
  at: string;
  answered: number | 'no door' | 'unreachable';
}

export interface Ledger {
  next: number;
  entries: Entry[];
  committed: Committed[];
  posted: Posted[];
}

/** The newest entries are kept, so that a feed polled for weeks does not fill the memory. */
const kept = 20_000;

export const emptyLedger = (): Ledger => ({ next: 1, entries: [], committed: [], posted: [] });

export function enter(ledger: Ledger, received: Omit<Entry, 'n' | 'at' | 'answered' | 'delivered'>): Entry {
  const entry = { n: ledger.next++, at: new Date().toISOString(), ...received, answered: 0, delivered: false };
  ledger.entries.push(entry);
  if (ledger.entries.length > kept * 1.1) ledger.entries.splice(0, ledger.entries.length - kept);
  return entry;
}

/** One row an accepted effect; a second acceptance under the same key shows as `times: 2`. */
export function commit({ committed }: Ledger, effect: Effect): void {
  const known = committed.find(({ key, verb }) => key === effect.key && verb === effect.verb);
  if (known) known.times += 1;
  else committed.push({ ...effect, times: 1 });
}
