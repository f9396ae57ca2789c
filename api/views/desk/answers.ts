/** The answers to a task's question, by its cause: each says what follows, and is one that the journey can hear now. */
import type { Offer } from '../../shapes/offer.js';
import { asking } from './asking.js';
import { causeOf } from './cause-of.js';
import { doubtOf } from './doubt-of.js';
import { answersFixing } from './fixing.js';
import { bodyName } from './names.js';
import type { OfTask } from './of-task.js';
import { offerOf, wanted } from './offer-of.js';
import { deciding, ending } from './resolving.js';

export function answersOf(of: OfTask): Offer[] {
  const doubt = doubtOf(of);
  const answers = (table[causeOf(of)] ?? general)(of);
  return doubt ? [...answersFixing(of, doubt), ...answers] : answers;
}

const decided = (of: OfTask): Offer[] => [
  ...deciding(of, 'granted', of.say('desk.answer.granted')),
  ...deciding(of, 'refused', of.say('desk.answer.refused')),
];

/** What stands beside a round that goes on is seen to; a notice is received; anything else is done. */
function received(of: OfTask): Offer[] {
  if (of.errand?.state !== 'stalled') return ending(of, 'done', 'seenTo');
  return of.errand.kind === 'notice' ? ending(of, 'acknowledged') : ending(of, 'done');
}

const retrying =
  (answer: 'again' | 'notYet' | 'lookUp' | 'askAgain') =>
  (of: OfTask): Offer[] =>
    offerOf(of, 'errand.retried', {
      says: of.say(`desk.answer.${answer}`),
      follows: of.say(`desk.follows.${answer === 'lookUp' ? 'again' : answer}`, { body: bodyName(of, of.task.body) }),
    });

const newRound = (of: OfTask): Offer[] =>
  offerOf(of, 'round.opened', {
    says: of.say('desk.answer.newRound'),
    follows: of.say('desk.follows.newRound'),
    wants: [wanted(of, 'grounds', 'text')],
  });

const all =
  (...parts: readonly ((of: OfTask) => Offer[])[]) =>
  (of: OfTask): Offer[] =>
    parts.flatMap((part) => part(of));

const askOne = (of: OfTask): Offer[] => asking(of, 'answer.ask');
const general = all(retrying('again'), decided, received, askOne);

const table: Readonly<Record<string, (of: OfTask) => Offer[]>> = {
  'appeal-unanswered': all(decided, retrying('notYet'), askOne),
  'no-answer': all(
    decided,
    (of) => (of.errand?.kind === 'application' ? [] : received(of)),
    retrying('notYet'),
    askOne,
  ),
  'contradicting-decisions': all(
    (of) => deciding(of, 'granted', of.say('desk.answer.stands.granted')),
    (of) => deciding(of, 'refused', of.say('desk.answer.stands.refused')),
    askOne,
  ),
  'refused-by-body': all(retrying('again'), received, askOne),
  'nobody-to-ask': all(retrying('askAgain'), received),
  'human-asked': all((of) => ending(of, 'done', 'unchanged'), decided, newRound, askOne),
  repair: all((of) => ending(of, 'done', 'repaired'), retrying('notYet')),
  'outcome-unknown': all(retrying('lookUp')),
  unavailable: all(retrying('again')),
  undelivered: all(retrying('again')),
  unreadable: all(retrying('lookUp')),
  doubt: () => [],
  findings: () => [],
};
