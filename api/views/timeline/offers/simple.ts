import { hasLeft } from '../../../../journey/errand.js';
import type { Offer } from '../../../shapes/offer.js';
import type { OfErrand } from '../seeing.js';
import { offer } from './offer.js';

/** Acts that want nothing but to be done, the most likely first: of those that can be done, those that somebody might want. */
export const simpleOffers = (of: OfErrand, can: ReadonlySet<string>): Offer[] =>
  simple
    .filter(({ act, isFor = () => true }) => can.has(act) && isFor(of))
    .map(({ act, says, follows }) => offer(of, { act, says: typeof says === 'string' ? says : says(of), follows }));

const appeal = ({ errand, leaflet }: OfErrand): string =>
  errand.kind === 'application' && isWritable.has(leaflet.bodies[errand.with]?.reach ?? 'person')
    ? 'appeal'
    : 'appealed';

const isWritable = new Set(['interface', 'letter']);

interface Simple {
  act: string;
  says: string | ((of: OfErrand) => string);
  follows: string;
  isFor?: (of: OfErrand) => boolean;
}

const simple: readonly Simple[] = [
  { act: 'decision.appealed', says: appeal, follows: 'appeal' },
  { act: 'human.asked', says: 'human', follows: 'human' },
  {
    act: 'applied.anyway',
    says: 'applyAnyway',
    follows: 'applyAnyway',
    isFor: ({ errand }) => errand.state !== 'waiting' || errand.waitsFor === 'unknown',
  },
  { act: 'errand.declined', says: 'decline', follows: 'decline', isFor: ({ errand }) => errand.state === 'asking' },
  { act: 'consent.withdrawn', says: 'takeBack', follows: 'takeBack' },
  { act: 'application.withdrawn', says: 'withdraw', follows: 'withdraw', isFor: ({ errand }) => hasLeft(errand) },
];
