/** The catalogue. A new life event adds a folder and a line. */
import type { Leaflet } from '../journey/define.js';
import { business } from './business/life-event.js';
import { deathAndInheritance } from './death-and-inheritance/life-event.js';
import { havingChildren } from './having-children/life-event.js';
import { jobLoss } from './job-loss/life-event.js';
import type { Catalogue } from './life-event.js';
import { newInNorway } from './new-in-norway/life-event.js';
import { seriouslyIllChild } from './seriously-ill-child/life-event.js';
import { voluntaryOrganisation } from './voluntary-organisation/life-event.js';

export type { Catalogue, LifeEvent } from './life-event.js';

export const lifeEvents = {
  'having-children': havingChildren,
  business,
  'new-in-norway': newInNorway,
  'death-and-inheritance': deathAndInheritance,
  'voluntary-organisation': voluntaryOrganisation,
  'job-loss': jobLoss,
  'seriously-ill-child': seriouslyIllChild,
} as const satisfies Catalogue;

/** A leaflet by its version, whichever life event it belongs to. */
export function leafletOf(catalogue: Catalogue, version: string): Leaflet {
  const found = Object.values(catalogue).find((it) => it.leaflets[version])?.leaflets[version];
  if (!found) throw new Error(`no leaflet ${version}`);
  return found;
}
