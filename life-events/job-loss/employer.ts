/** Rules about who somebody worked for: papers, disputes, and pay that a bankrupt employer owes. */
import { type Day, plus } from '../../journey/calendar.js';
import { answer, any, not, type Rule } from '../../journey/eligibility.js';
import type { Party } from '../../journey/parties.js';
import type { View } from '../../journey/view.js';
import { parameters } from '../law/parameters.js';
import { holds, truth } from '../looking.js';
import { lawsuitDue, negotiationDue } from './days.js';
import { dayOf, endingOf, hadEmployment } from './ending.js';

const employersOf = (view: View): readonly Party[] => view.every('employer');

export const hadAnEmployer: Rule = {
  name: 'hadAnEmployer',
  law: 'arbeidsmiljøloven § 15-4',
  judge: (view) => answer(hadEmployment(view)),
};

export const wasDismissed: Rule = {
  name: 'wasDismissed',
  law: 'arbeidsmiljøloven §§ 15-7, 17-1',
  judge: (view) => {
    const ending = endingOf(view);
    return answer(ending === undefined ? undefined : ending === 'dismissed');
  },
};

/** Time runs from the day the notice came. */
const notOver = (name: string, law: string, due: (view: View) => Day | undefined): Rule => ({
  name,
  law,
  judge: (view) => {
    const last = due(view);
    return not(view.reached(last && plus(last, { days: 1 })));
  },
});

export const mayStillNegotiate = notOver('mayStillNegotiate', 'arbeidsmiljøloven § 17-3', negotiationDue);
export const mayStillSue = notOver('mayStillSue', 'arbeidsmiljøloven § 17-4', lawsuitDue);

/** Somebody says so, or worked for an employer whom the register has not heard of. Only the employer puts it right. */
export const employerDataIsWrong: Rule = {
  name: 'employerDataIsWrong',
  law: 'a-opplysningsloven § 4, aa-registerforskriften',
  judge: (view) =>
    any(
      answer(truth(view, 'employerDataIsWrong', view.about) === true),
      answer(hadEmployment(view) === true && truth(view, 'hadEmployer', view.about) === false),
    ),
};

/** A court has opened the estate of somebody they have worked for in the last year. */
export const employerIsBankrupt: Rule = {
  name: 'employerIsBankrupt',
  law: 'lønnsgarantiloven § 1',
  judge: (view) => any(...employersOf(view).map((it) => answer(truth(view, 'bankrupt', it)))),
};

export const wagesAreOwed = { ...holds('owedWages', 'lønnsgarantiloven § 1'), name: 'wagesAreOwed' };

/** What fell due more than a year ago is not covered. */
export const wagesAreRecent: Rule = {
  name: 'wagesAreRecent',
  law: 'lønnsgarantiloven § 1',
  judge: (view) => {
    const since = dayOf(view, 'wagesOwedSince');
    if (since === undefined) return 'unknown';
    const { age } = parameters.wageGuarantee.on(view.today);
    return not(view.reached(plus(since, { months: age, days: 1 })));
  },
};

export const ownsTooLittle: Rule = {
  name: 'ownsTooLittle',
  law: 'lønnsgarantiloven § 7',
  judge: (view) => not(answer(truth(view, 'ownsShare', view.about))),
};

export const ranABusiness: Rule = {
  name: 'ranABusiness',
  law: 'enhetsregisterloven § 5-5',
  judge: (view) => answer(endingOf(view) === 'business-closed'),
};
