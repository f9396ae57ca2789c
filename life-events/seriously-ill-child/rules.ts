/** Rules about the child: each with its name, its law, and an answer of yes, no or unknown. */
import { type Answer, all, answer, any, not, type Rule } from '../../journey/eligibility.js';
import type { Party } from '../../journey/parties.js';
import type { View } from '../../journey/view.js';
import { parameters } from '../law/parameters.js';
import { firstKnown, truth } from '../looking.js';
import { ageDay, day, livedThisYear, mayHaveHadItForYears, ownWordAge } from './days.js';
import { childrenOf, isAlive, youth } from './family.js';

/** Of a child that nobody has confirmed yet nothing is known, until whoever is asked to confirm it has answered. */
const ofAnyChild = (view: View, judge: (child: Party) => Answer): Answer => {
  const children = childrenOf(view);
  if (children.length > 0) return any(...children.map(judge));
  view.outcome(confirmation);
  return 'unknown';
};

const confirmation = 'confirm-care';

// the child is there

/** The register does not say that the child is the declarant's own: somebody who knows the child must say who cares for it. */
export const nobodyHasConfirmed: Rule = {
  name: 'nobodyHasConfirmed',
  law: 'pasient- og brukerrettighetsloven § 3-4',
  judge: (view) => {
    if (view.every('child').length > 0) return 'no';
    return view.finding('hasChild') === undefined ? 'unknown' : 'yes';
  },
};

export const childIsConfirmed: Rule = {
  name: 'childIsConfirmed',
  law: 'pasient- og brukerrettighetsloven § 3-4',
  judge: (view) => answer(view.every('child').length > 0),
};

/** What is a carer's own waits while somebody is asked whose the child is; once they have answered and named no child, it is a no that can be tried anyway. */
export const careIsConfirmed = (law: string): Rule => ({
  name: 'careIsConfirmed',
  law,
  readsOutcomeOf: [confirmation],
  judge: (view) => {
    if (view.every('child').length > 0) return 'yes';
    return ['open', undefined].includes(view.outcome(confirmation)) ? 'unknown' : 'no';
  },
});

export const childIsAlive = (law: string): Rule => ({
  name: 'childIsAlive',
  law,
  judge: (view) => ofAnyChild(view, (it) => answer(isAlive(view, it))),
});

export const childHasDied = (law: string): Rule => ({
  name: 'childHasDied',
  law,
  judge: (view) => ofAnyChild(view, (it) => answer(!isAlive(view, it))),
});

/** Nobody has said that it is well again. */
export const childIsIll = (law: string): Rule => ({
  name: 'childIsIll',
  law,
  judge: (view) => ofAnyChild(view, (it) => answer(truth(view, 'recovered', it) !== true)),
});

export const childIsResident = (law: string): Rule => ({
  name: 'childIsResident',
  law,
  judge: (view) => ofAnyChild(view, (it) => answer(truth(view, 'resident', it))),
});

export const childIsUnderAge = (law: string): Rule => ({
  name: 'childIsUnderAge',
  law,
  judge: (view) => ofAnyChild(view, (it) => isUnder(view, it, ownWordAge(view, 'ofAge'))),
});

const isUnder = (view: View, child: Party, years: number): Answer => not(view.reached(ageDay(view, child, years)));

/** After eighteen only where life is in danger, and the child cannot look after itself. */
export const isOfCareBenefitAge: Rule = {
  name: 'isOfCareBenefitAge',
  law: 'folketrygdloven § 9-10',
  judge: (view) =>
    ofAnyChild(view, (it) => {
      const isYoung = isUnder(view, it, parameters.careBenefitUntil.on(view.today));
      return isYoung === 'no' ? answer(truth(view, 'lifeInDanger', it)) : isYoung;
    }),
};

// what it needs

/** A need, and since when: the day is asked for once the need is there. */
const need = (name: string, since: string, law: string): Rule => ({
  name,
  law,
  judge: (view) =>
    ofAnyChild(view, (it) => {
      const isNeeded = answer(truth(view, name, it));
      return isNeeded === 'yes' ? answer(day(view, since, it) !== undefined || undefined) : isNeeded;
    }),
});

export const needsConstantCare = need('constantCare', 'constantCareFrom', 'folketrygdloven § 9-10');

export const needsForYears = (law: string): Rule => need('lastingNeed', 'lastingNeedFrom', law);

/** What a child needs, as somebody who knows it says. */
export const childHas = (name: string, law: string): Rule => ({
  name,
  law,
  judge: (view) => ofAnyChild(view, (it) => answer(truth(view, name, it))),
});

/** Wanted, and somebody has said so: a no until then, so that nobody is asked for what is only an offer. */
export const childWants = (name: string, law: string): Rule => ({
  name,
  law,
  judge: (view) => ofAnyChild(view, (it) => answer(truth(view, name, it) === true)),
});

/** The specialist states what the child needs, whatever the illness is called. */
export const aNeedIsTold: Rule = {
  name: 'aNeedIsTold',
  law: 'folketrygdloven §§ 9-16, 21-4',
  judge: (view) =>
    any(
      ofAnyChild(view, (it) => answer(truth(view, 'constantCare', it))),
      ofAnyChild(view, (it) => answer(truth(view, 'lastingNeed', it))),
    ),
};

export const needsManyHours: Rule = {
  name: 'needsManyHours',
  law: 'pasient- og brukerrettighetsloven § 2-1 d',
  judge: (view) =>
    ofAnyChild(view, (it) => {
      const hours = view.finding('careHours', it);
      const needed = parameters.personalAssistanceHours.on(view.today).rightIfBetter;
      return answer(typeof hours === 'number' ? hours >= needed : undefined);
    }),
};

export const certificateWasRefused: Rule = {
  name: 'certificateWasRefused',
  law: 'pasient- og brukerrettighetsloven § 2-3',
  readsOutcomeOf: ['medical-certificate'],
  judge: (view) => answer(view.outcome('medical-certificate') === 'refused'),
};

// after its death

export const aidsWereLent: Rule = {
  name: 'aidsWereLent',
  law: 'folketrygdloven § 10-8',
  readsOutcomeOf: ['assistive-aids'],
  judge: (view) => answer(['granted', 'expired'].includes(view.outcome('assistive-aids') ?? '')),
};

/** Who had it when the child died goes on having it; whether it was whole for years is asked only of whoever may have had it so long. */
export const benefitBeforeDeathIsKnown: Rule = {
  name: 'benefitBeforeDeathIsKnown',
  law: 'folketrygdloven § 9-10',
  judge: (view) => {
    if (!mayHaveHadItForYears(view)) return 'yes';
    return answer(truth(view, 'fullBenefitForYears', view.about) !== undefined || undefined);
  },
};

export const careBenefitGoesOn: Rule = {
  name: 'careBenefitGoesOn',
  law: 'folketrygdloven § 9-10',
  readsOutcomeOf: ['care-benefit'],
  judge: (view) =>
    all(
      childHasDied('').judge(view),
      answer(view.outcome('care-benefit') === 'granted'),
      benefitBeforeDeathIsKnown.judge(view),
    ),
};

// its own word

export const ownWordIsKnown: Rule = {
  name: 'ownWordIsKnown',
  law: 'pasient- og brukerrettighetsloven §§ 3-4, 4-3',
  judge: (view) => {
    const children = view.every('child').filter((it) => isAlive(view, it));
    return answer(children.length > 0 && children.every((it) => hasSpoken(view, it)));
  },
};

const hasSpoken = (view: View, child: Party): boolean =>
  child.roles.includes(youth) ||
  truth(view, 'carersMaySee', child) !== undefined ||
  truth(view, 'carersActForChild', child) !== undefined;

/** What opens with a birthday waits until the register has said when that is. */
export const ageIsKnown: Rule = {
  name: 'ageIsKnown',
  law: 'vergemålsloven § 8',
  judge: (view) => ofAnyChild(view, (it) => answer(day(view, 'born', it) !== undefined || undefined)),
};

/** A youth who takes part looks after its own affairs; of another, whoever cares is asked. */
export const needsGuardian: Rule = {
  name: 'needsGuardian',
  law: 'vergemålsloven § 20',
  judge: (view) =>
    ofAnyChild(view, (it) => (it.roles.includes(youth) ? 'no' : answer(truth(view, 'cannotManageAlone', it)))),
};

export const isSoonOfAge: Rule = {
  name: 'isSoonOfAge',
  law: 'folketrygdloven §§ 12-4, 12-13',
  judge: (view) => ofAnyChild(view, (it) => view.reached(ageDay(view, it, ownWordAge(view, 'ofAge') - 1))),
};

/** The child's year counts to its end: care days until it is twelve, or eighteen where NAV has said that it is chronically ill. */
export const careDaysGoOn: Rule = {
  name: 'careDaysGoOn',
  law: 'folketrygdloven § 9-5',
  readsOutcomeOf: ['care-days-chronic'],
  judge: (view) => {
    const { ordinary, chronic } = parameters.careDaysUntil.on(view.today);
    const isChronic = view.outcome('care-days-chronic') === 'granted';
    return all(
      answer(livedThisYear(view, view.about)),
      childIsIll('').judge(view),
      ofAnyChild(view, (it) =>
        livedThisYear(view, it) ? not(view.reached(yearAfter(view, it, isChronic ? chronic : ordinary))) : 'no',
      ),
    );
  },
};

export const isOfChronicAge: Rule = {
  name: 'isOfChronicAge',
  law: 'folketrygdloven §§ 9-5, 9-6',
  judge: (view) =>
    ofAnyChild(view, (it) => not(view.reached(yearAfter(view, it, parameters.careDaysUntil.on(view.today).chronic)))),
};

/** The first day of the year after the one in which an age is reached. */
function yearAfter(view: View, child: Party, years: number): string | undefined {
  const born = day(view, 'born', child);
  return born === undefined ? undefined : `${Number(born.slice(0, 4)) + years + 1}-01-01`;
}

/** What goes on month by month, as long as it is ill and a child. */
export const treatmentGoesOn: Rule = {
  name: 'treatmentGoesOn',
  law: 'pasient- og brukerrettighetsloven § 2-6',
  judge: (view) =>
    all(
      childIsAlive('').judge(view),
      childIsIll('').judge(view),
      firstKnown(() => childIsUnderAge('').judge(view)),
    ),
};
