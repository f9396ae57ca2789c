import type { Journey } from '../../journey/journey.js';

/** The journey turns quiet when the child, or somebody who cares for it, has died. */
export const isInGrief = ({ parties, findings }: Pick<Journey, 'parties' | 'findings'>): boolean =>
  Object.values(parties).some((it) => it.left === undefined && findings[it.ref]?.alive?.value === false);
