/** Rules of benefit after work has been lost once more: taken up again where it stopped, or applied for anew. */
import { type Day, isBefore, plus } from '../../journey/calendar.js';
import { type Answer, answer, any, not, type Rule } from '../../journey/eligibility.js';
import type { View } from '../../journey/view.js';
import { parameters } from '../law/parameters.js';
import { truth } from '../looking.js';
import { hasEarnedEnough, hasHadBenefit, isWithoutWork, isYoungEnough, lives } from './benefit.js';
import { firstDay, reopenUntil } from './days.js';
import { dayOf } from './ending.js';
import { lostAgainOn } from './lost-again.js';

export const hasLostWorkAgain: Rule = {
  name: 'hasLostWorkAgain',
  law: 'folketrygdloven §§ 4-3, 4-16',
  judge: (view) => answer(lostAgainOn(view) !== undefined),
};

/** Nobody is asked when it stopped who cannot have been away for so long. */
function wasShort(view: View, lost: Day): Answer {
  if (!isBefore(plus(firstDay(view), { weeks: parameters.reopenWithin.on(view.today) }), lost)) return 'yes';
  if (dayOf(view, 'jobFoundOn') === undefined) return 'unknown';
  const until = reopenUntil(view);
  return answer(until === undefined ? undefined : !isBefore(until, lost));
}

/** Who has found work once more since has no break to be judged. */
const withBreak =
  (judge: (view: View, lost: Day) => Answer) =>
  (view: View): Answer => {
    const lost = lostAgainOn(view);
    return lost === undefined ? 'no' : judge(view, lost);
  };

/** Benefit that stopped no more than 52 weeks ago is taken up again; after that it is applied for anew. */
export const breakWasShort: Rule = { name: 'breakWasShort', law: 'folketrygdloven § 4-16', judge: withBreak(wasShort) };
export const breakWasLong: Rule = {
  name: 'breakWasLong',
  law: 'folketrygdloven § 4-16',
  readsOutcomeOf: ['reopen-benefit'],
  judge: withBreak((view, lost) => any(not(wasShort(view, lost)), becameLong(view))),
};

/** Nobody took it up again while there was time. */
function becameLong(view: View): Answer {
  if (view.outcome('reopen-benefit') !== 'lapsed') return 'no';
  const until = reopenUntil(view);
  return until === undefined ? 'no' : view.reached(plus(until, { days: 1 }));
}

const hasHadEither = hasHadBenefit('folketrygdloven § 4-16', ['unemployment-benefit', 'benefit-anew']);

/** What is taken up again was applied for once, or anew. Whoever can say from which day has had it, whatever became of it since. */
export const hadBenefitBefore: Rule = {
  ...hasHadEither,
  judge: (view) => {
    const had = hasHadEither.judge(view);
    return had === 'no' && dayOf(view, 'benefitFrom') !== undefined ? 'yes' : had;
  },
};

/** Who has worked in another EEA country applies, and NAV tells; nothing presses them a second time. */
export const mayHaveEarnedEnough: Rule = {
  name: 'mayHaveEarnedEnough',
  law: 'folketrygdloven §§ 4-4, 4-19, forordning (EF) nr. 883/2004 artikkel 61',
  judge: (view) => any(hasEarnedEnough.judge(view), answer(truth(view, 'workedInEea', view.about))),
};

/** The benefit that was granted goes on: what was earned is not looked at again. */
export const reopenRules: readonly Rule[] = [breakWasShort, hadBenefitBefore, lives, isYoungEnough, ...isWithoutWork];

export const anewRules: readonly Rule[] = [breakWasLong, lives, isYoungEnough, mayHaveEarnedEnough, ...isWithoutWork];
