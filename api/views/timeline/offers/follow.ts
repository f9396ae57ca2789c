import type { Offer } from '../../../shapes/offer.js';
import { isLeftAlone } from '../left-alone.js';
import type { Seeing } from '../seeing.js';

/** To be left in peace; and to be followed again, also where there is nothing to follow yet. */
export function followOffers(seeing: Seeing): Offer[] {
  if (isLeftAlone(seeing)) return [turn(seeing, 'resumed')];
  return seeing.standing.over ? [] : [turn(seeing, 'stopped')];
}

const turn = ({ say, standing }: Seeing, to: 'stopped' | 'resumed'): Offer => ({
  act: `following.${to}`,
  says: say(`timeline.offer.following.${to}`),
  follows: say(`timeline.offer.follows.following.${to}`),
  to: `/journeys/${standing.journey}/acts`,
  content: { type: `following.${to}` },
  wants: [],
});
