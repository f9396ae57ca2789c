/** Rules of the jobseeker register: who is registered at once, whom staff must see, and who cannot be [N5]. */
import { plus } from '../../journey/calendar.js';
import { type Answer, all, answer, any, not, type Rule } from '../../journey/eligibility.js';
import type { View } from '../../journey/view.js';
import { parameters } from '../law/parameters.js';
import { truth } from '../looking.js';

const law = 'arbeidsmarkedsloven § 10';

/** Nobody who is dead, or whom the register has lost. */
export const isInPopulationRegister: Rule = {
  name: 'isInPopulationRegister',
  law,
  judge: (view) => answer(truth(view, 'alive', view.about)),
};

const isOfAge = (view: View): Answer => {
  const born = view.finding('born');
  if (typeof born !== 'string') return 'unknown';
  return view.reached(plus(born, { years: parameters.registrationAge.on(view.today) }));
};

/** Of age, and living here or from the EEA. */
function belongs(view: View): Answer {
  const here = answer(truth(view, 'resident', view.about));
  return all(isOfAge(view), here === 'yes' ? here : any(here, answer(truth(view, 'isEeaCitizen', view.about))));
}

/** Whoever cannot sign in is seen by staff all the same; nobody else is asked whether they can. */
function registersAlone(view: View): Answer {
  const it = belongs(view);
  return it === 'yes' ? answer(truth(view, 'hasNoEid', view.about) !== true) : it;
}

export const registersAtOnce: Rule = { name: 'registersAtOnce', law, judge: registersAlone };

export const needsStaff: Rule = { name: 'needsStaff', law, judge: (view) => not(registersAlone(view)) };

const registrations = ['jobseeker-registration', 'registration-at-office'] as const;

/** Registered by either way; nobody knows before one of them has ended. */
export const isRegistered = (it: string): Rule => ({
  name: 'isRegistered',
  law: it,
  readsOutcomeOf: registrations,
  judge: (view) => {
    const outcomes = registrations.map((step) => view.outcome(step));
    if (outcomes.some((outcome) => outcome === 'granted' || outcome === 'done')) return 'yes';
    return outcomes.some((outcome) => outcome === 'open' || outcome === undefined) ? 'unknown' : 'no';
  },
});
