import type { Offer } from '../../../shapes/offer.js';
import { isAsked, isInquiredOf } from '../is-yours.js';
import type { OfErrand } from '../seeing.js';
import { offer } from './offer.js';

/** A yes to what is asked: with a choice where all must choose the same, and over the field card where there is one. What is to be done is said to be done instead. */
export function consentOffers(of: OfErrand, can: ReadonlySet<string>): Offer[] {
  if (can.has(act) && isInquiredOf(of)) return [inTheirWords(of)];
  if (!can.has(act) || !(isAsked(of) || choosesTogether(of))) return [];
  const about = of.errand.question?.about ?? 'consent';
  return of.errand.state === 'asking' ? (forms[about]?.(of) ?? []) : [];
}

const act = 'consent.given';

const forms: Readonly<Record<string, (of: OfErrand) => Offer[]>> = {
  consent: (of) => [choosesTogether(of) ? choice(of) : yes(of)],
  more: (of) => [isSelf(of) ? offer(of, { act, says: 'more', follows: 'word' }) : yes(of)],
};

function yes(of: OfErrand): Offer {
  const card = fieldsOf(of).length > 0;
  return offer(of, { act, says: card ? 'look' : 'agree', follows: 'agree', card });
}

const choice = (of: OfErrand): Offer =>
  offer(of, {
    act,
    says: 'choose',
    follows: 'choose',
    wants: [{ name: 'choice', says: of.say('timeline.offer.question.choice'), as: 'text' }],
  });

const inTheirWords = (of: OfErrand): Offer =>
  offer(of, {
    act,
    says: 'answer',
    follows: 'answer',
    wants: [{ name: 'text', says: of.say('timeline.offer.question.answer'), as: 'text' }],
  });

const fieldsOf = ({ leaflet, errand }: OfErrand) => leaflet.steps[errand.step]?.fields ?? [];

const choosesTogether = ({ leaflet, errand }: OfErrand): boolean =>
  errand.question?.about === 'consent' && leaflet.steps[errand.step]?.asks?.need === 'sameChoice';

const isSelf = ({ leaflet, errand }: OfErrand): boolean => leaflet.bodies[errand.with]?.reach === 'person';
