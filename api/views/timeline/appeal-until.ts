import type { Day } from '../../../journey/calendar.js';
import { inForce } from '../../../journey/errand.js';
import type { ErrandStanding } from '../../../journey/standing.js';

/** The last day to appeal what holds now, where it has not passed. */
export function appealUntil({ errand, today }: { errand: ErrandStanding; today: Day }): Day | undefined {
  const until = inForce(errand)?.appeal?.until;
  return until !== undefined && today <= until && errand.state !== 'superseded' ? until : undefined;
}
