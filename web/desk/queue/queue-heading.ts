import type { Queue } from '../../../api/shapes/desk.js';
import type { Say } from '../../shared/texts.js';

/** How many tasks there are, and how many of them must be done today. */
export function queueHeading(counts: Queue['counts'] | undefined, say: Say): string {
  if (!counts) return say('page.desk.tasks');
  if (counts.all === 0) return say('page.desk.heading.none');
  const tasks = say(counts.all === 1 ? 'page.desk.heading.one' : 'page.desk.heading.many', { n: counts.all });
  if (counts.dueToday === 0) return tasks;
  return say(counts.dueToday === 1 ? 'page.desk.heading.dueOne' : 'page.desk.heading.dueMany', {
    tasks,
    n: counts.dueToday,
  });
}
