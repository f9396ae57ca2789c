/** The law's numbers by name: a life event's own, and those that several count with. */
import { business } from './business.js';
import { deathAndInheritance } from './death-and-inheritance.js';
import { havingChildren } from './having-children.js';
import { jobLoss } from './job-loss.js';
import { newInNorway } from './new-in-norway.js';
import { seriouslyIllChild } from './seriously-ill-child.js';
import { shared } from './shared.js';
import { voluntaryOrganisation } from './voluntary-organisation.js';

export const parameters = {
  ...shared,
  ...havingChildren,
  ...business,
  ...newInNorway,
  ...voluntaryOrganisation,
  ...deathAndInheritance,
  ...jobLoss,
  ...seriouslyIllChild,
};
