/** Families whose child was born eight days ago: what settles by itself has settled, and the rest waits for them. */
import type { Api } from '../../cli/api.js';
import { type Day, plus } from '../../journey/calendar.js';
import type { Standing } from '../../journey/standing.js';
import type { Household } from '../../stand-ins/person.js';
import { again, until } from '../faults/again.js';
import { type Parent, signIn } from '../faults/parents.js';
import type { Town } from '../faults/town.js';

export interface Family {
  mother: Parent;
  father: Parent;
  /** The child's number. */
  child: string;
  journey: string;
}

/** Which household lives through which story: its kind, and which one of that kind. */
const homes = {
  wholeWay: ['employed-couple', 0],
  apart: ['protected-mother', 0],
  stalled: ['married', 0],
  keyboard: ['married', 1],
  looks: ['married', 3],
  restarted: ['married', 4],
} as const;

export type Families = Record<keyof typeof homes, Family>;

export async function raise({ api, town, office }: { api: string; town: Town; office: Api }): Promise<Families> {
  const { today } = await office.get<{ today: Day }>('/calendar');
  const born = await Promise.all(
    Object.entries(homes).map(async ([name, [kind, place]]) => {
      const home = (await town.look<Household[]>('folkeregisteret', `people?kind=${kind}`))[place]!;
      return [name, await bear({ api, town, today }, home)] as const;
    }),
  );
  await office.post('/calendar/leap', { to: plus(today, { days: 8 }) });
  await Promise.all(born.map(([name, it]) => settle(town, it, name === 'apart')));
  return Object.fromEntries(born) as Families;
}

async function bear(
  { api, town, today }: { api: string; town: Town; today: Day },
  { mother, father }: Household,
): Promise<Family> {
  const birth = { mother, father, born: today, parentageKnown: true, children: [{ live: true }] };
  const { children } = await town.tell<{ children: { fnr: string }[] }>('folkeregisteret', 'births', birth);
  const parents = { mother: await signIn(api, mother!), father: await signIn(api, father!) };
  return { ...parents, child: children[0]!.fnr, journey: await begun(parents.mother) };
}

async function begun({ api }: Parent): Promise<string> {
  let journey: string | undefined;
  await until('the journey of the birth has begun', async () => {
    [journey] = (await api.get<{ journeys: { journey: string }[] }>('/journeys')).journeys.map((it) => it.journey);
    return journey !== undefined;
  });
  return journey!;
}

/** Bodies act by themselves where somebody may hear of it; a protected mother's keep their answer. */
async function settle(town: Town, family: Family, isQuiet: boolean): Promise<void> {
  await until('the parents are asked', async () => (await stateOf(family, 'kindergarten-place')) === 'asking');
  if (isQuiet) return;
  const { mother, child } = family;
  await town.consider({ mother: mother.number, numbers: [child] });
  await town.tell('solvik', 'births', { mother: mother.number, child });
  await until('child benefit is granted', async () => (await stateOf(family, 'child-benefit')) === 'granted');
}

export const stateOf = async (family: Family, step: string): Promise<string | undefined> =>
  (await errandOf(family, step))?.state;

/** The errand of a step, as the mother may see it. */
export async function errandOf({ mother, journey }: Family, step: string) {
  const { errands } = await again(() => mother.api.get<Standing>(`/journeys/${journey}`));
  return errands.find((it) => it.step === step);
}
