import type { Journey } from '../../journey/journey.js';

/** The ordinary tone here is quiet, until it turns out that nobody has died. */
export const isInGrief = ({ parties }: Pick<Journey, 'parties'>): boolean =>
  Object.values(parties).every((it) => !it.roles.includes('restored'));
