/** Who tells a story: what it begins with, then what happens. Told to the kernel or to a server, it is the same story. */
import type { Beginning } from '../../journey/begin.js';
import { type Day, type Instant, startOf } from '../../journey/calendar.js';
import type { Leaflet } from '../../journey/define.js';
import { type Held, learned, toldOf } from '../registers.js';
import type { Chapter, Found, Story } from '../stories.js';

export interface Teller {
  /** Before each story. */
  opens(): Promise<void>;
  begins(opening: Opening): Promise<Told>;
  /** A story is told, whatever its people still wait for; throws where it does not come out the same when it is read again. */
  ends(): Promise<void>;
  /** After each story, however it ended. */
  closes(): Promise<void>;
}

/** Whom it begins with, and what registers hold of them. */
export interface Opening {
  begin: Beginning;
  known: Found;
}

/** A journey that is told of. */
export interface Told {
  /** Things that happen one after another; each is one piece of news, and nothing is left under way when it returns. */
  happens(...chapters: readonly Chapter[]): Promise<Story>;
  /** Registers come to hold something else, and say so. */
  changes(found: Held): Promise<Story>;
  /** The calendar comes to a day, and all that is due on the way rings when it is due. */
  on(day: Day): Promise<Story>;
  /** The journey as it is, with all that it has asked for. */
  now(): Promise<Story>;
}

/** A story of the ten: its sentence, and how it is told. */
export interface Tale {
  says: string;
  tell(teller: Teller): Promise<void>;
}

const nine = 9 * 3_600_000;
/** Every day of a story begins to count at nine. */
export const morningOf = (day: Day): Instant => startOf(day) + nine;

/** What was told with the trigger, in so many words or as what no register holds. */
export const toldWith = (leaflet: Leaflet, { begin, known }: Opening): NonNullable<Beginning['told']> =>
  learned(toldOf(leaflet, known), begin.told ?? {});
