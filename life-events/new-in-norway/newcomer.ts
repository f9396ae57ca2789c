/** Who is who when somebody comes to Norway, and by which way they came. */
import { type Day, plus } from '../../journey/calendar.js';
import { type Answer, all, answer, not } from '../../journey/eligibility.js';
import type { Party } from '../../journey/parties.js';
import type { View } from '../../journey/view.js';
import type { Related } from '../life-event.js';

export const roles = {
  newcomer: ['newcomer'],
  child: ['child'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** The ways into the country: each with its own first body. */
export const routes = ['eea', 'nordic', 'nonEea', 'refugee', 'collectiveProtection', 'shortStay', 'returning'] as const;
/** Those who apply after they have come: nothing is late before they have an answer. */
export const protectedWays = ['refugee', 'collectiveProtection'] as const satisfies readonly (typeof routes)[number][];
export type Route = (typeof routes)[number];

/** Children that the register names as the newcomer's come with them; a spouse who comes is told of by an event of their own. */
export const rolesOf = (
  of: readonly string[],
  { relation }: Pick<Related, 'relation'>,
): readonly string[] | undefined => (of.includes('newcomer') && relation === 'child' ? roles.child : undefined);

export const newcomerOf = (view: View): Party | undefined =>
  view.about.roles.includes('newcomer') ? view.about : view.one('newcomer');

export function routeOf(view: View): Route | undefined {
  const newcomer = newcomerOf(view);
  const found = newcomer && view.finding('route', newcomer);
  return routes.find((it) => it === found);
}

/** Whether they came by one of these ways; unknown while nobody has said how. */
export function came(view: View, ...by: readonly Route[]): Answer {
  const route = routeOf(view);
  return answer(route === undefined ? undefined : by.includes(route));
}

/** Whether somebody has turned so many years; a birthday to come is remembered. */
export function hasTurned(view: View, years: number): Answer {
  const born = view.finding('born');
  return typeof born === 'string' ? view.reached(plus(born, { years })) : 'unknown';
}

/** From one age to another, both included. */
export const isAged = (view: View, { from, to }: { from: number; to: number }): Answer =>
  all(hasTurned(view, from), not(hasTurned(view, to + 1)));

/** The day they came, or mean to come; a spouse may come later than the other. */
export const arrivalOf = (view: View): Day => newcomerOf(view)?.since ?? view.triggered;

/** The first day at work: as they say, or as the employer has reported it. */
export const firstDayAtWork = (view: View): Day | undefined =>
  ['firstWorkDay', 'employedFrom'].map((it) => view.finding(it)).find((it) => typeof it === 'string');

/** The day UDI said yes, where somebody has told. */
export const permitOf = (view: View): Day | undefined => {
  const newcomer = newcomerOf(view);
  const found = newcomer && view.finding('permitOn', newcomer);
  return typeof found === 'string' ? found : undefined;
};
