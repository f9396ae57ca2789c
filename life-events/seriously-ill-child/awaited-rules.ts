/** Rules about a child that is not born yet: the family has a right to a coordinator before its birth, and to little else. */
import { plus } from '../../journey/calendar.js';
import { type Answer, all, answer, not, type Rule } from '../../journey/eligibility.js';
import type { View } from '../../journey/view.js';
import { truth } from '../looking.js';

const isBorn = (view: View): boolean => view.every('child').length + view.every('stillborn').length > 0;

/** A birth belongs to an expected child until so many days after its term. Ours. */
export const afterTerm = 4 * 7;

/** No child of this pregnancy has been registered, nobody has said that it is lost, and it may still come: until then the journey goes on, whatever has been settled. */
export const childIsAwaited: Rule = {
  name: 'childIsAwaited',
  law: 'helse- og omsorgstjenesteloven § 7-2 a',
  judge: (view) => (isStillExpected(view) ? not(view.reached(plus(view.triggered, { days: afterTerm + 1 }))) : 'no'),
};

const isStillExpected = (view: View): boolean =>
  !isBorn(view) && view.every('expecting').every((it) => truth(view, 'pregnancyLost', it) !== true);

/** What is for whoever cares for a child cannot be had before there is one. */
export const childIsBorn = (law: string): Rule => ({
  name: 'childIsBorn',
  law,
  judge: (view) => answer(view.every('child').length > 0 || view.every('expecting').length === 0),
});

/** What the municipality gave before the birth goes on for the child that was born; while it still considers it, nobody asks again. */
const notGivenBefore = (view: View, step: string): Answer => {
  const expecting = view.about.since === undefined ? [] : view.every('expecting');
  return all(...expecting.map((it) => missing(view.outcome(step, it))));
};

const missing = (outcome: string | undefined): Answer =>
  outcome === 'open' ? 'unknown' : answer(outcome !== 'granted');

export const coordinatorIsMissing: Rule = {
  name: 'coordinatorIsMissing',
  law: 'helse- og omsorgstjenesteloven § 7-2 a',
  readsOutcomeOf: ['coordinator-before-birth'],
  judge: (view) => notGivenBefore(view, 'coordinator-before-birth'),
};

export const planIsMissing: Rule = {
  name: 'planIsMissing',
  law: 'helse- og omsorgstjenesteloven §§ 7-1, 7-2',
  readsOutcomeOf: ['plan-before-birth'],
  judge: (view) => notGivenBefore(view, 'plan-before-birth'),
};
