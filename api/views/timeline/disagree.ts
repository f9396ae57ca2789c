import { appeals } from '../../../journey/appeals.js';
import { inForce } from '../../../journey/errand.js';
import { dateIn } from '../in-words.js';
import { bodyName } from './body-shown.js';
import { isTheirsToDo } from './is-yours.js';
import type { OfErrand } from './seeing.js';

/** What to do about a decision one disagrees with, or about one to come; nothing where there is none to come, or it is for others to appeal. */
export function disagreeOf(of: OfErrand): string | undefined {
  if (!isTheirsToDo(of)) return undefined;
  const { errand, say, language, today, leaflet } = of;
  const decision = inForce(errand);
  if (decision?.appeal) {
    const { until, body } = decision.appeal;
    const date = dateIn(language, until);
    if (until < today) return say('timeline.disagree.past', { date, body: bodyName(of, errand.with) });
    return say('timeline.disagree.until', { date, appeal: appealBodyName(of, body) });
  }
  const code = leaflet.steps[errand.step]?.appeal;
  if (code === undefined || !open.has(errand.state)) return undefined;
  const { weeks, months } = appeals[code];
  const [unit, n] = weeks === undefined ? ['months', months] : ['weeks', weeks];
  return say(`timeline.disagree.${unit}`, { n: String(n), body: bodyName(of, errand.with) });
}

const open = new Set(['waiting', 'asking', 'preparing', 'submitting', 'withBody', 'stalled']);

/** Some bodies name whom to appeal to in words of their own. */
export const appealBodyName = ({ say }: OfErrand, body: string): string =>
  say.has(`timeline.appealBody.${body}`) ? say(`timeline.appealBody.${body}`) : body;
