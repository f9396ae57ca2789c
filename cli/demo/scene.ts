/** What everybody in a play has at hand: the town, who takes part, and which reference is whose. */
import type { Day } from '../../journey/calendar.js';
import type { Ref } from '../../journey/parties.js';
import type { Standing } from '../../journey/standing.js';
import type { Api } from '../api.js';
import type { Script, Variant } from './script.js';
import type { Town } from './town.js';

export interface Participant {
  name: string;
  number: string;
  api: Api;
}

export interface Scene {
  script: Script;
  variant: Variant;
  town: Town;
  people: readonly Participant[];
  /** National numbers of parties who do not sign in, by role, in the order in which they join. A body's doings may add to them. */
  others: Record<string, readonly string[]>;
  /** Numbers by reference, as far as what they see tells. */
  numbers: Map<Ref, string>;
  /** Empty until the journey has begun. */
  journey: string;
  /** Rounds that a body has answered. */
  answered: Set<string>;
  today(): Promise<Day>;
  say(sentence: string): void;
}

type Setting = Pick<Scene, 'script' | 'variant' | 'town' | 'people' | 'today' | 'say'> & Partial<Scene>;

export const sceneOf = (setting: Setting): Scene => ({
  ...{ others: {}, numbers: new Map(), journey: '', answered: new Set() },
  ...setting,
});

/** The one whom the script calls so. */
export function person({ people, script }: Scene, name: string): Participant {
  const found = people.find((it) => it.name === name);
  if (!found) throw new Error(`Nobody is called ${name} in the script of ${script.lifeEvent}.`);
  return found;
}

/** The demo is outside: whose reference is whose follows from what each may see, and from the order in which the others joined. */
export function learn({ numbers, others }: Scene, { participants, parties }: Standing, { number }: Participant): void {
  for (const { ref } of participants) numbers.set(ref, number);
  for (const [role, theirs] of Object.entries(others)) {
    const inRole = parties.filter(({ roles }) => roles.includes(role));
    for (const [place, { ref }] of inRole.entries()) if (theirs[place] !== undefined) numbers.set(ref, theirs[place]);
  }
}

/** What the script calls a party: somebody's name, else the role. */
export function nameOf({ numbers, people }: Scene, { parties }: Standing, ref: Ref): string {
  const number = numbers.get(ref);
  const taking = people.find((it) => it.number === number)?.name;
  return taking ?? parties.find((it) => it.ref === ref)?.roles[0] ?? 'somebody';
}
