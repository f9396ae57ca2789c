import type { Offer } from '../../shapes/offer.js';
import { possibleActs } from '../possible-acts.js';
import { isYours } from './is-yours.js';
import { consentOffers } from './offers/consent.js';
import { findingOffers } from './offers/finding.js';
import { simpleOffers } from './offers/simple.js';
import { wordOffers } from './offers/word.js';
import type { OfErrand } from './seeing.js';

/** What the viewer can do about an errand now; the most urgent first. Fields are corrected and held back on the field card. */
export function offersOf(of: OfErrand): Offer[] {
  const { viewer: actor, standing, errand, leaflet, now } = of;
  const can = new Set<string>(possibleActs({ actor, standing, errand, leaflet, now }));
  const offers = makers.flatMap((make) => make(of, can));
  return isYours(of) ? offers.map(marked) : offers;
}

const makers: readonly ((of: OfErrand, can: ReadonlySet<string>) => Offer[])[] = [
  consentOffers,
  findingOffers,
  wordOffers,
  simpleOffers,
];

const urgent = new Set(['consent.given', 'finding.told', 'word.given', 'decision.appealed', 'applied.anyway']);

const marked = (offer: Offer, place: number): Offer =>
  place === 0 && urgent.has(offer.act) ? { ...offer, first: true } : offer;
