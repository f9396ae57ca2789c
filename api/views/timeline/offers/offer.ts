import { high } from '../../../access/conditions.js';
import { type Cells, type Operation, operations } from '../../../access/operations.js';
import type { Offer } from '../../../shapes/offer.js';
import { bodyName } from '../body-shown.js';
import type { OfErrand } from '../seeing.js';

type Written = Pick<Offer, 'act'> & {
  /** The keys under `timeline.offer` of its label, and of what follows. */
  says: string;
  follows?: string;
  content?: Offer['content'];
  wants?: Offer['wants'];
  card?: boolean;
};

/** An act on an errand, ready to be sent. */
export function offer(of: OfErrand, { act, says, follows, content = {}, wants = [], card = false }: Written): Offer {
  const { say, standing, errand } = of;
  const body = { body: bodyName(of, errand.with) };
  return {
    act,
    says: say(`timeline.offer.${says}`, body),
    ...(follows !== undefined && { follows: say(`timeline.offer.follows.${follows}`, body) }),
    to: `/journeys/${standing.journey}/errands/${errand.id}/acts`,
    content: { type: act, ...content },
    wants,
    ...(card && { card }),
    ...(isHigh(act) && { high: true }),
  };
}

const isHigh = (act: string): boolean =>
  Object.hasOwn(operations, act) && (operations[act as Operation] as Cells).person?.includes(high) === true;
