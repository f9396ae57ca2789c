/** Rules of having children: each with its name, its law, and an answer of yes, no or unknown. */
import { after, months } from '../../journey/deadlines.js';
import { all, answer, any, not, type Rule } from '../../journey/eligibility.js';
import type { View } from '../../journey/view.js';
import { parameters } from '../law/parameters.js';
import { firstKnown, truth } from '../looking.js';
import { birthOrTerm, isPregnancy } from './days.js';
import {
  aChildLives,
  childrenOf,
  everyParent,
  isAlive,
  livingParents,
  motherOf,
  otherParentOf,
  stillbornOf,
} from './family.js';
import { parentsAtHome } from './sight.js';

// the child

export const childIsAlive = (law: string): Rule => ({
  name: 'childIsAlive',
  law,
  judge: (view) => answer(isAlive(view, view.about)),
});

/** What was a parent's own ends with that parent; what is the child's goes on with the other. */
export const parentIsAlive = (law: string): Rule => ({
  name: 'parentIsAlive',
  law,
  judge: (view) => answer(isAlive(view, view.about)),
});

export const childIsResident = (law: string): Rule => ({
  name: 'childIsResident',
  law,
  judge: (view) => answer(truth(view, 'resident', view.about)),
});

/** A national identity number is given to a child born in Norway of somebody who lives here; a D-number shows that its holder does not. */
export const aParentIsResident: Rule = {
  name: 'aParentIsResident',
  law: 'folkeregisterloven §§ 2-1, 2-2',
  judge: (view) =>
    any(
      ...view.every('parent').map((it) =>
        firstKnown(
          () => answer(truth(view, 'resident', it)),
          () => (view.finding('identifierKind', it) === 'dNumber' ? 'no' : 'unknown'),
        ),
      ),
    ),
};

/** A parent's errand that presumes a child at home: unknown while the child is awaited. */
export const aChildIsHere = (law: string): Rule => ({ name: 'aChildIsHere', law, judge: aChildLives });

export const aChildIsHereOrAwaited = (law: string): Rule => ({
  name: 'aChildIsHereOrAwaited',
  law,
  judge: (view) => (isPregnancy(view) ? 'yes' : aChildLives(view)),
});

/** A loss after week 26 keeps the right for up to 30 benefit days. What the register holds as stillborn came later than that. */
export const birthOrLateLoss = (law: string): Rule => ({
  name: 'birthOrLateLoss',
  law,
  judge: (view) => {
    if (stillbornOf(view).length === 0 || childrenOf(view).length > 0) return 'yes';
    const isLate = parameters.stillbornFromWeek.on(view.today) > parameters.lossAfterWeek.on(view.today);
    return isLate ? 'yes' : answer(truth(view, 'lossAfterWeek26', motherOf(view)));
  },
});

// parental benefit and lump sum

export const hasWorkedLongEnough: Rule = {
  name: 'hasWorkedLongEnough',
  law: 'folketrygdloven § 14-6 første ledd',
  judge: (view) => atLeast(view, 'incomeMonths', parameters.earningMonths.on(view.today).needed),
};

export const hasEarnedEnough: Rule = {
  name: 'hasEarnedEnough',
  law: 'folketrygdloven § 14-6 første ledd',
  judge: (view) =>
    atLeast(view, 'annualIncome', parameters.earningShare.on(view.today) * parameters.basicAmount.on(view.today)),
};

/** The lump sum is for those without parental benefit. While that is undecided, income tells; shortly before the time is out both may be applied for, so that no right is lost by waiting. */
export const noRightToParentalBenefit: Rule = {
  name: 'noRightToParentalBenefit',
  law: 'folketrygdloven § 14-17 første ledd',
  readsOutcomeOf: ['parental-benefit'],
  judge: (view) => {
    const outcome = view.outcome('parental-benefit');
    if (outcome === 'refused' || outcome === 'notRelevant') return 'yes';
    if (outcome === 'granted') return 'no';
    const isOpen = outcome === 'open' || outcome === undefined;
    if (isOpen && timeIsShort(view)) return 'yes';
    return not(all(hasWorkedLongEnough.judge(view), hasEarnedEnough.judge(view)));
  },
};

export const memberTwelveMonths: Rule = {
  name: 'memberTwelveMonths',
  law: 'folketrygdloven § 14-17 første ledd',
  judge: (view) => answer(truth(view, 'memberTwelveMonths', view.about)),
};

/** The mother's; the other parent's when she is dead, or when that parent alone has the responsibility. */
export const lumpSumIsThisParents: Rule = {
  name: 'lumpSumIsThisParents',
  law: 'folketrygdloven § 14-17 første og annet ledd',
  judge: (view) => {
    const mother = motherOf(view);
    if (mother?.ref === view.about.ref) return 'yes';
    return any(answer(mother !== undefined && !isAlive(view, mother)), answer(hasChildrenAlone(view)));
  },
};

export const isEmployed: Rule = {
  name: 'isEmployed',
  law: 'arbeidsmiljøloven §§ 12-2 – 12-7',
  judge: (view) => answer(truth(view, 'employed', view.about)),
};

// alone, apart, together: an address shared says that they live together; who does otherwise, no register holds

/** Not those who are married, until they have separated, nor those who share the child's home; everybody else is asked. */
export const isAloneWithChild = (law: string): Rule => ({
  name: 'isAloneWithChild',
  law,
  judge: (view) => {
    const status = view.finding('civilStatus');
    if (status === 'married' || status === 'partnership' || shareOneHome(view)) return 'no';
    return answer(truth(view, 'singleAndAlone', view.about));
  },
});

export const otherParentIsRegistered = (law: string): Rule => ({
  name: 'otherParentIsRegistered',
  law,
  judge: (view) => (view.every('parent').length < 2 ? 'unknown' : answer(livingParents(view).length > 1)),
});

export const parentsLiveApart: Rule = {
  name: 'parentsLiveApart',
  law: 'barnelova § 66',
  judge: (view) => (shareOneHome(view) ? 'no' : not(answer(truth(view, 'livesTogether', view.about)))),
};

// cash-for-care

/** Only a place taken can be full-time: where none was given or wanted we do not ask. */
export const notInFullTimeKindergarten: Rule = {
  name: 'notInFullTimeKindergarten',
  law: 'kontantstøtteloven §§ 2, 7',
  readsOutcomeOf: ['kindergarten-place'],
  judge: (view) => {
    const told = truth(view, 'fullTimeKindergarten', view.about);
    if (told !== undefined) return answer(!told);
    const outcome = view.outcome('kindergarten-place');
    return outcome === 'declined' || outcome === 'notRelevant' ? 'yes' : 'unknown';
  },
};

export const parentsAreMembersFiveYears: Rule = {
  name: 'parentsAreMembersFiveYears',
  law: 'kontantstøtteloven § 3',
  judge: (view) => all(...parentsAtHome(view).map((it) => answer(truth(view, 'memberFiveYears', it)))),
};

// students

export const studiedBeforeBirth: Rule = {
  name: 'studiedBeforeBirth',
  law: 'forskrift om utdanningsstøtte',
  judge: (view) => answer(truth(view, 'student', view.about)),
};

export const notCoveredByParentalBenefit: Rule = {
  name: 'notCoveredByParentalBenefit',
  law: 'forskrift om utdanningsstøtte',
  readsOutcomeOf: ['parental-benefit'],
  judge: (view) => (view.outcome('parental-benefit') === 'granted' ? 'no' : 'yes'),
};

export const hasParentalBenefit: Rule = {
  name: 'hasParentalBenefit',
  law: 'skattebetalingsloven § 5-1',
  readsOutcomeOf: ['parental-benefit'],
  judge: (view) => answer(view.outcome('parental-benefit') === 'granted'),
};

// when it is so, whoever did it

export const birthIsRegistered: Rule = {
  name: 'birthIsRegistered',
  law: 'helsepersonelloven § 35',
  judge: (view) => answer(!isPregnancy(view)),
};

export const childHasNumber: Rule = {
  name: 'childHasNumber',
  law: 'folkeregisterloven § 2-2',
  judge: (view) => answer(truth(view, 'hasNationalId', view.about)),
};

export const parentageIsSettled: Rule = {
  name: 'parentageIsSettled',
  law: 'barnelova §§ 3 – 4 a',
  judge: (view) =>
    any(
      answer(truth(view, 'otherParentKnown', view.about)),
      answer(motherOf(view) !== undefined && otherParentOf(view) !== undefined),
    ),
};

export const responsibilityIsRegistered: Rule = {
  name: 'responsibilityIsRegistered',
  law: 'barnelova §§ 34, 35, 39',
  judge: (view) => {
    const found = view.finding('responsibility');
    return answer(found === undefined ? undefined : found !== 'unknown');
  },
};

export const childHasName: Rule = {
  name: 'childHasName',
  law: 'navneloven § 2',
  judge: (view) => answer(truth(view, 'hasName', view.about)),
};

function atLeast(view: View, name: string, needed: number) {
  const found = view.finding(name);
  return answer(typeof found === 'number' ? found >= needed : undefined);
}

const shareOneHome = (view: View): boolean =>
  livingParents(view).length === 2 && everyParent(view, (it) => answer(truth(view, 'sharesHome', it))) === 'yes';

const hasChildrenAlone = (view: View): boolean =>
  childrenOf(view).some((it) => ['father', 'coMother'].includes(String(view.finding('responsibility', it))));

function timeIsShort(view: View): boolean {
  if (isPregnancy(view)) return false;
  const within = parameters.lumpSumWithin.on(view.today);
  return view.reached(after(birthOrTerm(view), months(within - 1))) === 'yes';
}
