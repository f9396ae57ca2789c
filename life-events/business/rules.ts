/** Rules of starting a business: each with its name, its law, and an answer of yes, no or unknown. */
import { plus } from '../../journey/calendar.js';
import { type Answer, all, answer, any, not, type Rule } from '../../journey/eligibility.js';
import type { Party } from '../../journey/parties.js';
import { protectedAddress } from '../../journey/sight.js';
import type { View } from '../../journey/view.js';
import { parameters } from '../law/parameters.js';
import { truth } from '../looking.js';
import { changeToReport } from './calendars.js';
import { formOf, hasLimitedLiability, isCompany, isSole } from './form.js';
import { anOwnerLives, businessOf, isAlive } from './parties.js';
import { needsMunicipalPermit, needsStatePermit, tradeOf } from './places.js';

const rule = (name: string, law: string, judge: Rule['judge']): Rule => ({ name, law, judge });

/** What a register says of the business, or what somebody told of it. */
const ofBusiness = (view: View, name: string): Answer => answer(truth(view, name, businessOf(view)));

// the form, and the business itself

export const formIsKnown = rule('formIsKnown', 'enhetsregisterloven § 3-1', (view) =>
  answer(formOf(view) !== undefined || undefined),
);

export const isFounded = (law: string): Rule => rule('isFounded', law, isCompany);

/** What is registered is so until it is deleted. */
const isRegistered = (view: View): Answer => ofBusiness(view, 'registered');

export const businessIsRegistered = rule('businessIsRegistered', 'enhetsregisterloven § 2-1', (view) =>
  answer(truth(view, 'registered', businessOf(view)) === true),
);

/** What was never to be founded is not founded by being registered. */
export const companyIsRegistered = rule('companyIsRegistered', 'aksjeloven § 2-18', (view) =>
  all(isCompany(view), answer(truth(view, 'registered', businessOf(view)) === true)),
);

/** Registered, not bankrupt, not deleted. Series run while this holds. */
export const isRunning = (law: string): Rule => rule('isRunning', law, runs);

function runs(view: View): Answer {
  return all(isRegistered(view), not(ofBusiness(view, 'bankrupt')), not(ofBusiness(view, 'deleted')));
}

/** Before it is registered nothing stops it; after that, a bankruptcy or a deletion does. */
const hasNotStopped = (view: View): Answer =>
  answer(truth(view, 'bankrupt', businessOf(view)) !== true && truth(view, 'deleted', businessOf(view)) !== true);

export const isNotOver = (law: string): Rule => rule('isNotOver', law, hasNotStopped);

export const isDeleted = rule('isDeleted', 'enhetsregisterloven § 5-5', (view) =>
  answer(truth(view, 'deleted', businessOf(view)) === true),
);

// who may register it

/** A foundation document that nobody has signed founds nothing; the day it was signed is the day that time runs from. How it was founded may be said with it: that decides how long the body has. */
export const foundingIsDated = rule('foundingIsDated', 'aksjeloven §§ 2-1, 2-18', (view) => {
  if (isCompany(view) === 'yes') truth(view, 'foundedByTemplate', businessOf(view));
  return any(not(isCompany(view)), answer(hasDay(view, 'foundedOn') || undefined));
});

const hasDay = (view: View, name: string): boolean => {
  const business = businessOf(view);
  return business !== undefined && typeof view.finding(name, business) === 'string';
};

const ownersHere = (view: View): readonly Party[] => view.every('owner').filter((it) => isAlive(view, it));

/** Of age and without a guardian, or with the guardian's yes and the Statsforvalter's; nobody under fifteen. */
export const mayRunBusiness = rule(
  'mayRunBusiness',
  'vergemålsloven §§ 11, 12, 39, enhetsregisterloven § 4-1',
  (view) => all(...ownersHere(view).map((it) => mayRun(view, it))),
);

function mayRun(view: View, owner: Party): Answer {
  const { alone, withGuardian } = parameters.businessAge.on(view.today);
  const born = view.finding('born', owner);
  const hasGuardian = truth(view, 'guardianship', owner);
  if (typeof born !== 'string' || hasGuardian === undefined) return 'unknown';
  const hasTurned = (years: number): boolean => view.reached(plus(born, { years })) === 'yes';
  if (!hasTurned(withGuardian)) return 'no';
  return hasTurned(alone) && !hasGuardian ? 'yes' : answer(truth(view, 'guardianAgrees', owner));
}

/** Disqualification is of offices in companies; a sole proprietor answers with all they own. */
export const isNotDisqualified = rule('isNotDisqualified', 'konkursloven §§ 142, 143', (view) =>
  any(
    not(hasLimitedLiability(view)),
    all(...ownersHere(view).map((it) => not(answer(truth(view, 'isDisqualified', it))))),
  ),
);

/** The address of a sole proprietorship is for everybody to see: somebody protected must not give the one where they live. */
export const homeStaysHidden = rule(
  'homeStaysHidden',
  'enhetsregisterloven §§ 6-1, 6-2, folkeregisterloven § 10-4',
  (view) =>
    any(
      not(isSole(view)),
      all(
        ...ownersHere(view).map((it) =>
          any(not(answer(truth(view, protectedAddress, it))), answer(truth(view, 'usesOtherAddress', it))),
        ),
      ),
    ),
);

export const someoneHasNoNumber = rule(
  'someoneHasNoNumber',
  'enhetsregisterloven § 3-2, folkeregisterloven § 2-2',
  (view) => ofBusiness(view, 'hasForeignRoleHolder'),
);

export const ownerLives = (law: string): Rule => rule('ownerLives', law, anOwnerLives);

// what follows the registration

/** Companies and others with owners behind them; a sole proprietor is its own owner. */
export const mustNameOwners = rule('mustNameOwners', 'lov om register over reelle rettighetshavere §§ 2, 4', (view) =>
  not(isSole(view)),
);

/** A company puts its capital in the bank before it is registered; others must have their number first. */
export const mayOpenAccount = rule('mayOpenAccount', 'hvitvaskingsloven §§ 10 – 13', (view) =>
  any(isCompany(view), answer(truth(view, 'registered', businessOf(view)) === true || undefined)),
);

export const isInVoluntaryRegister = rule('isInVoluntaryRegister', 'frivillighetsregisterloven § 3', (view) =>
  answer(truth(view, 'inVoluntaryRegister', businessOf(view)) === true),
);

// VAT

/** The limit is counted over any twelve months, by the day of delivery. */
export const pastVatLimit = rule('pastVatLimit', 'merverdiavgiftsloven § 2-1', (view) =>
  any(soldEnough(view), answer(truth(view, 'registersEarly', businessOf(view)) === true)),
);

function soldEnough(view: View): Answer {
  const business = businessOf(view);
  const sold = business && view.finding('turnover', business);
  return answer(typeof sold === 'number' ? sold > parameters.vatLimit.on(view.today) : undefined);
}

/** VAT is owed from that day, also on what was invoiced without it. */
export const dayOfLimitIsKnown = rule('dayOfLimitIsKnown', 'merverdiavgiftsloven §§ 2-1, 15-11', (view) => {
  if (truth(view, 'registersEarly', businessOf(view)) === true) return 'yes';
  return any(not(soldEnough(view)), answer(hasDay(view, 'limitPassedOn') || undefined));
});

export const isInVatRegister = rule('isInVatRegister', 'merverdiavgiftsloven § 14-1', (view) =>
  answer(truth(view, 'inVatRegister', businessOf(view)) === true),
);

/** Turnover is looked at for as long as nobody is registered. */
export const mayPassTheLimit = rule('mayPassTheLimit', 'merverdiavgiftsloven § 2-1', (view) =>
  all(runs(view), not(ofBusiness(view, 'inVatRegister'))),
);

export const owesVatReturns = rule('owesVatReturns', 'skatteforvaltningsloven § 8-3', (view) =>
  all(runs(view), ofBusiness(view, 'inVatRegister')),
);

// people who work there

/** The owner of a company may be its first employee; nobody is employed by themselves. */
export const hasAnEmployee = (law: string): Rule => rule('hasAnEmployee', law, employsSomebody);

function employsSomebody(view: View): Answer {
  const business = businessOf(view);
  if (truth(view, 'employs', business) === true) return 'yes';
  const who = business && view.finding('whoWorks', business);
  if (who === undefined) return 'unknown';
  return who === 'owner' ? not(isSole(view)) : answer(who === 'others');
}

/** What must be done within days of it needs its day. */
export const firstDayIsKnown = rule('firstDayIsKnown', 'arbeidsmiljøloven § 14-5, a-opplysningsloven § 4', (view) =>
  any(not(employsSomebody(view)), answer(hasDay(view, 'employedOn') || undefined)),
);

export const employsInRegister = rule('employsInRegister', 'a-opplysningsloven § 3', (view) =>
  answer(truth(view, 'employs', businessOf(view)) === true),
);

export const owesPayrollReports = rule('owesPayrollReports', 'a-opplysningsloven §§ 3, 4', (view) =>
  all(runs(view), employsSomebody(view)),
);

// permits and premises

const byTrade = (view: View, isSo: (trade: string) => boolean): Answer => {
  const trade = tradeOf(view);
  return answer(trade === undefined ? undefined : isSo(trade));
};

export const servesGuests = rule('servesGuests', 'serveringsloven § 3, alkoholloven § 1-4', (view) =>
  byTrade(view, needsMunicipalPermit),
);

export const needsInspection = rule('needsInspection', 'matloven § 13, renholdsforskriften § 5', (view) =>
  byTrade(view, needsStatePermit),
);

/** Somebody who has rented premises for what they may not do still owes the rent. */
export const permitWasRefused = (): Rule => ({
  name: 'permitWasRefused',
  law: 'husleieloven § 9-6',
  readsOutcomeOf: ['sector-permit', 'sector-inspection', 'premises-permit'],
  judge: (view) =>
    answer(['sector-permit', 'sector-inspection', 'premises-permit'].some((step) => view.outcome(step) === 'refused')),
});

export const leaseIsSigned = rule('leaseIsSigned', 'husleieloven §§ 9-4, 9-6', (view) =>
  ofBusiness(view, 'signedLease'),
);

/** Where they do, it may be said whether the plan is followed and whether work has begun: how long the body has, and how long its yes holds. */
export const usesPremisesOtherwise: Rule = {
  name: 'usesPremisesOtherwise',
  law: 'plan- og bygningsloven § 20-1',
  readsOutcomeOf: ['premises-permit'],
  judge: (view) => {
    const changes = ofBusiness(view, 'changesUse');
    if (changes === 'yes') for (const name of ['fitsPlan', 'premisesBegun']) ofBusiness(view, name);
    return changes;
  },
};

// accounts and tax

/** A company always; a sole proprietorship that is large. */
export const filesAccounts = rule('filesAccounts', 'regnskapsloven §§ 1-2, 8-2', (view) =>
  all(runs(view), any(hasLimitedLiability(view), ofBusiness(view, 'mustKeepAccounts'))),
);

// change

export const somethingHasChanged = rule('somethingHasChanged', 'enhetsregisterloven § 5-2', (view) =>
  answer(changeToReport(view) !== undefined),
);

/** A company must have a board, and an auditor where it has not been allowed to do without. */
export const lacksARole = rule('lacksARole', 'aksjeloven §§ 6-1, 7-1, 16-15', (view) =>
  all(
    isCompany(view),
    isRegistered(view),
    any(not(ofBusiness(view, 'hasBoard')), all(not(ofBusiness(view, 'hasAuditor')), ofBusiness(view, 'needsAuditor'))),
  ),
);

export const hasItsRoles = rule('hasItsRoles', 'aksjeloven §§ 6-1, 7-1', (view) =>
  all(
    answer(truth(view, 'hasBoard', businessOf(view)) === true),
    answer(
      truth(view, 'hasAuditor', businessOf(view)) === true || truth(view, 'needsAuditor', businessOf(view)) !== true,
    ),
  ),
);

/** The estate reports a dead proprietor's business; in a company the board goes on. */
export const proprietorIsDead = rule('proprietorIsDead', 'enhetsregisterloven § 5-2, arveloven § 93', (view) =>
  all(isSole(view), not(anOwnerLives(view)), isRegistered(view)),
);

// the end

/** Who cannot pay must go to the court instead. */
export const paysItsDebts = rule('paysItsDebts', 'aksjeloven kap. 16, konkursloven § 60', (view) =>
  ofBusiness(view, 'canPayDebts'),
);

export const isBankrupt = rule('isBankrupt', 'konkursloven §§ 60, 79', (view) =>
  answer(truth(view, 'bankrupt', businessOf(view)) === true),
);

// beside it

/** Benefit goes on through the start only where NAV has said so beforehand. */
export const getsUnemploymentBenefit = rule('getsUnemploymentBenefit', 'folketrygdloven § 4-6', (view) =>
  answer(truth(view, 'isUnemployed', view.about)),
);

export const thisOwnerLives = (law: string): Rule =>
  rule('thisOwnerLives', law, (view) => answer(isAlive(view, view.about)));
