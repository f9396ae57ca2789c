import { business } from './business.js';
import { card } from './card.js';
import { common, quiet } from './common.js';
import { deathAndInheritance } from './death-and-inheritance.js';
import { desk } from './desk.js';
import { havingChildren, havingChildrenInGrief } from './having-children.js';
import { jobLoss } from './job-loss.js';
import { newInNorway } from './new-in-norway.js';
import { others } from './others.js';
import { page } from './page.js';
import { pageDesk } from './page-desk.js';
import { preview } from './preview.js';
import { seriouslyIllChild, seriouslyIllChildInGrief } from './seriously-ill-child.js';
import { quietTimeline, timeline } from './timeline.js';
import { voluntaryOrganisation } from './voluntary-organisation.js';

/** Bokmål is where every key comes from. */
export const nb = {
  ...common,
  page: { ...page, desk: pageDesk },
  desk,
  timeline,
  card,
  preview,
  'having-children': havingChildren,
  'death-and-inheritance': deathAndInheritance,
  business,
  'new-in-norway': newInNorway,
  'job-loss': jobLoss,
  'voluntary-organisation': voluntaryOrganisation,
  'seriously-ill-child': seriouslyIllChild,
  others,
  grief: {
    ...quiet,
    timeline: quietTimeline,
    'having-children': havingChildrenInGrief,
    'seriously-ill-child': seriouslyIllChildInGrief,
  },
} as const;
