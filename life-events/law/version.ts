import type { Day } from '../../journey/calendar.js';
import type { Version } from './parameter.js';

interface Origin {
  law: string;
  source: string;
  verified?: false;
  /** The day it could be known, where that is not the day from which it holds. */
  knownFrom?: Day;
}

/** A version of a parameter, with where we read it. */
export const from = <Value>(validFrom: Day, value: Value, origin: Origin): Version<Value> => ({
  validFrom,
  value,
  knownFrom: origin.knownFrom ?? validFrom,
  law: origin.law,
  source: origin.source,
  verified: origin.verified ?? true,
});

/** General knowledge: nobody has checked it, and it must not be shown as certain. */
export const general = (law: string) => ({ law, source: 'GK', verified: false }) as const;

/** For what has held as long as anybody here looks back. */
export const always = '2000-01-01';
