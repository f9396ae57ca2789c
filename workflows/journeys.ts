/** One workflow a life event, so that Temporal's own lists and metrics speak of life events; and one that follows a register's feed. */
import { lifeEvents } from '../life-events/index.js';
import { follow } from './follow.js';
import type { Start } from './messages.js';

const havingChildren = (start: Start): Promise<void> => follow(lifeEvents['having-children'].leaflets, start);

const business = (start: Start): Promise<void> => follow(lifeEvents.business.leaflets, start);

const newInNorway = (start: Start): Promise<void> => follow(lifeEvents['new-in-norway'].leaflets, start);
const deathAndInheritance = (start: Start): Promise<void> =>
  follow(lifeEvents['death-and-inheritance'].leaflets, start);

const voluntaryOrganisation = (start: Start): Promise<void> =>
  follow(lifeEvents['voluntary-organisation'].leaflets, start);

const jobLoss = (start: Start): Promise<void> => follow(lifeEvents['job-loss'].leaflets, start);
const seriouslyIllChild = (start: Start): Promise<void> => follow(lifeEvents['seriously-ill-child'].leaflets, start);

export { registerFeed } from './feeds.js';
export {
  business,
  deathAndInheritance as 'death-and-inheritance',
  havingChildren as 'having-children',
  jobLoss as 'job-loss',
  newInNorway as 'new-in-norway',
  seriouslyIllChild as 'seriously-ill-child',
  voluntaryOrganisation as 'voluntary-organisation',
};
