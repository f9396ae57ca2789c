import type { Offer } from '../../../shapes/offer.js';
import { childLabel, childrenOf } from '../party-label.js';
import { capital } from '../saying.js';
import type { Seeing } from '../seeing.js';

/** Reasons in words that may stand beside a journey. */
const whys = ['did-not-happen', 'wrong-person', 'wrong-date', 'not-ours', 'something-else'] as const;

/** To say that the register is wrong: about what happened, or about one child where there are more. */
export function reportOffers(seeing: Seeing): Offer[] {
  const children = childrenOf(seeing);
  const each = children.length > 1 ? children : [];
  return [report(seeing, 'trigger'), ...each.map((it) => report(seeing, it.ref, capital(childLabel(seeing, it))))];
}

const report = ({ say, standing }: Seeing, about: string, label?: string): Offer => ({
  act: 'error.reported',
  says: label === undefined ? say('timeline.offer.report') : `${say('timeline.offer.report')}: ${label}`,
  follows: say('timeline.offer.follows.report'),
  to: `/journeys/${standing.journey}/acts`,
  content: { type: 'error.reported', about },
  wants: [
    {
      name: 'why',
      says: say('timeline.offer.question.why'),
      as: 'choice',
      options: whys.map((value) => ({ value, says: say(`timeline.offer.why.${value}`) })),
    },
  ],
});
