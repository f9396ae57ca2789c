/** How each life event of the catalogue is played. A new life event adds a file and a line. */
import type { lifeEvents } from '../../../life-events/index.js';
import type { Script } from '../script.js';
import { business } from './business.js';
import { deathAndInheritance } from './death-and-inheritance.js';
import { havingChildren } from './having-children.js';
import { jobLoss } from './job-loss.js';
import { newInNorway } from './new-in-norway.js';
import { seriouslyIllChild } from './seriously-ill-child.js';
import { voluntaryOrganisation } from './voluntary-organisation.js';

export const scripts: Readonly<Partial<Record<keyof typeof lifeEvents, Script>>> = {
  'having-children': havingChildren,
  business,
  'voluntary-organisation': voluntaryOrganisation,
  'new-in-norway': newInNorway,
  'death-and-inheritance': deathAndInheritance,
  'job-loss': jobLoss,
  'seriously-ill-child': seriouslyIllChild,
};
