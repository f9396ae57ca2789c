/** The days that the law, or somebody's word, counts to. */
import { type Day, isBefore, plus } from '../../journey/calendar.js';
import { months, weeks, workingDays } from '../../journey/deadlines.js';
import type { View } from '../../journey/view.js';
import { parameters } from '../law/parameters.js';
import { day } from './board.js';
import { compensationYear } from './periods.js';

const ours = '2026-01-01';

/** How long Brønnøysund has, and the police. */
export const registrationTime = workingDays(parameters.unitRegistrationAnswer.on(ours));
export const certificateTime = weeks(parameters.policeCertificateAnswer.on(ours));

/** The founding meeting. */
export const founded = (view: View): Day => view.triggered;

/** The last day for a year's compensation. */
export const compensationIsLost = (view: View): Day =>
  `${compensationYear(view).name}-${parameters.vatCompensationYear.on(view.today).last}`;

/** A month before compensation must be applied for, this year or the next: whoever has no account by then may lose it. */
export function accountIsNeeded(view: View): Day {
  const by = plus(compensationIsLost(view), { days: -28 });
  return isBefore(by, view.today) ? plus(by, { years: 1 }) : by;
}

/** The last day on which the old roles work; no such day once it has passed. */
export function oldRolesEnd(view: View): Day | undefined {
  const { goneAfter } = parameters.altinnRoles.on(view.today);
  return isBefore(goneAfter, view.today) ? undefined : goneAfter;
}

/** The last day on which a grant may be claimed, as its giver wrote. It runs whether or not there is an account. */
export const grantIsClaimedBy = (view: View): Day | undefined => day(view, 'grantClaimBy');

export const businessStarts = (view: View): Day | undefined => day(view, 'businessStartsOn');

/** A business may be registered this long before it starts. */
export function businessMayRegister(view: View): Day | undefined {
  const starts = businessStarts(view);
  return starts && plus(starts, months(-parameters.businessPreRegistration.on(view.today)));
}
