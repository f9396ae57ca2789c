import type { Day, Instant } from '../../../journey/calendar.js';
import type { Leaflet } from '../../../journey/define.js';
import type { Ref } from '../../../journey/parties.js';
import type { ErrandStanding, Standing } from '../../../journey/standing.js';
import type { Language } from '../../../life-events/texts/text.js';
import type { Actor } from '../../access/actor.js';
import type { Ledger } from './ledger.js';
import type { Say } from './saying.js';

export type Viewer = Extract<Actor, { kind: 'person' }>;

/** A body's own text, and the day it decided. */
export interface Letter {
  on: Day;
  text: string;
}

/** Another journey of the viewer's. */
export interface OtherJourney {
  journey: string;
  lifeEvent: string;
}

/** A journey as one participant sees it, and all that its sentences are made of. */
export interface Seeing {
  viewer: Viewer;
  /** Cut to what the viewer may see. */
  standing: Standing;
  leaflet: Leaflet;
  /** Law's time. */
  now: Instant;
  today: Day;
  language: Language;
  say: Say;
  ledger: Ledger;
  /** The viewer's own address is protected. */
  isProtected: boolean;
  /** What the viewer's own children are called, where that is known. */
  names: ReadonlyMap<Ref, string>;
  /** Other journeys of the viewer's that have to do with this one. */
  others?: readonly OtherJourney[];
  /** By errand, where the viewer may read them. */
  letters: ReadonlyMap<string, readonly Letter[]>;
}

/** One errand of it. */
export type OfErrand = Seeing & { errand: ErrandStanding };
