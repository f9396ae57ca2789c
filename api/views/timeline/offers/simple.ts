import { hasLeft } from '../../../../journey/errand.js';
import type { Offer } from '../../../shapes/offer.js';
import { isByMachine } from '../by-machine.js';
import type { OfErrand } from '../seeing.js';
import { offer } from './offer.js';

/** Acts that want nothing but to be done, the most likely first: of those that can be done, those that somebody might want. */
export const simpleOffers = (of: OfErrand, can: ReadonlySet<string>): Offer[] =>
  simple
    .filter(({ act, isFor = () => true }) => can.has(act) && isFor(of))
    .map(({ act, says, follows }) => offer(of, { act, says: keyFor(of, says), follows: keyFor(of, follows) }));

const keyFor = (of: OfErrand, key: Key): string => (typeof key === 'string' ? key : key(of));

const appeal = (of: OfErrand): string => (isAppealedHere(of) ? 'appeal' : 'appealed');

const isAppealedHere = (of: OfErrand): boolean => of.errand.kind === 'application' && isByMachine(of);

/** What we have sent we ask the body to put away; what the person has sent, the person asks about. */
const isTakenBackHere = (of: OfErrand): boolean => (hasLeft(of.errand) ? of.errand.sent === true : isByMachine(of));

type Key = string | ((of: OfErrand) => string);

interface Simple {
  act: string;
  says: Key;
  follows: Key;
  isFor?: (of: OfErrand) => boolean;
}

const simple: readonly Simple[] = [
  { act: 'decision.appealed', says: appeal, follows: (of) => (isAppealedHere(of) ? 'appeal' : 'word') },
  { act: 'human.asked', says: 'human', follows: 'human' },
  {
    act: 'applied.anyway',
    says: 'applyAnyway',
    follows: 'applyAnyway',
    isFor: ({ errand }) => errand.state !== 'waiting' || errand.waitsFor === 'unknown',
  },
  { act: 'errand.declined', says: 'decline', follows: 'decline', isFor: ({ errand }) => errand.state === 'asking' },
  {
    act: 'consent.withdrawn',
    says: 'takeBack',
    follows: (of) => (isTakenBackHere(of) ? 'takeBack' : 'takeBackYourself'),
  },
  {
    act: 'application.withdrawn',
    says: 'withdraw',
    follows: (of) => (isTakenBackHere(of) ? 'withdraw' : 'withdrawYourself'),
    isFor: ({ errand }) => hasLeft(errand),
  },
];
