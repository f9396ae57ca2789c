import type { Day } from '../journey/calendar.js';

/** What the population register tells of, in our words; 'ignored' concerns no life event of ours. */
export type RegisterEventType =
  | 'freg.birth.registered'
  | 'freg.stillbirth.registered'
  | 'freg.stillbirth.annulled'
  | 'freg.birth.annulled'
  | 'freg.birth.corrected'
  | 'freg.parentage.changed'
  | 'freg.parentalresponsibility.changed'
  | 'freg.death.registered'
  | 'freg.death.annulled'
  | 'freg.address.changed'
  | 'freg.protection.changed'
  | 'freg.name.changed'
  | 'freg.identity.changed'
  | 'freg.civilstatus.changed'
  | 'freg.guardianship.changed'
  | 'ignored';

export interface RegisterEvent {
  source: 'folkeregisteret';
  /** The sequence number; a second stillborn of one entry has `.2` behind it. */
  id: string;
  type: RegisterEventType;
  /** When the register wrote it, with offset. */
  time: string;
  /** The national number it was written on: the child's for a birth, a parent's for a stillbirth. */
  person: string;
  part: string;
  /** The day of birth or death, where the register said it. */
  day?: Day;
  /** What the person is to a stillborn child. */
  as?: 'mother' | 'father' | 'coMother';
  /** The number that this person had before. */
  formerly?: string;
}

/** One entry of the feed: who and what kind of thing, with the id of the document that says what. */
export interface FeedEntry {
  sequence: number;
  person: string;
  type: string;
  document: string;
  time: string;
}

/** At most a thousand entries; the next page is read from `next`. */
export interface FeedPage {
  entries: readonly FeedEntry[];
  next: number;
  /** The tag of an empty page, for asking at the same place again; a page that was read is not asked for again. */
  etag?: string;
}

export interface Register {
  /** The newest sequence number: where a reader begins that has never read. */
  last(signal?: AbortSignal): Promise<number>;
  /** 'tooOld': what lies at `from` is deleted, and everybody must be read anew. */
  readFeed(it: { from: number; etag?: string; signal?: AbortSignal }): Promise<FeedPage | 'unchanged' | 'tooOld'>;
  /** What the entries mean, in their order; documents are fetched only for the kinds that need one. */
  readEvents(entries: readonly FeedEntry[], signal?: AbortSignal): Promise<readonly RegisterEvent[]>;
}
