/** Fifty families from the birth to the kindergarten's answer, the same with and without faults. */
import { setTimeout as pause } from 'node:timers/promises';
import { again, until } from './again.js';
import type { OwnStack } from './own-stack.js';
import { consent, operator, signIn } from './parents.js';
import { type Birth, createTown, type Town } from './town.js';
import { openWitness, type Witness } from './witness.js';

export interface Told {
  stack: OwnStack;
  town: Town;
  witness: Witness;
  births: readonly (Birth & { numbers: string[] })[];
}

/** What else happens meanwhile: nothing, in a quiet town. */
export interface Meanwhile {
  births?: () => Promise<unknown>;
  acts?: (town: Town) => Promise<unknown>;
  /** Between one birth and the next, in milliseconds. */
  pace?: number;
}

export async function tell(
  stack: OwnStack,
  { count, twins, seed }: { count: number; twins: number; seed: number },
  meanwhile: Meanwhile = {},
): Promise<Told> {
  const town = createTown(stack.addresses);
  const witness = await openWitness(stack);
  const office = await operator(stack.api);
  const { today } = await office.get<{ today: string }>('/calendar');
  const homes = await town.births(count, twins, seed);
  const births: (Birth & { numbers: string[] })[] = [];

  const being = meanwhile.births?.();
  await atOnce(4, homes, async (home) => {
    births.push({ ...home, numbers: await town.give(home, today) });
    await pause(meanwhile.pace ?? 0);
  });
  await being;
  await rest(witness, town, count);

  const acting = meanwhile.acts?.(town);
  await again(() => office.post('/calendar/leap', { days: 8 }));
  await until('all have been asked', () => allAsked(witness));
  await atOnce(6, births.flatMap(adults), async (number) => consent(await signIn(stack.api, number)));
  await acting;
  await rest(witness, town, count);
  return { stack, town, witness, births };
}

const adults = ({ mother, father, coMother }: Birth): string[] =>
  [mother, father, coMother].filter((it): it is string => it !== undefined);

/** A few at a time, in their order. */
async function atOnce<T>(width: number, all: readonly T[], deed: (it: T) => Promise<unknown>): Promise<void> {
  const left = [...all];
  const one = async (): Promise<void> => {
    for (let it = left.shift(); it !== undefined; it = left.shift()) await deed(it);
  };
  await Promise.all(Array.from({ length: width }, one));
}

async function allAsked(witness: Witness): Promise<boolean> {
  const { open } = await witness.restlessness();
  return open === 0;
}

/** Until nothing has moved for three looks, and nothing is on its way. */
async function rest(witness: Witness, town: Town, journeys: number): Promise<void> {
  const knocked = new Set<string>();
  let before = '';
  let still = 0;
  await until('everything is at rest', async () => {
    const knocks = await town.knockAgain(knocked);
    const { open, moved } = await witness.restlessness();
    const count = (await witness.count()) >= journeys;
    still = knocks === 0 && open === 0 && moved === before && count ? still + 1 : 0;
    before = moved;
    return still >= 4;
  });
}
