import type { Day } from '../journey/calendar.js';

/** What the population register tells of, in our words; 'ignored' concerns no life event of ours. */
export type PersonEventType =
  | 'freg.birth.registered'
  | 'freg.stillbirth.registered'
  | 'freg.stillbirth.annulled'
  | 'freg.birth.annulled'
  | 'freg.birth.corrected'
  | 'freg.parentage.changed'
  | 'freg.parentalresponsibility.changed'
  | 'freg.death.registered'
  | 'freg.death.annulled'
  | 'freg.immigration.registered'
  | 'freg.immigration.annulled'
  | 'freg.emigration.changed'
  | 'freg.address.changed'
  | 'freg.protection.changed'
  | 'freg.name.changed'
  | 'freg.identity.changed'
  | 'freg.civilstatus.changed'
  | 'freg.guardianship.changed'
  | 'ignored';

export interface PersonEvent {
  source: 'folkeregisteret';
  /** The sequence number; a second stillborn of one entry has `.2` behind it. */
  id: string;
  type: PersonEventType;
  /** When the register wrote it, with offset. */
  time: string;
  /** The national number it was written on: the child's for a birth, a parent's for a stillbirth. */
  person: string;
  part: string;
  /** The day of birth, death or moving in, where the register said it. */
  day?: Day;
  /** What the person is to a stillborn child. */
  as?: 'mother' | 'father' | 'coMother';
  /** The number that this person had before. */
  formerly?: string;
}

/** What the registers at Brønnøysund tell of a unit. That a unit has changed is told, not what: only those we follow are read. */
export type OrganisationEventType =
  | 'brreg.unit.registered'
  | 'brreg.unit.changed'
  | 'brreg.unit.deleted'
  | 'brreg.roles.changed';

export interface OrganisationEvent {
  source: 'brreg' | 'brreg-roles';
  /** The entry's number in its feed. */
  id: string;
  type: OrganisationEventType;
  time: string;
  organisation: string;
}

export type RegisterEvent = PersonEvent | OrganisationEvent;

/** One entry of the feed: who and what kind of thing, with the id of the document that says what. */
export interface FeedEntry {
  sequence: number;
  person: string;
  type: string;
  document: string;
  time: string;
}

/** What every feed's entries have: their place in it. */
export interface Placed {
  sequence: number;
}

/** At most a thousand entries; the next page is read from `next`. */
export interface FeedPage<Entry extends Placed = Placed> {
  entries: readonly Entry[];
  next: number;
  /** The tag of an empty page, for asking at the same place again; a page that was read is not asked for again. */
  etag?: string;
}

/** A register that tells what happens in it, by a feed of its own. */
export interface Register<Entry extends Placed = Placed, Event extends RegisterEvent = RegisterEvent> {
  /** The newest sequence number: where a reader begins that has never read. */
  last(signal?: AbortSignal): Promise<number>;
  /** 'tooOld': what lies at `from` is deleted, and everybody must be read anew. */
  readFeed(it: {
    from: number;
    etag?: string;
    signal?: AbortSignal;
  }): Promise<FeedPage<Entry> | 'unchanged' | 'tooOld'>;
  /** What the entries mean, in their order; documents are fetched only for the kinds that need one. */
  readEvents(entries: readonly Entry[], signal?: AbortSignal): Promise<readonly Event[]>;
}
