import type { Journey } from '../../journey/journey.js';

/** The journey turns quiet when a child was stillborn, or somebody in the family has died. */
export const isInGrief = ({ parties, findings }: Pick<Journey, 'parties' | 'findings'>): boolean =>
  Object.values(parties).some(
    (it) => it.left === undefined && (it.is === 'stillborn' || findings[it.ref]?.alive?.value === false),
  );
