import type { ErrandStanding, Standing } from '../../../journey/standing.js';

/** Where a sentence about an errand's step lies among the texts. */
export const stepKey = (
  { standing, errand }: { standing: Pick<Standing, 'lifeEvent'>; errand: Pick<ErrandStanding, 'step'> },
  part: 'title' | 'what' | 'you' | 'itself' | 'late',
): string => `${standing.lifeEvent}.${errand.step}.${part}`;
