/** Rules of measures: who has a place, who is paid while it lasts, and which report cards follow. */
import { answer, type Rule } from '../../journey/eligibility.js';
import { dayOf } from './ending.js';

export const isOnMeasure: Rule = {
  name: 'isOnMeasure',
  law: 'tiltakspengeforskriften § 2',
  readsOutcomeOf: ['labour-measure'],
  judge: (view) => answer(view.outcome('labour-measure') === 'granted'),
};

const benefits = ['unemployment-benefit', 'reopen-benefit', 'benefit-anew'] as const;

export const hasNoBenefit: Rule = {
  name: 'hasNoBenefit',
  law: 'tiltakspengeforskriften § 7',
  readsOutcomeOf: benefits,
  judge: (view) => answer(!benefits.some((step) => view.outcome(step) === 'granted')),
};

/** Paid for, or at its end: the days it lasted are still to be reported. */
export const measureIsPaid: Rule = {
  name: 'measureIsPaid',
  law: 'tiltakspengeforskriften',
  readsOutcomeOf: ['measure-pay'],
  judge: (view) => answer(['granted', 'expired'].includes(view.outcome('measure-pay') ?? '')),
};

/** Cards are counted from its first day to its last, which the person is told when the place is given. */
export const measureIsDated: Rule = {
  name: 'measureIsDated',
  law: 'tiltakspengeforskriften',
  judge: (view) => {
    const days = [dayOf(view, 'measureFrom'), dayOf(view, 'measureUntil')];
    return days.includes(undefined) ? 'unknown' : 'yes';
  },
};
