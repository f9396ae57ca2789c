import type { Day } from '../../journey/calendar.js';

/** What an amount, quota or limit is from a day on. A version is never edited: a new one, known from its own day, takes its place. */
export interface Version<Value> {
  readonly validFrom: Day;
  readonly knownFrom: Day;
  readonly value: Value;
  readonly law: string;
  /** Where we read it: a tag of the handbook's list of sources, or 'GK' for general knowledge. */
  readonly source: string;
  /** Whether somebody has checked the value against that source. */
  readonly verified: boolean;
}

export interface Parameter<Value> {
  readonly name: string;
  readonly unit: string;
  readonly versions: readonly Version<Value>[];
  /** The value on a day, as it was known then or on another day. Throws where no version applies. */
  on(day: Day, knownOn?: Day): Value;
  versionOn(day: Day, knownOn?: Day): Version<Value>;
}

export function parameter<Value>(name: string, unit: string, versions: readonly Version<Value>[]): Parameter<Value> {
  refuseDoubles(name, versions);
  const newestFirst = [...versions].sort((a, b) => order(b).localeCompare(order(a)));
  const versionOn = (day: Day, knownOn: Day = day): Version<Value> => {
    const found = newestFirst.find((it) => it.validFrom <= day && it.knownFrom <= knownOn);
    if (!found) throw new Error(`${name} has no version for ${day}`);
    return found;
  };
  const on = (day: Day, knownOn?: Day): Value => versionOn(day, knownOn).value;
  return Object.freeze({ name, unit, versions, versionOn, on });
}

const order = (it: Pick<Version<unknown>, 'validFrom' | 'knownFrom'>): string => `${it.validFrom} ${it.knownFrom}`;

function refuseDoubles(name: string, versions: readonly Version<unknown>[]): void {
  if (new Set(versions.map(order)).size < versions.length) throw new Error(`${name} has two versions of one day`);
}
