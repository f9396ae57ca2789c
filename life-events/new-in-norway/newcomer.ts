/** Who is who when somebody comes to Norway, and by which way they came. */
import { ageOn, type Day } from '../../journey/calendar.js';
import { type Answer, answer } from '../../journey/eligibility.js';
import type { Party } from '../../journey/parties.js';
import type { View } from '../../journey/view.js';
import type { Related } from '../life-event.js';

export const roles = {
  newcomer: ['newcomer'],
  child: ['child'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** The ways into the country: each with its own first body. */
export const routes = ['eea', 'nordic', 'nonEea', 'refugee', 'collectiveProtection', 'shortStay', 'returning'] as const;
export type Route = (typeof routes)[number];

/** Children that the register names as the newcomer's come with them; a spouse has a journey of their own. */
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

export function ageOf(view: View): number | undefined {
  const born = view.finding('born');
  return typeof born === 'string' ? ageOn(born, view.today) : undefined;
}

/** The day they came, or mean to come. */
export const arrivalOf = (view: View): Day => view.triggered;
