/** Rules for somebody new in Norway: each with its name, its law, and an answer of yes, no or unknown. */
import { isBefore } from '../../journey/calendar.js';
import { type Answer, all, answer, any, not, type Rule } from '../../journey/eligibility.js';
import type { View } from '../../journey/view.js';
import { parameters } from '../law/parameters.js';
import { firstKnown, holds, truth, wished } from '../looking.js';
import { arrivalOf, came, firstDayAtWork, hasTurned, isAged, newcomerOf, permitOf, protectedWays } from './newcomer.js';

const register = 'folkeregisterloven';
const aliens = 'utlendingsloven';
const integration = 'integreringsloven';

/** What somebody has said of the party it is about. */
const told = (view: View, name: string): Answer => answer(truth(view, name, view.about));

// the right to be here

/** The Nordic and those who come back have it, an EEA citizen has it by registering, and a short stay needs none. */
export const needsPermit: Rule = {
  name: 'needsPermit',
  law: `${aliens} § 55`,
  judge: (view) => came(view, 'nonEea', ...protectedWays),
};

/** UDI has said so, before they came or since. */
export const permitIsGiven: Rule = {
  name: 'permitIsGiven',
  law: `${aliens} §§ 55, 84`,
  judge: (view) => answer(typeof permitOf(view) === 'string'),
};

export const registersAsEea: Rule = {
  name: 'registersAsEea',
  law: `${aliens} § 117, utlendingsforskriften § 19-22`,
  judge: (view) =>
    inTurn(
      () => came(view, 'eea'),
      () => staysThreeMonths(view),
    ),
};

/** Who stays for six months stays for three. */
const staysThreeMonths = (view: View): Answer => {
  const newcomer = newcomerOf(view);
  return any(answer(truth(view, 'staysSixMonths', newcomer)), answer(truth(view, 'staysThreeMonths', newcomer)));
};

/** Police and UDI decide; a permit that was refused or taken back is no stay, whatever has begun. */
export const staysLegally: Rule = {
  name: 'staysLegally',
  law: `${aliens} §§ 55, 109, 117`,
  readsOutcomeOf: ['residence-basis', 'eea-registration'],
  judge: (view) => {
    const newcomer = newcomerOf(view);
    return any(
      came(view, 'nordic', 'returning', 'eea', 'shortStay'),
      firstKnown(() => granted(view.outcome('residence-basis', newcomer))),
    );
  },
};

export const hasPermit: Rule = {
  name: 'hasPermit',
  law: `${aliens} § 64 a`,
  readsOutcomeOf: ['residence-basis'],
  judge: (view) => all(needsPermit.judge(view), granted(view.outcome('residence-basis', newcomerOf(view)))),
};

const granted = (outcome: string | undefined) =>
  outcome === undefined || outcome === 'open'
    ? ('unknown' as const)
    : answer(outcome === 'granted' || outcome === 'done');

/** The register has them as gone since they came, and not as back again. */
export const isStillHere: Rule = {
  name: 'isStillHere',
  law: `${register} § 4-1`,
  judge(view) {
    const newcomer = newcomerOf(view);
    const left = newcomer && view.finding('leftOn', newcomer);
    if (typeof left !== 'string' || isBefore(left, arrivalOf(view))) return 'yes';
    return answer(truth(view, 'resident', newcomer) === true);
  },
};

// who one is to the register

/** The police check those who come with a permit; the others show a passport to Skatteetaten. */
export const isCheckedByTax: Rule = {
  name: 'isCheckedByTax',
  law: `${register} § 3-2`,
  judge: (view) => came(view, 'eea', 'nordic', 'shortStay'),
};

export const isOnlyHereAWhile: Rule = {
  name: 'isOnlyHereAWhile',
  law: 'folkeregisterforskriften § 2-2-1',
  judge: (view) => any(came(view, 'shortStay'), not(meansToStay(view))),
};

const meansToStay = (view: View) => answer(truth(view, 'staysSixMonths', newcomerOf(view)));

/** Six months or more, and it is a move. Who comes back has a number already, and moves all the same. */
export const moves: Rule = {
  name: 'moves',
  law: `${register} § 4-1`,
  judge: (view) => all(not(came(view, 'shortStay')), meansToStay(view)),
};

/** It was a move, and became none: who is in the register and means to leave again says so. */
export const leavesAgain: Rule = {
  name: 'leavesAgain',
  law: `${register} §§ 4-1, 6-1`,
  judge: (view) => all(isResident.judge(view), not(meansToStay(view))),
};

export const hasLeft: Rule = {
  name: 'hasLeft',
  law: `${register} § 4-1`,
  judge: (view) => not(isStillHere.judge(view)),
};

export const isResident: Rule = {
  name: 'isResident',
  law: `${register} § 4-1`,
  judge: (view) => answer(truth(view, 'resident', newcomerOf(view))),
};

/** What Skatteetaten has said no to is no move, and gives no number, while the no stands. */
export const moveIsAccepted: Rule = {
  name: 'moveIsAccepted',
  law: `${register} §§ 2-2, 4-1`,
  readsOutcomeOf: ['report-move'],
  judge(view) {
    const newcomer = newcomerOf(view);
    if (truth(view, 'resident', newcomer) === true) return 'yes';
    return answer(view.outcome('report-move', newcomer) !== 'refused');
  },
};

/** A D-number and a national number are the same person: the second takes the place of the first. */
export const hasSomeNumber: Rule = {
  name: 'hasSomeNumber',
  law: 'folkeregisterforskriften § 2-2-1',
  judge: (view) => {
    const kind = view.finding('identifierKind', newcomerOf(view));
    return answer(kind === undefined ? undefined : kind === 'dNumber' || kind === 'nationalId');
  },
};

export const hasNationalNumber: Rule = {
  name: 'hasNationalNumber',
  law: `${register} § 2-2`,
  judge: (view) => answer(truth(view, 'hasNationalId', newcomerOf(view))),
};

// work, bank, doctor, insurance

/** An employment in the register says it; of others the first day is asked for, since the card must be there before the first wage. */
export const works: Rule = {
  name: 'works',
  law: 'skattebetalingsloven §§ 4-1, 5-5',
  judge(view) {
    const says = told(view, 'works');
    if (says === 'unknown') return isReportedAtWork(view) ? 'yes' : 'unknown';
    return says === 'no' || firstDayAtWork(view) !== undefined ? says : 'unknown';
  },
};

const isReportedAtWork = (view: View): boolean => typeof view.finding('employedFrom') === 'string';

export const bankTakesDNumber = wished('bankTakesDNumber', 'finansavtaleloven § 4-1');
export const wantsBank = holds('wantsBank', 'finansavtaleloven § 4-1, hvitvaskingsloven § 12');

/** Some banks take a D-number while one waits for the other. */
export const hasOnlyDNumber: Rule = {
  name: 'hasOnlyDNumber',
  law: 'hvitvaskingsloven § 12',
  judge: (view) => {
    const kind = view.finding('identifierKind');
    return answer(kind === undefined ? undefined : kind === 'dNumber');
  },
};

/** Who is resident has a doctor of their own; a D-number gives no right to one [H1]. */
export const mayHaveGp: Rule = {
  name: 'mayHaveGp',
  law: 'pasient- og brukerrettighetsloven § 2-1 c',
  readsOutcomeOf: ['report-move'],
  judge: (view) => any(hasNationalNumber.judge(view), all(moves.judge(view), moveIsAccepted.judge(view))),
};

/** Who seeks protection, and who serves in NATO, has a doctor with no more than a D-number [H1]. */
export const mayHaveGpWithDNumber: Rule = {
  name: 'mayHaveGpWithDNumber',
  law: 'fastlegeforskriften § 2',
  judge: (view) =>
    all(
      any(came(view, ...protectedWays), all(came(view, 'nonEea', 'shortStay'), told(view, 'servesInNato'))),
      not(hasNationalNumber.judge(view)),
    ),
};

/** By work, or by a stay of twelve months; the rest NAV looks at. */
export const isMemberByLaw: Rule = {
  name: 'isMemberByLaw',
  law: 'folketrygdloven §§ 2-1, 2-2',
  judge: (view) =>
    any(
      answer(truth(view, 'employed', view.about)),
      answer(truth(view, 'works', view.about)),
      answer(truth(view, 'staysTwelveMonths', view.about)),
    ),
};

// the municipality

export const isSettled: Rule = {
  name: 'isSettled',
  law: `${integration} § 3`,
  judge: (view) => came(view, ...protectedWays),
};

/** Who has protection, and who comes as family to somebody who has. */
export const mayHaveProgramme: Rule = {
  name: 'mayHaveProgramme',
  law: `${integration} §§ 8, 9`,
  judge: (view) => any(isSettled.judge(view), all(came(view, 'nonEea'), told(view, 'joinsProtected'))),
};

/** Family comes to the municipality of the one who was settled. */
export const settlementIsAgreed: Rule = {
  name: 'settlementIsAgreed',
  law: `${integration} § 8`,
  readsOutcomeOf: ['municipal-settlement'],
  judge: (view) =>
    any(
      came(view, 'nonEea'),
      firstKnown(
        () => granted(view.outcome('municipal-settlement')),
        () => told(view, 'agreedSettlement'),
      ),
    ),
};

/** The three months run from the day they came to live in the municipality. */
export const hasMovedIn: Rule = {
  name: 'hasMovedIn',
  law: `${integration} §§ 8, 12`,
  judge(view) {
    const settled = view.finding('settledOn');
    return typeof settled === 'string' ? view.reached(settled) : 'unknown';
  },
};

export const isOfProgrammeAge: Rule = {
  name: 'isOfProgrammeAge',
  law: `${integration} § 8`,
  judge: (view) => isAged(view, parameters.programmeAge.on(view.today)),
};

export const hasTimeForProgramme: Rule = {
  name: 'hasTimeForProgramme',
  law: `${integration} § 8`,
  judge: (view) => not(answer(truth(view, 'worksFullTime', view.about))),
};

/** A right or a duty by the kind of permit; EEA citizens have neither. */
export const learnsNorwegian: Rule = {
  name: 'learnsNorwegian',
  law: `${integration} §§ 26, 27, 30`,
  judge: (view) => came(view, 'nonEea', ...protectedWays),
};

export const isOfTrainingAge: Rule = {
  name: 'isOfTrainingAge',
  law: `${integration} § 26`,
  judge: (view) => isAged(view, parameters.trainingAge.on(view.today)),
};

/** The young are asked whether they go to upper-secondary school; whoever is older may say so. */
export const learnsWithCounty: Rule = {
  name: 'learnsWithCounty',
  law: `${integration} § 4, opplæringslova § 5-1`,
  judge(view) {
    const goes = truth(view, 'wantsUpperSecondary', view.about);
    if (goes !== undefined) return answer(goes);
    return isAged(view, parameters.upperSecondaryAge.on(view.today)) === 'yes' ? 'unknown' : 'no';
  },
};

/** Who goes to upper-secondary school learns Norwegian there, and nowhere else. */
export const learnsWithMunicipality: Rule = {
  name: 'learnsWithMunicipality',
  law: `${integration} §§ 3, 4`,
  judge: (view) => not(learnsWithCounty.judge(view)),
};

export const needsInterpreter = holds('needsInterpreter', 'tolkeloven § 6');
export const needsTuberculosisTest = holds('needsTuberculosisTest', 'tuberkuloseforskriften § 3-1');

/** Under eighteen, and nobody who answers for them has come along. */
export const isAloneUnderAge: Rule = {
  name: 'isAloneUnderAge',
  law: `${aliens} § 98 a`,
  judge: (view) => {
    const isUnderAge = not(hasTurned(view, 18));
    return isUnderAge === 'no' ? 'no' : all(isUnderAge, answer(truth(view, 'isAlone', view.about)));
  },
};

// school

/** A child that is likely to stay for longer than that has a right to school, whatever the parents' own plans are called. */
export const childStays: Rule = {
  name: 'childStays',
  law: 'opplæringslova § 2-1',
  judge: staysThreeMonths,
};

/** The other parent may have seen to it, or the child has lived here before. */
export const childHasNoSchool: Rule = {
  name: 'childHasNoSchool',
  law: 'opplæringslova § 2-1',
  judge: (view) => not(told(view, 'goesToSchool')),
};

/** Real stay counts, not what the register has come to: a child goes to school from the first day. */
export const childGoesToSchool: Rule = {
  name: 'childGoesToSchool',
  law: 'opplæringslova § 2-1',
  judge: (view) => isAged(view, parameters.schoolAge.on(view.today)),
};

export const childIsAlive: Rule = {
  name: 'childIsAlive',
  law: 'opplæringslova § 2-1',
  judge: (view) => answer(truth(view, 'alive', view.about) !== false),
};

/** Who came alone, or with nobody who is a party here, goes to school as other children do. */
export const isOfSchoolAge: Rule = {
  name: 'isOfSchoolAge',
  law: 'opplæringslova § 2-1',
  judge: (view) => isAged(view, parameters.schoolAge.on(view.today)),
};

/** The same of somebody who is a party themselves. */
export const staysForSchool: Rule = { name: 'staysForSchool', law: 'opplæringslova § 2-1', judge: staysThreeMonths };

/** Ten years of school are behind them, and they are not twenty-five: a right, not a duty. */
export const isOfUpperSecondaryAge: Rule = {
  name: 'isOfUpperSecondaryAge',
  law: 'opplæringslova § 5-1',
  judge: (view) => isAged(view, parameters.upperSecondaryAge.on(view.today)),
};

/** With their parents until they are of age; from then on they apply themselves. */
export const childGoesToUpperSecondary: Rule = {
  name: 'childGoesToUpperSecondary',
  law: 'opplæringslova § 5-1',
  judge: (view) => {
    const { from } = parameters.upperSecondaryAge.on(view.today);
    return isAged(view, { from, to: 17 });
  },
};

export const wantsUpperSecondary = holds('wantsUpperSecondary', 'opplæringslova § 5-1');

/** Who is not of age, and waits for an answer, has the right while they wait. */
export const mayGoToUpperSecondary: Rule = {
  name: 'mayGoToUpperSecondary',
  law: 'opplæringslova § 5-1',
  readsOutcomeOf: ['residence-basis', 'eea-registration'],
  judge: (view) => any(staysLegally.judge(view), all(came(view, ...protectedWays), not(hasTurned(view, 18)))),
};

/** While the register does not name the children, the parent does. */
export const unregisteredChildGoesToSchool: Rule = {
  name: 'unregisteredChildGoesToSchool',
  law: 'opplæringslova § 2-1',
  judge: (view) => {
    if (view.every('child').length > 0) return 'no';
    return all(told(view, 'hasSchoolChild'), childStays.judge(view));
  },
};

/** Who has turned eighteen applies for themselves. */
export const childLacksPermit: Rule = {
  name: 'childLacksPermit',
  law: `${aliens} §§ 41, 42`,
  judge(view) {
    const mayLack = all(needsPermit.judge(view), not(hasTurned(view, 18)));
    return mayLack === 'no' ? 'no' : all(mayLack, not(told(view, 'childHasPermit')));
  },
};

// education from abroad

const wantsRecognition = (view: View): Answer => told(view, 'wantsRecognition');
const isHealth = (view: View): Answer => told(view, 'isHealthPersonnel');

/** The first no ends it, so that nobody is asked further. */
const inTurn = (...answers: readonly (() => Answer)[]): Answer => {
  for (const it of answers) {
    const found = it();
    if (found !== 'yes') return found;
  }
  return 'yes';
};

export const wantsEducationRecognised: Rule = {
  name: 'wantsEducationRecognised',
  law: 'universitets- og høyskoleloven § 3-4',
  judge: (view) =>
    inTurn(
      () => wantsRecognition(view),
      () => not(isHealth(view)),
    ),
};

export const wantsAuthorisation: Rule = {
  name: 'wantsAuthorisation',
  law: 'helsepersonelloven § 48',
  judge: (view) =>
    inTurn(
      () => wantsRecognition(view),
      () => isHealth(view),
    ),
};

export const isEducatedInEea: Rule = {
  name: 'isEducatedInEea',
  law: 'helsepersonelloven § 48 a',
  judge: (view) => told(view, 'educatedInEea'),
};

export const isEducatedElsewhere: Rule = {
  name: 'isEducatedElsewhere',
  law: 'helsepersonelloven § 48',
  judge: (view) => not(told(view, 'educatedInEea')),
};

export const isAlive: Rule = {
  name: 'isAlive',
  law: `${register} § 4-1`,
  judge: (view) => answer(truth(view, 'alive', newcomerOf(view)) !== false),
};
