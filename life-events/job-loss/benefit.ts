/** Rules of unemployment benefit: who has a right to it, what postpones it, and what ends it. */
import { isBefore, plus } from '../../journey/calendar.js';
import { type Answer, all, answer, any, not, type Rule } from '../../journey/eligibility.js';
import type { View } from '../../journey/view.js';
import { parameters } from '../law/parameters.js';
import { holds, truth } from '../looking.js';
import { isAfter, nextCard } from './cards.js';
import { firstDay } from './days.js';
import { backAtWorkOn, dayOf, endingOf } from './ending.js';
import { lostAgainOn } from './lost-again.js';
import { thirdWithoutLossEnds } from './report-cards.js';

export const isAlive = (law: string): Rule => ({
  name: 'isAlive',
  law,
  judge: (view) => answer(truth(view, 'alive', view.about)),
});

export const isYoungEnough: Rule = {
  name: 'isYoungEnough',
  law: 'folketrygdloven § 4-23',
  judge: (view) => {
    const born = view.finding('born');
    if (typeof born !== 'string') return 'unknown';
    return answer(isBefore(view.today, plus(born, { years: parameters.benefitAge.on(view.today) })));
  },
};

/** Somebody who goes from one job to the next has lost no day. */
export const hasDayWithoutWork: Rule = {
  name: 'hasDayWithoutWork',
  law: 'folketrygdloven § 4-3',
  judge: (view) => {
    const back = backAtWorkOn(view);
    return answer(back === undefined || isBefore(firstDay(view), back) || lostAgainOn(view) !== undefined);
  },
};

const earned = (view: View, name: string, share: number): Answer => {
  const found = view.finding(name);
  return answer(typeof found === 'number' ? found >= share * parameters.basicAmount.on(view.today) : undefined);
};

function earnedHere(view: View): Answer {
  const { twelve, thirtySix } = parameters.minimumIncome.on(view.today);
  return any(earned(view, 'earnedTwelveMonths', twelve), earned(view, 'earnedThirtySixMonths', thirtySix));
}

/** Pay of twelve or thirty-six months; long military service stands in for it; with work in another EEA country only NAV can tell. */
export const hasEarnedEnough: Rule = {
  name: 'hasEarnedEnough',
  law: 'folketrygdloven §§ 4-4, 4-19',
  judge: (view) => {
    const here = earnedHere(view);
    if (here !== 'no') return here;
    if (endingOf(view) === 'military') return answer(truth(view, 'servedLong', view.about));
    return truth(view, 'workedInEea', view.about) === false ? 'no' : 'unknown';
  },
};

/** Periods in another country count where those here are too few. */
export const mayCountEeaWork: Rule = {
  name: 'mayCountEeaWork',
  law: 'forordning (EF) nr. 883/2004 artikkel 61',
  judge: (view) => {
    const here = earnedHere(view);
    return here === 'yes' ? 'no' : all(not(here), answer(truth(view, 'workedInEea', view.about)));
  },
};

export const hasLostHours: Rule = {
  name: 'hasLostHours',
  law: 'folketrygdloven § 4-3',
  judge: (view) => {
    const lost = view.finding('hoursLost');
    return answer(typeof lost === 'number' ? lost >= parameters.lostHours.on(view.today) : undefined);
  },
};

export const isGenuineJobseeker = { ...holds('seeksWork', 'folketrygdloven § 4-5'), name: 'isGenuineJobseeker' };
export const isInNorway = { ...holds('inNorway', 'folketrygdloven § 4-2'), name: 'isInNorway' };

/** A strike, a lockout, or another benefit in full. */
export const isNotExcluded: Rule = {
  name: 'isNotExcluded',
  law: 'folketrygdloven §§ 4-22, 4-24 – 4-28',
  judge: (view) => not(answer(truth(view, 'isExcluded', view.about))),
};

export const lives = isAlive('folketrygdloven § 4-2');
export const isWithoutWork = [hasLostHours, isGenuineJobseeker, isInNorway, isNotExcluded] as const;

/** All that the law asks of whoever applies. */
export const benefitRules: readonly Rule[] = [
  lives,
  isYoungEnough,
  hasDayWithoutWork,
  hasEarnedEnough,
  ...isWithoutWork,
];

/** Who resigned, or was dismissed for something they did, may have to wait; whether they must, NAV says. */
export const mayBeSelfInflicted: Rule = {
  name: 'mayBeSelfInflicted',
  law: 'folketrygdloven §§ 4-10, 4-20',
  judge: (view) => {
    const ending = endingOf(view);
    if (ending === 'dismissed') return answer(truth(view, 'causedIt', view.about));
    return answer(ending === undefined ? undefined : ending === 'resigned');
  },
};

const first = 'unemployment-benefit';
const again = ['reopen-benefit', 'benefit-anew'] as const;
const isHeld = (outcome: string | undefined): boolean => outcome === 'granted' || outcome === 'expired';

/** Open from the day there is something to apply for, though the errand is not made yet. */
function outcomeOf(view: View, step: string): string | undefined {
  const applies = step === first || lostAgainOn(view) !== undefined;
  return view.outcome(step) ?? (applies ? 'open' : undefined);
}

/** Granted, or used up: the days it lasted are still to be reported. */
function benefitIsHeld(view: View): boolean {
  if (lostAgainOn(view) === undefined) return isHeld(view.outcome(first));
  return again.some((step) => isHeld(view.outcome(step)));
}

/** Benefit that was granted is reported for; each fortnight, until the one in which it ended. */
export const benefitIsInForce = (law: string): Rule => ({
  name: 'benefitIsInForce',
  law,
  readsOutcomeOf: [first, ...again],
  judge: (view) => answer(benefitIsHeld(view)),
});

/** Benefit was granted at some time, or is now; nobody knows while NAV has the application. */
export const hasHadBenefit = (law: string, by: readonly string[] = [first, ...again]): Rule => ({
  name: 'hasHadBenefit',
  law,
  readsOutcomeOf: by,
  judge: (view) => {
    const outcomes = by.map((step) => outcomeOf(view, step));
    if (outcomes.some(isHeld)) return 'yes';
    return outcomes.includes('open') ? 'unknown' : 'no';
  },
});

/** The decision says from which day; cards before it are not sent, and the weeks are counted from there. */
export const benefitHasBegun: Rule = {
  name: 'benefitHasBegun',
  law: 'folketrygdloven §§ 4-8, 4-15',
  judge: (view) => {
    const from = dayOf(view, 'benefitFrom');
    if (from === undefined) return 'unknown';
    const card = nextCard(view);
    return answer(card === undefined || !isBefore(card.sunday, from));
  },
};

/** Three report periods in a row without a loss of hours end the benefit: no card is sent for what comes after. */
export const hoursAreStillLost: Rule = {
  name: 'hoursAreStillLost',
  law: 'folketrygdloven §§ 4-3, 4-16',
  judge: (view) => {
    const third = thirdWithoutLossEnds(view);
    return answer(lostAgainOn(view) !== undefined || !isAfter(nextCard(view), third));
  },
};

export const hasFoundJob: Rule = {
  name: 'hasFoundJob',
  law: 'folketrygdloven § 21-3',
  judge: (view) => answer(dayOf(view, 'jobFoundOn') !== undefined),
};

/** Whoever goes abroad to look for work has looked here first. */
export const hasSearchedHere: Rule = {
  name: 'hasSearchedHere',
  law: 'forordning (EF) nr. 883/2004 artikkel 64',
  judge: (view) => {
    const leaves = dayOf(view, 'leavesOn');
    const { afterWeeks } = parameters.benefitAbroad.on(view.today);
    const earliest = plus(dayOf(view, 'benefitFrom') ?? firstDay(view), { weeks: afterWeeks });
    return answer(leaves === undefined ? undefined : !isBefore(leaves, earliest));
  },
};

/** A child who is not yet at school: the price of kindergarten follows the household's income. */
export const hasSmallChild: Rule = {
  name: 'hasSmallChild',
  law: 'forskrift om foreldrebetaling i barnehager § 3',
  judge: (view) => {
    const born = view.finding('previousChildBorn');
    if (typeof born !== 'string') return view.finding('hasPreviousChild') === false ? 'no' : 'unknown';
    return not(view.reached(plus(born, { years: 6 })));
  },
};
