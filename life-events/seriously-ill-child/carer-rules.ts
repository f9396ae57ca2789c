/** Rules about whoever cares for the child: work, pay, and how days at home are shared. */
import { type Answer, answer, any, type Rule } from '../../journey/eligibility.js';
import type { View } from '../../journey/view.js';
import { parameters } from '../law/parameters.js';
import { firstKnown, holds, truth } from '../looking.js';
import { isAlive } from './family.js';

export const carerIsLiving = (law: string): Rule => ({
  name: 'carerIsLiving',
  law,
  judge: (view) => answer(isAlive(view, view.about)),
});

/** The register of employment, else what they say they live by. */
const worksThrough = (view: View, kind: string): Answer => {
  const said = view.finding('worksAs');
  return answer(said === undefined ? undefined : said === kind);
};

const isEmployedBySomebody = (view: View): Answer =>
  truth(view, 'employed', view.about) === true ? 'yes' : worksThrough(view, 'employee');

export const isEmployed = (law: string): Rule => ({ name: 'isEmployed', law, judge: isEmployedBySomebody });

/** Somebody with an employer may have a business too, and says so. */
export const isSelfEmployed: Rule = {
  name: 'isSelfEmployed',
  law: 'folketrygdloven §§ 9-3, 9-9',
  judge: (view) =>
    firstKnown(
      () => worksThrough(view, 'selfEmployed'),
      () => (truth(view, 'employed', view.about) === true ? 'no' : 'unknown'),
    ),
};

export const hasWork = (law: string): Rule => ({
  name: 'hasWork',
  law,
  judge: (view) => any(isEmployedBySomebody(view), isSelfEmployed.judge(view)),
});

export const isSeekingWork: Rule = {
  name: 'isSeekingWork',
  law: 'folketrygdloven §§ 4-3, 9-3',
  judge: (view) => answer(view.finding('worksAs') === 'jobSeeker'),
};

/** Pay in the register for more than a month is four weeks' work; of others nobody but they know. */
export const hasWorkedFourWeeks: Rule = {
  name: 'hasWorkedFourWeeks',
  law: 'folketrygdloven § 9-2',
  judge: (view) => {
    const paid = view.finding('incomeMonths');
    return typeof paid === 'number' && paid >= 2 ? 'yes' : answer(truth(view, 'workedFourWeeks', view.about));
  },
};

export const hasEarnedEnough: Rule = {
  name: 'hasEarnedEnough',
  law: 'folketrygdloven §§ 8-3, 9-3',
  judge: (view) => {
    const earned = view.finding('annualIncome');
    const least = parameters.careBenefitEarned.on(view.today) * parameters.basicAmount.on(view.today);
    return answer(typeof earned === 'number' ? earned >= least : undefined);
  },
};

export const isAwayFromWork = holds('awayFromWork', 'folketrygdloven §§ 9-3, 9-11');

export const isAloneWithCare = holds('aloneWithCare', 'folketrygdloven § 9-6');

/** Days are the carer's own, and counted once, however many children are ill. */
export const daysAreCountedHere: Rule = {
  name: 'daysAreCountedHere',
  law: 'folketrygdloven § 9-6',
  judge: (view) => answer(truth(view, 'daysCountedElsewhere', view.about) !== true),
};

/** Two who care may share what each has; one who is alone has nobody to share with. */
export const somebodyCaresToo: Rule = {
  name: 'somebodyCaresToo',
  law: 'folketrygdloven § 9-6',
  judge: (view) => answer(truth(view, 'aloneWithCare', view.about) !== true),
};
