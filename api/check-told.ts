import type { Leaflet } from '../journey/define.js';
import type { Value } from '../journey/findings.js';
import type { Catalogue } from '../life-events/life-event.js';
import { unprocessable } from './problem.js';
import { Day } from './words.js';

/** Only what a person may be asked for can be told, and only as what it is: a day that is none would stop the journey that counts from it. */
export function checkTold(catalogue: Catalogue, leaflet: Leaflet, told: Readonly<Record<string, Value>>): void {
  for (const [name, value] of Object.entries(told)) {
    if (!Object.hasOwn(leaflet.findings, name) || !leaflet.findings[name]?.asked)
      throw unprocessable('/told', 'Must be findings that a person may tell.');
    if (!isWhatItIs(catalogue, leaflet, name, value))
      throw unprocessable('/told', `${name} must be ${says(catalogue, leaflet, name)}.`);
  }
}

/** Whether a finding can have such a value: a number, a day, one of its codes, or yes and no. */
export function isWhatItIs(catalogue: Catalogue, leaflet: Leaflet, name: string, value: Value): boolean {
  const kind = kindOf(catalogue, leaflet, name);
  if (kind === undefined) return typeof value === 'boolean';
  if (kind === 'number') return typeof value === 'number';
  return kind === 'date' ? Day.safeParse(value).success : kind.some((code) => code === value);
}

/** What it can be, in words. */
export function says(catalogue: Catalogue, leaflet: Leaflet, name: string): string {
  const kind = kindOf(catalogue, leaflet, name) ?? 'true or false';
  if (kind === 'number' || kind === 'date') return kind === 'date' ? 'a day, as 2026-11-25' : 'a number';
  return typeof kind === 'string' ? kind : `one of ${kind.join(', ')}`;
}

const kindOf = (catalogue: Catalogue, { lifeEvent }: Leaflet, name: string) => {
  const answers = catalogue[lifeEvent]?.answers ?? {};
  return Object.hasOwn(answers, name) ? answers[name] : undefined;
};
