import type { ErrandStanding, Standing } from '../../../journey/standing.js';

/** Where a sentence about an errand's step lies among the texts; `yourself` is what to do where no machine can send what `you` would have sent. */
export const stepKey = (
  { standing, errand }: { standing: Pick<Standing, 'lifeEvent'>; errand: Pick<ErrandStanding, 'step'> },
  part: 'title' | 'what' | 'you' | 'yourself' | 'itself' | 'late',
): string => `${standing.lifeEvent}.${errand.step}.${part}`;
