/** How long a body has to answer. */
import type { Duration } from './deadlines.js';
import type { Step } from './define.js';
import { type Draft, write } from './draft.js';
import { type Errand, hasLeft } from './errand.js';
import type { Wanted } from './plan.js';

/** As it was when it left, where it depends on the matter; else what the step says of all. */
export const timeToAnswer = (
  step: Pick<Step, 'answersWithin'> | undefined,
  { answersWithin }: Pick<Errand, 'answersWithin'>,
): Duration | undefined =>
  answersWithin ?? (typeof step?.answersWithin === 'function' ? undefined : step?.answersWithin);

/** What the body has already counts from what it was then. */
export function renewTime(draft: Draft, errand: Errand, { answersWithin }: Pick<Wanted, 'answersWithin'>): Errand {
  if (!answersWithin || hasLeft(errand) || isSame(errand.answersWithin, answersWithin)) return errand;
  return write(draft, { ...errand, answersWithin });
}

const isSame = (a: Duration | undefined, b: Duration): boolean => JSON.stringify(a) === JSON.stringify(b);
