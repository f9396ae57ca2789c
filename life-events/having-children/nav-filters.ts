/** NAV’s own filters before child benefit is granted without an application, in the order NAV runs them [N2]. The first that is not met ends the list. */
import { ageOn, type Day, daysBetween, isBefore, plus } from '../../journey/calendar.js';
import { type Answer, answer, not, type Rule } from '../../journey/eligibility.js';
import type { Party } from '../../journey/parties.js';
import type { View } from '../../journey/view.js';
import { parameters } from '../law/parameters.js';
import { truth } from '../looking.js';
import { bornOn } from './days.js';
import { isAlive, motherOf } from './family.js';

const own = 'NAV’s own rule';

const ofMother = (name: string, law: string, judge: (view: View, mother: Party) => Answer): Rule => ({
  name,
  law,
  judge: (view) => {
    const mother = motherOf(view);
    return mother ? judge(view, mother) : 'unknown';
  },
});

/** Named, never assessed: the fact is NAV's alone. */
const onlyNavKnows = (name: string, law: string): Rule => ({ name, law, judge: () => 'unknown', onlyKnownTo: 'nav' });

export const navFilters: readonly Rule[] = [
  {
    name: 'motherHasNationalNumber',
    law: own,
    judge: (view) => {
      const mother = motherOf(view);
      const kind = mother && view.finding('identifierKind', mother);
      return mother === undefined ? 'no' : answer(kind === undefined ? undefined : kind === 'nationalId');
    },
  },
  { name: 'childHasNationalNumber', law: own, judge: (view) => answer(truth(view, 'hasNationalId', view.about)) },
  ofMother('motherIsAlive', 'barnetrygdloven § 2', (view, mother) => answer(isAlive(view, mother))),
  { name: 'newbornIsAlive', law: 'barnetrygdloven § 11', judge: (view) => answer(isAlive(view, view.about)) },
  ofMother('previousChildIsNotTooNear', own, (view, mother) =>
    truth(view, 'hasPreviousChild', mother) === false
      ? 'yes'
      : isFarEnough(view, view.finding('previousChildBorn', mother)),
  ),
  ofMother('motherIsOfAge', own, (view, mother) => {
    const born = view.finding('born', mother);
    return answer(typeof born === 'string' ? ageOn(born, bornOn(view) ?? view.today) >= 18 : undefined);
  }),
  ofMother('motherHasNoGuardian', own, (view, mother) => not(answer(truth(view, 'guardianship', mother)))),
  onlyNavKnows('motherHasNoExtendedBenefit', 'barnetrygdloven § 9'),
  onlyNavKnows('motherHasNoEeaBenefit', 'forordning (EF) nr. 883/2004'),
  onlyNavKnows('benefitWasNotMovedAfterBirth', own),
  onlyNavKnows('benefitIsNotPaidForChild', 'barnetrygdloven § 12'),
  onlyNavKnows('motherHadNoRightToExtended', 'barnetrygdloven § 9'),
  onlyNavKnows('motherHasNoStoppedBenefit', own),
];

/** Born with the last child, or so long after it that both can be her own. */
function isFarEnough(view: View, previous: unknown) {
  const born = bornOn(view);
  if (typeof previous !== 'string' || born === undefined) return 'unknown' as const;
  const { sameBirthDays, moreThanMonths } = parameters.previousChild.on(view.today);
  const apart = Math.abs(daysBetween(previous, born));
  const farthest: Day = plus(previous, { months: moreThanMonths });
  return answer(apart <= sameBirthDays || isBefore(farthest, born));
}
