import type { Leaflet } from '../journey/define.js';
import { unprocessable } from './problem.js';

/** Only what a person may be asked for can be told. */
export function checkTold({ findings }: Leaflet, told: Readonly<Record<string, unknown>>): void {
  for (const name of Object.keys(told))
    if (!Object.hasOwn(findings, name) || !findings[name]?.asked)
      throw unprocessable('/told', 'Must be findings that a person may tell.');
}
