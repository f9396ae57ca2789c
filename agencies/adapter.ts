import type { Day } from '../journey/calendar.js';
import type { Value } from '../journey/findings.js';
import type { Act, Manifest } from '../journey/manifest.js';
import type { Heard } from '../journey/news.js';
import type { Relation } from '../journey/parties.js';

/** The code that knows how one body is read and written to. Failures are those of `channels/failure.ts`. */
export interface Adapter {
  manifest: Manifest;
  /** 'unknownPerson' is what a register says of a newborn that it has not got yet: worth asking again. */
  read?(it: Read): Promise<ReadAnswer | 'unknownPerson'>;
  send?(it: Message): Promise<Sent>;
  /** What became of a message that may or may not have arrived; never sends. */
  lookUp?(it: Pick<Message, 'key' | 'signal'>): Promise<Sent | 'absent'>;
}

export interface Read {
  number: string;
  parts: readonly string[];
  today: Day;
  /** Children that the journey is about, by number: none of them is a previous child. Without it no previous child is looked for. */
  except?: readonly string[];
  signal?: AbortSignal;
}

/** Raw facts by part for the vault, findings by name, and who it is related to; numbers never leave the activity. */
export interface ReadAnswer {
  facts: Record<string, unknown>;
  findings: Record<string, Value>;
  relations?: readonly Related[];
}

/** Somebody whom a register names with a party. */
export interface Related {
  /** Absent for somebody whom the register gives no number. */
  number?: string;
  role: Relation;
  born?: Day;
}

export interface Message {
  /** The effect's key: the same at every attempt. */
  key: string;
  act: Act;
  /** Ours: the errand and its round. */
  reference: string;
  step: string;
  stepTitle: string;
  about: { number?: string; born?: Day; name?: string };
  by: { number: string; name?: string }[];
  fields: Record<string, unknown>;
  purpose?: string;
  /** Whether anybody in it has a protected address. A letter carries an address only where this is known to be false. */
  addressProtected?: boolean;
  signal?: AbortSignal;
}

/** What a body answered at once. */
export interface Sent {
  outcome: 'sent' | 'acknowledged' | 'granted' | 'refused' | 'moreAsked' | 'done';
  receipt?: string;
  decision?: Omit<Heard, 'letter'> & { text?: string };
}
