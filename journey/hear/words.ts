import { type Appealing, appealing } from '../appeals.js';
import type { Day } from '../calendar.js';
import { bodyFor, type Draft, errandOf, stepFor, without, write } from '../draft.js';
import type { Errand } from '../errand.js';
import { groundOf } from '../ground.js';
import type { Hear } from '../hear.js';
import { askHuman } from '../human-look.js';
import { wordsToGive } from '../may.js';
import { tellAll } from '../request.js';
import { isEnd } from '../rounds/index.js';
import { kindOf, nextRound, say } from '../say.js';
import { isWritable } from '../send.js';
import { closeUntold } from '../tasks.js';
import { decisionOf } from './decision-of.js';
import { heardDecision } from './heard-decision.js';

/** The person tells us what no machine may read. It counts, and is shown as the person's word. */
export const wordGiven: Hear<'word.given'> = (draft, { errand: id, says, on = draft.today }) => {
  const errand = errandOf(draft, id);
  if (!errand || !wordsToGive(groundOf(draft, errand)).includes(says)) return;
  if (says === 'granted' || says === 'refused')
    heardDecision(draft, errand, decisionOf(draft, errand, { outcome: says, on }, 'person'));
  else if (says === 'notReceived') sendAfresh(draft, errand);
  else if (says === 'done' && isEnd(errand.state)) closeUntold(draft, errand);
  else say(draft, errand.id, { type: said[says] }, { word: 'person' });
};

const said = { applied: 'applied', done: 'done', received: 'sent' } as const;

/** The body has not got it: it is sent again as something new, for the old one may yet arrive. */
function sendAfresh(draft: Draft, errand: Errand): void {
  say(draft, write(draft, without(errand, 'attempt')).id, { type: 'retried' });
}

export const applicationWithdrawn: Hear<'application.withdrawn'> = (draft, news) => {
  say(draft, news.errand, { type: 'withdrawn' }, { cause: 'by-person' });
};

/** A rule said no, nobody knows, or the person thinks better of it, and applies anyway: the body decides, not the rule. */
export const appliedAnyway: Hear<'applied.anyway'> = (draft, news) => {
  const errand = errandOf(draft, news.errand);
  if (!errand) return;
  if (isEnd(errand.state)) nextRound(draft, errand, againstDoubt(errand));
  else if (errand.state === 'waiting') write(draft, errand, { anyway: true });
  else say(draft, write(draft, errand, { anyway: true }).id, { type: 'reopened' });
};

/** The body opens what had ended: it acts by itself where it does so, and else the person is asked anew. */
export const roundOpened: Hear<'round.opened'> = (draft, { errand: id, grounds }) => {
  const errand = errandOf(draft, id);
  if (!errand) return;
  const opened = { ...againstDoubt(errand), grounds };
  if (kindOf(draft, errand) !== 'automatic') nextRound(draft, errand, opened);
  else {
    const taken = { state: 'withBody', arrived: true, word: 'caseworker' } as const;
    tellAll(draft, nextRound(draft, errand, { ...opened, ...taken }), 'opened');
  }
};

const againstDoubt = (errand: Errand): Pick<Errand, 'anyway'> => (isDoubtful(errand) ? { anyway: true } : {});

const isDoubtful = ({ verdicts }: Errand): boolean =>
  verdicts.some((it) => it.answer === 'no' || it.answer === 'unknown');

/** An appeal is a new round, which goes to the body that decided; where no machine may write, the person has sent it. */
export const decisionAppealed: Hear<'decision.appealed'> = (draft, { errand: id, by, on }) => {
  const errand = errandOf(draft, id);
  if (!errand) return;
  const replies = { [by]: { says: 'yes', at: draft.now } } as const;
  const appeal = { appealed: true, anyway: true, replies, ...daysOf(draft, errand, on) } as const;
  if (kindOf(draft, errand) === 'application' && isWritable(bodyFor(draft, errand)))
    nextRound(draft, errand, { ...appeal, state: 'preparing', sends: 'appeal' });
  else nextRound(draft, errand, { ...appeal, state: 'withBody', arrived: true, word: 'person' });
};

function daysOf(draft: Draft, errand: Errand, on: Day | undefined): { appealing?: Appealing } {
  const code = stepFor(draft, errand).appeal;
  return code === undefined || on === undefined ? {} : { appealing: appealing(code, on) };
}

export const humanAsked: Hear<'human.asked'> = (draft, { errand: id }) => {
  const errand = errandOf(draft, id);
  if (errand) askHuman(draft, errand);
};
