import { Problem } from '../problem.js';

/** The journey cannot hear an act as it stands; it says what it can. */
export const cannotNow = (can: readonly string[]): Problem =>
  new Problem('cannot-now', can.length > 0 ? 'Do one of what `can` names.' : 'Nothing needs to be done here now.', {
    can,
  });
