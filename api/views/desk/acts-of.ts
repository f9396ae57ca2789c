/** Everything else that can be done about a task, each with who may. */
import { wordsToGive } from '../../../journey/may.js';
import { nameOf } from '../../access/actor.js';
import type { Offer } from '../../shapes/offer.js';
import { asking } from './asking.js';
import { othersToFix } from './doubt-of.js';
import { fixingBeside } from './fixing.js';
import { bodyName } from './names.js';
import type { OfTask } from './of-task.js';
import { errandAct, offerOf, wanted } from './offer-of.js';
import { deciding, ending, seconding } from './resolving.js';
import type { TaskAct } from './task-offers.js';

type Claim = 'none' | 'you' | 'another';

/** A task is taken before its errand is acted on. What a colleague has proposed is for another to say, whoever has the task. */
export function actsOf(of: OfTask, claim: Claim, answers: readonly Offer[]): TaskAct[] {
  if (isColleagues(of) && claim !== 'you') return seconding(of).map((it) => ({ ...it, first: true, may: 'you' }));
  const may = claim === 'you' ? 'you' : 'claimant';
  const known = new Set(answers.map(keyOf));
  return besides(of)
    .filter((it) => !known.has(keyOf(it)))
    .map((it) => ({ ...it, may }));
}

/** What waits for somebody else, and what they can do. */
export const actsOfOthers = (of: OfTask): TaskAct[] =>
  of.task.owner === 'person' ? personsWord(of) : of.task.owner === 'operator' ? operatorsRetry(of) : [];

const isColleagues = ({ proposal, viewer }: OfTask): boolean =>
  proposal !== undefined && proposal.by !== nameOf(viewer);

const besides = (of: OfTask): Offer[] => [
  ...asking(of, 'act.ask'),
  ...offerOf(of, 'errand.retried', { says: of.say('desk.act.retry') }),
  ...deciding(
    of,
    'granted',
    of.say('desk.act.resolve', { body: bodyName(of, of.task.body), outcome: of.say('desk.proposal.outcome.granted') }),
  ),
  ...deciding(
    of,
    'refused',
    of.say('desk.act.resolve', { body: bodyName(of, of.task.body), outcome: of.say('desk.proposal.outcome.refused') }),
  ),
  ...offerOf(of, 'round.opened', {
    says: of.say('desk.act.newRound'),
    follows: of.say('desk.follows.newRound'),
    wants: [wanted(of, 'grounds', 'text')],
  }),
  ...othersToFix(of).flatMap((it) => fixingBeside(of, it)),
  ...(of.errand?.state === 'stalled' && of.task.cause !== 'human-asked' ? ending(of, 'withdrawn') : []),
];

/** Two offers are one act where they send the same. */
const keyOf = ({ content }: Offer): string =>
  [content.type, content.outcome, content.to, content.of, content.name].map(String).join(' ');

function personsWord(of: OfTask): TaskAct[] {
  const words = of.ground ? wordsToGive(of.ground) : [];
  if (words.length === 0) return [];
  const options = words.map((value) => ({ value, says: of.say(`desk.choice.${value}`) }));
  const says = of.say('desk.act.person');
  const wants = [{ name: 'says', says, as: 'choice' as const, options }];
  return [{ ...errandAct(of, 'word.given', { says, wants }), may: 'person' }];
}

const operatorsRetry = (of: OfTask): TaskAct[] => [
  { ...errandAct(of, 'errand.retried', { says: of.say('desk.act.retry') }), may: 'operator' },
];
