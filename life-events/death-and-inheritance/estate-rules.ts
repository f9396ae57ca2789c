/** Rules about the estate: who inherits, how it is settled, and what follows from the certificate. */
import { answer, type Rule } from '../../journey/eligibility.js';
import type { View } from '../../journey/view.js';
import { truth } from '../looking.js';
import { deceasedOf, decidersOf, heirsOf, inherits, lives } from './kin.js';
import { agreedForm, answersForDebt, choicesOf, chooseTheSame, mayStayUndivided, settledForm } from './settlement.js';

export const thereIsAnHeir: Rule = {
  name: 'thereIsAnHeir',
  law: 'arveloven §§ 4 – 12, 75',
  judge: (view) => answer(heirsOf(view).length > 0),
};

export const heirInherits: Rule = {
  name: 'heirInherits',
  law: 'arveloven §§ 4 – 12',
  judge: (view) => answer(inherits(view, view.about)),
};

// what the court has done

export const estateIsOpen: Rule = {
  name: 'estateIsOpen',
  law: 'arveloven kap. 12',
  judge: (view) => answer(truth(view, 'estateOpen', deceasedOf(view))),
};

export const hasCourtRole: Rule = {
  name: 'hasCourtRole',
  law: 'arveloven § 92, forskrift om Digitalt dødsbo',
  judge: (view) => answer(view.finding('courtRole') === 'heir'),
};

export const contactPersonIsRegistered: Rule = {
  name: 'contactPersonIsRegistered',
  law: 'arveloven § 88 a',
  judge: (view) => answer(truth(view, 'contactPerson', deceasedOf(view)) === true),
};

// how it is settled

export const heirsChooseTheSame: Rule = {
  name: 'heirsChooseTheSame',
  law: 'arveloven §§ 116, 117',
  judge: chooseTheSame,
};

/** Private settlement and an undivided estate need somebody who answers for the debts; an estate of small value does not. */
export const someoneAnswersForDebt: Rule = {
  name: 'someoneAnswersForDebt',
  law: 'arveloven §§ 20, 116',
  judge: (view) => {
    const form = agreedForm(view);
    return form === 'private' || form === 'undivided' ? answersForDebt(view) : 'yes';
  },
};

/** While the heirs have not chosen, nothing is against it. */
export const chosenFormIsOpen: Rule = {
  name: 'chosenFormIsOpen',
  law: 'arveloven §§ 14 – 16, 32, 95',
  judge: (view) => {
    switch (agreedForm(view)) {
      case 'undivided':
        return mayStayUndivided(view);
      case 'small':
        return answer(truth(view, 'smallEstate', deceasedOf(view)));
      case 'public':
        return 'no';
      default:
        return 'yes';
    }
  },
};

/** Any heir may ask for it; where nobody inherits, or nobody takes on the debts of more than a small estate, the court must. Nobody is asked twice: what is not known yet is no. */
export const publicSettlementIsNeeded: Rule = {
  name: 'publicSettlementIsNeeded',
  law: 'arveloven §§ 75, 127',
  judge: (view) => {
    if (choicesOf(view).includes('public') || heirsOf(view).length === 0) return 'yes';
    const isSmall = truth(view, 'smallEstate', deceasedOf(view)) === true;
    return answer(!isSmall && decidersOf(view).length > 0 && answersForDebt(view) === 'no');
  },
};

/** Somebody who was an heir has died, or the court has not said who they all are where that is open. */
export const allHeirsAreKnown: Rule = {
  name: 'allHeirsAreKnown',
  law: 'arveloven § 118',
  judge: (view) => {
    const told = truth(view, 'heirsKnown', deceasedOf(view));
    if (told !== undefined) return answer(told);
    const isOpen = view.every('lateHeir').length > 0 || view.every('heir').some((it) => !lives(view, it));
    return isOpen ? 'unknown' : 'yes';
  },
};

export const settlementIsChosen: Rule = {
  name: 'settlementIsChosen',
  law: 'arveloven §§ 116 – 118',
  readsOutcomeOf: ['choose-settlement'],
  judge: (view) => ended(view.outcome('choose-settlement', deceasedOf(view))),
};

/** Whatever the steps say: a certificate is there when the court says so. */
export const certificateIsIssued: Rule = {
  name: 'certificateIsIssued',
  law: 'arveloven § 118',
  judge: (view) => {
    const found = view.finding('certificate', deceasedOf(view));
    return answer(found !== undefined && found !== 'none' && found !== 'public');
  },
};

export const certificateIsThere: Rule = {
  name: 'certificateIsThere',
  law: 'arveloven § 118',
  readsOutcomeOf: ['probate-certificate'],
  judge: (view) =>
    certificateIsIssued.judge(view) === 'yes' ? 'yes' : ended(view.outcome('probate-certificate', deceasedOf(view))),
};

function ended(outcome: string | undefined) {
  if (outcome === undefined || outcome === 'open') return 'unknown';
  return answer(outcome === 'granted' || outcome === 'done');
}

export const staysUndivided: Rule = {
  name: 'staysUndivided',
  law: 'arveloven §§ 14, 32',
  judge: (view) => answer(isUndivided(view)),
};

/** A survivor with an undivided estate pays tax on it as on their own. */
export const estateIsTaxed: Rule = {
  name: 'estateIsTaxed',
  law: 'skatteloven § 2-15',
  judge: (view) => answer(!isUndivided(view)),
};

export const estateIsUndistributed: Rule = {
  name: 'estateIsUndistributed',
  law: 'skatteloven § 4-1',
  readsOutcomeOf: ['estate-closing'],
  judge: (view) => {
    const outcome = view.outcome('estate-closing', deceasedOf(view));
    return answer(outcome === undefined || outcome === 'open');
  },
};

/** Of an estate that is closed the court gives nobody a part any more. */
export const estateIsNotClosed: Rule = {
  name: 'estateIsNotClosed',
  law: 'arveloven §§ 92, 118',
  readsOutcomeOf: ['estate-closing'],
  judge: (view) => answer(!closed.has(view.outcome('estate-closing', deceasedOf(view)) ?? 'open')),
};

const closed: ReadonlySet<string> = new Set(['done', 'granted', 'acknowledged']);

const isUndivided = (view: View): boolean => settledForm(view) === 'undivided';

// what there was

export const hadHome: Rule = {
  name: 'hadHome',
  law: 'tinglysingsloven §§ 12, 13',
  judge: (view) => {
    const home = view.finding('home', deceasedOf(view));
    return answer(home === undefined ? undefined : home === 'owned' || home === 'farm');
  },
};

export const rentedHome: Rule = {
  name: 'rentedHome',
  law: 'husleieloven § 8-2',
  judge: (view) => answer(view.finding('home', deceasedOf(view)) === 'rented'),
};
