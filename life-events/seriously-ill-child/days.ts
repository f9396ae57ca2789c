/** The days the law counts from, and the days it counts to. */
import { type Day, firstOfNextMonth, isBefore, plus } from '../../journey/calendar.js';
import { after, months } from '../../journey/deadlines.js';
import type { Period } from '../../journey/define.js';
import type { Party } from '../../journey/parties.js';
import type { View } from '../../journey/view.js';
import { parameters } from '../law/parameters.js';
import { truth } from '../looking.js';
import { childrenOf, isAlive } from './family.js';

type OwnWord = keyof ReturnType<typeof parameters.ownWordAges.on>;

export const ownWordAge = (view: View, which: OwnWord): number => parameters.ownWordAges.on(view.today)[which];

export const day = (view: View, name: string, of: Party): Day | undefined => {
  const found = view.finding(name, of);
  return typeof found === 'string' ? found : undefined;
};

/** A birthday. */
export function ageDay(view: View, child: Party, years: number): Day | undefined {
  const born = day(view, 'born', child);
  return born === undefined ? undefined : plus(born, { years });
}

/** The last day before an age is reached, of the youngest child that it is about. */
const lastDayBefore = (view: View, years: number): Day | undefined => {
  const days = childrenOf(view).flatMap((it) => ageDay(view, it, years) ?? []);
  const last = days.sort().at(-1);
  return last && plus(last, { days: -1 });
};

/** To the day before the child is of age: a child that has died comes to no such day. */
export const untilOfAge = (view: View): Day | undefined =>
  childrenOf(view).some((it) => isAlive(view, it)) ? lastDayBefore(view, ownWordAge(view, 'ofAge')) : undefined;

/** The day the child died, as far as the register has said; of several the last. */
export const diedOn = (view: View): Day | undefined =>
  childrenOf(view)
    .flatMap((it) => day(view, 'died', it) ?? [])
    .sort()
    .at(-1);

/** Alive, or was so in the calendar year that it is: care days of that year are there to be called off. */
export const livedThisYear = (view: View, of: Party): boolean =>
  isAlive(view, of) || day(view, 'died', of)?.slice(0, 4) === view.today.slice(0, 4);

/** Care benefit holds to eighteen years, and for a while after the child has died. */
export const careBenefitEnds = (view: View): Day | undefined =>
  childrenOf(view).every((it) => !isAlive(view, it)) ? afterDeath(view) : careBenefitAgeEnds(view);

const careBenefitAgeEnds = (view: View): Day | undefined => {
  const isExcepted = childrenOf(view).some((it) => truth(view, 'lifeInDanger', it) === true);
  return isExcepted ? undefined : lastDayBefore(view, parameters.careBenefitUntil.on(view.today));
};

/** Thirty days for most, three months for somebody who had the whole of it for three years. */
export function afterDeath(view: View): Day | undefined {
  const died = diedOn(view);
  if (died === undefined) return undefined;
  const { days, months: many } = parameters.careBenefitAfterDeath.on(died);
  return after(died, truth(view, 'fullBenefitForYears', view.about) ? months(many) : { days });
}

/** Whether somebody can have had it for so many years when the child died. */
export function mayHaveHadItForYears(view: View): boolean {
  const died = diedOn(view);
  if (died === undefined) return false;
  const { afterYears } = parameters.careBenefitAfterDeath.on(died);
  return !isBefore(died, plus(view.triggered, { years: afterYears }));
}

/** Money is had for three months back: from then on a day is lost with every day. */
export const backPayEnds = (since: string) => (view: View) => {
  const from = childrenOf(view)
    .flatMap((it) => day(view, since, it) ?? [])
    .sort()[0];
  return after(from ?? view.triggered, months(parameters.benefitBackPay.on(view.today)));
};

export function backPayAfterDeath(view: View): Day | undefined {
  const died = diedOn(view);
  return died && after(died, months(parameters.benefitBackPay.on(view.today)));
}

/** A while before a birthday of a child, so that what follows from it can be arranged. */
export const beforeAge = (which: OwnWord) => (view: View) => {
  const on = childrenOf(view)
    .flatMap((it) => ageDay(view, it, ownWordAge(view, which)) ?? [])
    .sort()[0];
  return on && plus(on, months(-parameters.toldBeforeAge.on(view.today)));
};

/** The birthday itself. */
export const atAge = (which: OwnWord) => (view: View) =>
  childrenOf(view)
    .flatMap((it) => ageDay(view, it, ownWordAge(view, which)) ?? [])
    .sort()[0];

/** Care days are counted by the calendar year. */
export function calendarYear({ today }: View): Period {
  const year = today.slice(0, 4);
  return { name: year, opens: `${year}-01-01`, until: `${year}-12-31` };
}

/** Trips of a month are claimed together. */
export function travelMonth({ today }: View): Period {
  const month = today.slice(0, 7);
  return { name: month, opens: `${month}-01`, until: plus(firstOfNextMonth(today), { days: -1 }) };
}

/** Each trip has a day of its own: counted from the first of the month, none of them is claimed too late. */
export const travelClaimEnds = (view: View): Day =>
  after(travelMonth(view).opens, months(parameters.travelClaimWithin.on(view.today)));
