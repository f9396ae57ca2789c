/** The tables there are, by life event. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Leaflet } from '../journey/define.js';
import { leafletOf, lifeEvents } from '../life-events/index.js';
import type { CaseTable } from './case-table.js';

const place = (id: string): string => `./life-events/${id}/case-table`;
const isThere = (id: string): boolean => existsSync(fileURLToPath(new URL(`${place(id)}.ts`, import.meta.url)));

export const tableOf = async (id: string): Promise<CaseTable> =>
  ((await import(`${place(id)}.js`)) as { table: CaseTable }).table;

/** One after the other: two modules that are linked at once may each miss what the other is loading. */
async function all(): Promise<CaseTable[]> {
  const found: CaseTable[] = [];
  for (const id of Object.keys(lifeEvents).filter(isThere)) found.push(await tableOf(id));
  return found;
}

export const tables: readonly CaseTable[] = await all();

/** The leaflet that a table is told to. */
export const leafletFor = ({ begin }: CaseTable): Leaflet => leafletOf(lifeEvents, begin.leaflet);
