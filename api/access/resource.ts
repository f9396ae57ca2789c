import type { Profile } from '../../agencies/profile.js';
import type { Instant } from '../../journey/calendar.js';
import type { TaskOwner } from '../../journey/effects.js';
import type { Ref } from '../../journey/parties.js';
import type { ErrandStanding, Standing } from '../../journey/standing.js';

/** What a decision is about. What is not there is not given, and is denied like what is somebody else's. */
export interface Resource {
  journey?: string;
  standing?: Standing | undefined;
  errand?: ErrandStanding | undefined;
  /** The party whose fact or finding it is about. */
  of?: Ref | 'trigger';
  /** The parties of a journey that has been recognised and shows nothing yet. */
  parties?: readonly { ref: Ref }[];
  /** Whom it is done for, where that is not the one who does it. */
  subject?: Ref | undefined;
  /** Whom a task, or a search, is about. */
  about?: Ref | undefined;
  /** The body that a task or a list belongs to. */
  body?: string | undefined;
  /** Who is to do it, of a task. */
  owner?: TaskOwner | undefined;
  /** Somebody in the journey has, or may have, a protected address: looked up for caseworkers wherever the journey is given. */
  shielded?: boolean | undefined;
  /** Somebody else in the journey has, or may have, a protected address. */
  isAnotherProtected?: boolean;
}

/** What a decision may know of the world. */
export interface Context {
  profile: Profile;
  /** Machine time. */
  clock: Instant;
  /** Law's time. */
  now: Instant;
  /** Bodies that may change what a body decided. */
  appealsOf: (body: string) => readonly string[];
  /** The body of a municipality, by its number. */
  municipalBody: (municipality: string) => string | undefined;
}
