import { bodyName } from './body-shown.js';
import type { OfErrand } from './seeing.js';

/** Why something stands still. A body's filter is told by its own sentence, a repair by what it asks. */
export function causeSaid(of: OfErrand, cause: string): string | undefined {
  const { say, standing, errand } = of;
  const [kind = '', what = ''] = cause.split(':');
  const key = kind === 'repair' ? repairKey(of, what) : `cause.${kind}`;
  if (!say.has(key)) return undefined;
  const rule = `${standing.lifeEvent}.rule.${what}.unmet`;
  const why = say.has(rule) ? say(rule) : '';
  return say(key, { body: bodyName(of, errand.with), why }).replace(/ {2,}/g, ' ');
}

/** Who is to ask for it: the person, or a caseworker of the body. */
const repairKey = ({ errand, say }: OfErrand, act: string): string =>
  errand.owner === 'person' && say.has(`repair.${act}Yourself`) ? `repair.${act}Yourself` : `repair.${act}`;
