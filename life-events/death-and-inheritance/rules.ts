/** Rules about the death, the funeral, and what those who are left get: each with its name, its law, and an answer of yes, no or unknown. */
import { isBefore, plus } from '../../journey/calendar.js';
import { type Answer, all, answer, any, not, type Rule } from '../../journey/eligibility.js';
import type { View } from '../../journey/view.js';
import { parameters } from '../law/parameters.js';
import { truth } from '../looking.js';
import { diedOn } from './days.js';
import { deceasedOf, isGrownUp, lives } from './kin.js';

/** A yes-or-no finding of the deceased; unknown until somebody who is asked has said it. */
export const ofDeceased = (name: string, law: string): Rule => ({
  name,
  law,
  judge: (view) => answer(truth(view, name, deceasedOf(view))),
});

/** The same of what is only offered, or has only perhaps happened: a no until somebody has said it. */
export const saidOfDeceased = (name: string, law: string): Rule => ({
  name,
  law,
  judge: (view) => answer(truth(view, name, deceasedOf(view)) === true),
});

// the death

export const deathIsRegistered: Rule = {
  name: 'deathIsRegistered',
  law: 'folkeregisterloven § 2-1, helsepersonelloven § 36',
  judge: (view) => not(answer(truth(view, 'alive', deceasedOf(view)))),
};

const wentAs = (name: string, place: string, law: string): Rule => ({
  name,
  law,
  judge: (view) => {
    const declarant = view.one('declarant');
    const found = declarant && view.finding('deathPlace', declarant);
    return answer(found === undefined ? undefined : found === place);
  },
});

export const diedAbroad = wentAs('diedAbroad', 'abroad', 'folkeregisterloven § 2-1');
export const isMissing = wentAs('isMissing', 'missing', 'lov om forsvunne personer §§ 5, 6');

// the funeral, and what NAV pays of it

/** Nobody under age is tested; of others whoever pays is asked whether the estate does not cover it. */
export const funeralIsNotCovered: Rule = {
  name: 'funeralIsNotCovered',
  law: 'folketrygdloven § 7-2',
  judge: (view) => any(answer(diedUnderAge(view)), answer(truth(view, 'funeralNotCovered', deceasedOf(view)))),
};

function diedUnderAge(view: View): boolean {
  const deceased = deceasedOf(view);
  const born = deceased && view.finding('born', deceased);
  return (
    typeof born === 'string' &&
    isBefore(diedOn(view), plus(born, { years: parameters.ageOfMajority.on(view.triggered) }))
  );
}

// those who are left

export const survivorLives: Rule = {
  name: 'survivorLives',
  law: 'folketrygdloven § 17-2',
  judge: (view) => answer(lives(view, view.about)),
};

export const survivorIsBelowPensionAge: Rule = {
  name: 'survivorIsBelowPensionAge',
  law: 'folketrygdloven § 17-2',
  judge: (view) => not(ofAge(view, parameters.survivorAge.on(view.today))),
};

/** Married for five years as the register tells, or a child together, born or awaited, or the care of one. */
export const survivorHasTie: Rule = {
  name: 'survivorHasTie',
  law: 'folketrygdloven § 17-4',
  judge: (view) => {
    if (wereMarriedLongEnough(view)) return 'yes';
    return any(...['jointChild', 'caresForChild', 'expectsChild'].map((it) => answer(truth(view, it, view.about))));
  },
};

/** Who were separated are no longer counted as spouses. */
function wereMarriedLongEnough(view: View): boolean {
  if (!view.about.roles.includes('spouse')) return false;
  const deceased = deceasedOf(view);
  const [status, since] = ['civilStatus', 'civilStatusSince'].map((it) => deceased && view.finding(it, deceased));
  if (typeof since !== 'string' || (status !== 'married' && status !== 'partnership')) return false;
  return !isBefore(diedOn(view), plus(since, { years: parameters.survivorMarriage.on(view.triggered) }));
}

export const childLives: Rule = {
  name: 'childLives',
  law: 'folketrygdloven § 18-2',
  judge: (view) => answer(lives(view, view.about)),
};

export const childIsUnderTwenty: Rule = {
  name: 'childIsUnderTwenty',
  law: 'folketrygdloven § 18-2',
  judge: (view) => not(ofAge(view, parameters.childPensionUntil.on(view.today))),
};

export const childIsResident: Rule = {
  name: 'childIsResident',
  law: 'folketrygdloven § 18-3',
  judge: (view) => answer(truth(view, 'resident', view.about)),
};

function ofAge(view: View, years: number): Answer {
  const born = view.finding('born');
  return typeof born === 'string' ? view.reached(plus(born, { years })) : 'unknown';
}

export const heirIsOfAge: Rule = {
  name: 'heirIsOfAge',
  law: 'vergemålsloven §§ 8, 9, arveloven § 92',
  judge: (view) => isGrownUp(view, view.about),
};

export const heirIsUnderAge: Rule = {
  name: 'heirIsUnderAge',
  law: 'vergemålsloven §§ 8, 9, 17, 39',
  judge: (view) => not(isGrownUp(view, view.about)),
};

// a spouse who goes on with the estate

/** Married again after the death, as the register tells. */
export const hasRemarried: Rule = {
  name: 'hasRemarried',
  law: 'arveloven § 23',
  judge: (view) => {
    const [status, since] = [view.finding('civilStatus'), view.finding('civilStatusSince')];
    const isMarried = status === 'married' || status === 'partnership';
    return all(answer(isMarried), answer(typeof since === 'string' && isBefore(diedOn(view), since)));
  },
};
