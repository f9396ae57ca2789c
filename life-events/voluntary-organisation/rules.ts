/** Rules of a voluntary organisation: each with its name, its law, and an answer of yes, no or unknown. */
import { plus } from '../../journey/calendar.js';
import { type Answer, all, answer, not, type Rule } from '../../journey/eligibility.js';
import type { View } from '../../journey/view.js';
import { parameters } from '../law/parameters.js';
import { holds, truth, wished } from '../looking.js';
import { amount, associationOf, chairsOf, day, isAlive } from './board.js';

const entity = 'enhetsregisterloven';
const voluntary = 'frivillighetsregisterloven';

/** A question that follows from another is not asked before that one has been answered with yes. */
function following(first: Rule, then: Rule['judge']): Rule['judge'] {
  return (view) => {
    const answered = first.judge(view);
    return answered === 'yes' ? then(view) : answered;
  };
}

// it comes to be

export const enoughFounders: Rule = {
  name: 'enoughFounders',
  law: 'ulovfestet foreningsrett',
  judge: (view) => {
    const count = amount(view, 'foundersCount');
    return answer(count === undefined ? undefined : count >= parameters.foundersAtLeast.on(view.today));
  },
};

export const boardIsElected: Rule = {
  name: 'boardIsElected',
  law: `${entity} §§ 4-1, 4-2`,
  judge: (view) =>
    truth(view, 'hasBoard', view.about) === true ? 'yes' : answer(truth(view, 'boardIsElected', view.about)),
};

/** Everybody with a role needs a national number or a D-number. */
export const somebodyLacksNumber: Rule = {
  name: 'somebodyLacksNumber',
  law: `${entity} § 4-1`,
  judge: (view) => not(answer(truth(view, 'boardHasNumbers', view.about))),
};

/** Whoever cannot sign in signs on paper: nobody is kept from a board for want of an eID. */
export const somebodyLacksEid: Rule = {
  name: 'somebodyLacksEid',
  law: `${entity} § 4-1, eForvaltningsforskriften § 3`,
  judge: (view) => not(answer(truth(view, 'boardHasEid', view.about))),
};

export const isUnderAge: Rule = {
  name: 'isUnderAge',
  law: 'vergemålsloven §§ 8, 9, 17',
  judge: (view) => not(isOfAge(view)),
};

/** Who has a seat by the register has it: nobody's yes is missing any more, and after a striking out nothing is signed either. Their age is known first, so that an adult reads that it is why. */
export const isBeingFounded: Rule = {
  name: 'isBeingFounded',
  law: `${entity} §§ 3-2, 4-1`,
  judge: (view) => {
    if (isUnderAge.judge(view) === 'unknown') return 'unknown';
    const association = associationOf(view);
    return answer(truth(view, 'registered', association) !== true && truth(view, 'deleted', association) !== true);
  },
};

export const isRegistered: Rule = {
  name: 'isRegistered',
  law: `${entity} §§ 3-2, 4-1`,
  judge: (view) => answer(truth(view, 'registered', view.about)),
};

/** The number is there, or Brønnøysund has said that it will be; until the application has ended nobody knows. */
export const standsInUnitRegister = (law: string): Rule => ({
  name: 'standsInUnitRegister',
  law,
  readsOutcomeOf: ['register-entity'],
  judge: (view) => {
    const association = associationOf(view);
    const outcome = view.outcome('register-entity', association);
    if (truth(view, 'deleted', association) === true) return 'no';
    if (truth(view, 'registered', association) === true) return 'yes';
    if (outcome === undefined || outcome === 'open') return 'unknown';
    return answer(outcome === 'granted' || outcome === 'done');
  },
});

/** Registered, not struck out, and not about to close: the duties of every year and month rest on this. */
export const isRunning: Rule = {
  name: 'isRunning',
  law: `${entity} § 5-2`,
  readsOutcomeOf: ['register-entity'],
  judge: (view) => all(standsInUnitRegister('').judge(view), answer(truth(view, 'wantsToClose', view.about) !== true)),
};

// the voluntary register

const voluntaryForms = ['association', 'foundation', 'limited-company'];

export const hasVoluntaryForm: Rule = {
  name: 'hasVoluntaryForm',
  law: `${voluntary} § 3`,
  judge: (view) => {
    const form = day(view, 'form');
    return answer(form === undefined ? undefined : voluntaryForms.includes(form));
  },
};

export const isNonDistributing: Rule = {
  name: 'isNonDistributing',
  law: `${voluntary} § 3`,
  judge: (view) => answer(truth(view, 'nonDistributing', view.about)),
};

export const doesVoluntaryWork = holds('doesVoluntaryWork', `${voluntary} §§ 3, 4`);

export const isInVoluntaryRegister: Rule = {
  name: 'isInVoluntaryRegister',
  law: `${voluntary} § 3`,
  judge: (view) => answer(truth(view, 'inVoluntaryRegister', view.about)),
};

/** The register says it; until the application has ended nobody knows, and what it gave may be lost again. */
export const standsInVoluntaryRegister = (law: string): Rule => ({
  name: 'standsInVoluntaryRegister',
  law,
  readsOutcomeOf: ['register-voluntary'],
  judge: (view) => {
    if (truth(view, 'deleted', view.about) === true) return 'no';
    const outcome = view.outcome('register-voluntary');
    if (truth(view, 'inVoluntaryRegister', view.about) === true) return 'yes';
    return outcome === undefined || outcome === 'open' ? 'unknown' : 'no';
  },
});

// money

export const hasBankAccount = holds('hasBankAccount', 'hvitvaskingsloven');

/** Members of an umbrella body apply through it; what they send themselves is refused. */
export const isPartOfUmbrella: Rule = {
  name: 'isPartOfUmbrella',
  law: 'forskrift 2018 nr. 1600 om momskompensasjon',
  judge: (view) => answer(truth(view, 'partOfUmbrella', view.about)),
};

export const standsAlone: Rule = {
  name: 'standsAlone',
  law: 'forskrift 2018 nr. 1600 om momskompensasjon',
  judge: (view) => not(answer(truth(view, 'partOfUmbrella', view.about))),
};

export { wished };

export const grantIsGiven: Rule = {
  name: 'grantIsGiven',
  law: 'tilskuddsordningens eget regelverk',
  readsOutcomeOf: ['apply-grants'],
  judge: (view) => {
    const outcome = view.outcome('apply-grants');
    return outcome === undefined || outcome === 'open' ? 'unknown' : answer(outcome === 'granted');
  },
};

/** The letter of the grant says by when it is claimed and reported on; no register holds it. */
export const termsAreKnown: Rule = {
  name: 'termsAreKnown',
  law: 'tilskuddsordningens eget regelverk',
  judge: (view) =>
    all(
      ...['grantClaimBy', 'grantReportBy', 'grantLastReport'].map((name) =>
        day(view, name) === undefined ? 'unknown' : 'yes',
      ),
    ),
};

/** What was given is set aside until there is an account to pay it to. */
export const hasWhereToBePaid: Rule = {
  name: 'hasWhereToBePaid',
  law: 'tilskuddsordningens eget regelverk',
  readsOutcomeOf: ['bank-account'],
  judge: (view) => {
    const isOpened = view.outcome('bank-account') === 'done' || truth(view, 'hasBankAccount', view.about) === true;
    return isOpened ? 'yes' : 'unknown';
  },
};

export const owesReports: Rule = {
  name: 'owesReports',
  law: 'tilskuddsordningens eget regelverk',
  readsOutcomeOf: ['apply-grants', 'register-entity'],
  judge: (view) => all(grantIsGiven.judge(view), isRunning.judge(view)),
};

/** Small lotteries may be held without a permit. */
export const lotteryIsLarge: Rule = {
  name: 'lotteryIsLarge',
  law: 'pengespilloven',
  judge: (view) => moreThan(amount(view, 'lotteryTurnover'), parameters.lotteryWithoutPermit.on(view.today)),
};

// people who work for it

export const worksWithChildren: Rule = {
  name: 'worksWithChildren',
  law: 'politiregisterloven § 39',
  judge: (view) => answer(truth(view, 'worksWithChildren', associationOf(view))),
};

export const hasTaskWithChildren: Rule = {
  name: 'hasTaskWithChildren',
  law: 'politiregisterloven § 39',
  judge: following(worksWithChildren, (view) => answer(truth(view, 'hasTaskWithChildren', view.about))),
};

export const isAdult: Rule = { name: 'isAdult', law: 'politiregisterloven § 39', judge: isOfAge };

export const isLiving: Rule = {
  name: 'isLiving',
  law: 'folkeregisterloven § 3-1',
  judge: (view) => answer(isAlive(view, view.about)),
};

export const paysPeople = holds('paysPeople', 'a-opplysningsloven § 3');

/** What an association pays one person in a year may be so little that it is not reported. */
export const paysMoreThanIsFree: Rule = {
  name: 'paysMoreThanIsFree',
  law: 'skattebetalingsforskriften § 5-6-1',
  judge: following(paysPeople, (view) =>
    moreThan(amount(view, 'highestPay'), parameters.associationPayUnreported.on(view.today)),
  ),
};

export const payStartIsKnown: Rule = {
  name: 'payStartIsKnown',
  law: 'a-opplysningsloven § 4',
  judge: following(paysMoreThanIsFree, (view) => (day(view, 'payStartsOn') === undefined ? 'unknown' : 'yes')),
};

/** While it pays somebody, every month is reported. */
export const reportsPay: Rule = {
  name: 'reportsPay',
  law: 'a-opplysningsloven §§ 3, 4',
  readsOutcomeOf: ['register-entity'],
  judge: (view) => all(isRunning.judge(view), paysPeople.judge(view), paysMoreThanIsFree.judge(view)),
};

export const hasEmployees: Rule = {
  name: 'hasEmployees',
  law: 'arbeidsmiljøloven §§ 1-8, 14-5',
  judge: following(paysPeople, (view) => answer(truth(view, 'hasEmployees', view.about))),
};

// trade

/** Sports events have a limit of their own. */
export const sellsMoreThanIsFree: Rule = {
  name: 'sellsMoreThanIsFree',
  law: 'merverdiavgiftsloven §§ 2-1, 3-12',
  judge: (view) => {
    const sold = amount(view, 'taxableTurnover');
    const { charitable, sportsEvents } = parameters.associationVatLimit.on(view.today);
    const [low, high] = [moreThan(sold, charitable), moreThan(sold, sportsEvents)];
    if (low !== 'yes' || high === 'yes') return low;
    return not(answer(truth(view, 'arrangesSports', view.about)));
  },
};

export const isInVatRegister: Rule = {
  name: 'isInVatRegister',
  law: 'merverdiavgiftsloven § 2-1',
  judge: (view) => answer(truth(view, 'inVatRegister', view.about)),
};

export const doesBusiness = holds('doesBusiness', 'foretaksregisterloven §§ 2-1, 2-3');

export const startOfBusinessIsKnown: Rule = {
  name: 'startOfBusinessIsKnown',
  law: 'foretaksregisterloven § 2-3',
  judge: following(doesBusiness, (view) => (day(view, 'businessStartsOn') === undefined ? 'unknown' : 'yes')),
};

export const isInBusinessRegister: Rule = {
  name: 'isInBusinessRegister',
  law: 'foretaksregisterloven § 2-1',
  judge: (view) => answer(truth(view, 'inBusinessRegister', view.about)),
};

// the board

/** A board has one chair who lives: none, or two of them, must be put right by an election. */
export const boardIsOutOfOrder: Rule = {
  name: 'boardIsOutOfOrder',
  law: `${entity} §§ 4-1, 5-2`,
  judge: (view) => {
    const hasBoard = truth(view, 'hasBoard', view.about);
    return hasBoard === undefined ? 'unknown' : answer(!hasBoard || chairsOf(view).length !== 1);
  },
};

// the end, and the beginning again

const isStruckOut = (view: View): boolean => truth(view, 'deleted', view.about) === true;

/** Its members wanted it so: a number that is struck out for being dormant closes nothing. */
export const isClosed: Rule = {
  name: 'isClosed',
  law: `${entity} § 7-1`,
  judge: (view) => answer(truth(view, 'wantsToClose', view.about) === true && isStruckOut(view)),
};

/** Closed on purpose is not dormant; of a dormant one its board is asked. */
export const registersAgain: Rule = {
  name: 'registersAgain',
  law: `${entity} § 3-2`,
  readsOutcomeOf: ['close-association'],
  judge: (view) => {
    const outcome = view.outcome('close-association');
    if (outcome === 'acknowledged' || outcome === 'done' || !isStruckOut(view)) return 'no';
    return answer(truth(view, 'registersAgain', view.about));
  },
};

/** The register has given it a new number, and so it is another unit. */
export const hasNewNumber: Rule = {
  name: 'hasNewNumber',
  law: `${entity} § 3-2`,
  judge: (view) => answer(isStruckOut(view) && view.every('organisation').length > 1),
};

function isOfAge(view: View): Answer {
  const born = day(view, 'born');
  return view.reached(born && plus(born, { years: parameters.ageOfMajority.on(view.today) }));
}

const moreThan = (found: number | undefined, limit: number): Answer =>
  answer(found === undefined ? undefined : found > limit);
