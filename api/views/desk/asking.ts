/** A caseworker asks somebody who takes part something in words. */
import type { Offer } from '../../shapes/offer.js';
import { capital } from '../timeline/saying.js';
import { whoIs } from './names.js';
import type { OfTask } from './of-task.js';
import { offerOf, wanted } from './offer-of.js';

/** One offer for each who may be asked, so that the words say whom. */
export const asking = (of: OfTask, key: 'answer.ask' | 'act.ask'): Offer[] =>
  (of.errand?.askable ?? []).flatMap((to) =>
    offerOf(of, 'citizen.asked', {
      says: capital(of.say(`desk.${key}`, { who: whoIs(of, to) })),
      follows: of.say('desk.follows.ask'),
      content: { to },
      wants: [wanted(of, 'question', 'text')],
    }),
  );
