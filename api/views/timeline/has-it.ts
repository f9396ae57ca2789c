import { isHumanAsked } from '../../../journey/errand.js';
import { isEnd } from '../../../journey/rounds/index.js';
import { bodyName } from './body-shown.js';
import { isStuckWithOthers, isTheirsToDo, isYours } from './is-yours.js';
import { capital } from './saying.js';
import type { OfErrand } from './seeing.js';

/** Who has an errand now. */
export function hasIt(of: OfErrand): string {
  const { errand, say } = of;
  if (isYours(of)) return say('timeline.has.you');
  if (isStuckWithOthers(of)) return say('timeline.has.another');
  if (isEnd(errand.state) && !isHumanAsked(errand)) return say('timeline.has.nobody');
  if (errand.state === 'asking' && !isHumanAsked(errand))
    return say(`timeline.has.${isTheirsToDo(of) ? 'others' : 'another'}`);
  if (errand.waitsFor === 'operator' || errand.state === 'preparing') return say('timeline.has.us');
  if (errand.state === 'waiting' && errand.kind !== 'automatic') return say('timeline.has.nobody');
  return capital(bodyName(of, errand.with));
}
