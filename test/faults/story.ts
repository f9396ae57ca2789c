/** Families from the birth to the kindergarten's answer, and some to the annulment; the same with and without faults. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Api } from '../../cli/api.js';
import { plus } from '../../journey/calendar.js';
import { again, until } from './again.js';
import type { OwnStack } from './own-stack.js';
import { consent, operator, signIn } from './parents.js';
import { type Birth, createTown, type Town } from './town.js';
import { openWitness, type Witness } from './witness.js';

export interface Told {
  stack: OwnStack;
  town: Town;
  witness: Witness;
  births: readonly (Birth & { numbers: string[]; isAnnulled: boolean })[];
}

/** What else happens meanwhile: nothing, in a quiet town. */
export interface Meanwhile {
  births?: () => Promise<unknown>;
  acts?: (town: Town) => Promise<unknown>;
  annulments?: () => Promise<unknown>;
  /** Between one birth and the next, in milliseconds. */
  pace?: number;
}

/** How many families, how many of them with twins, and what chooses them: fewer of one seed are the first of more. */
export interface Births {
  count: number;
  twins: number;
  seed: number;
}

export async function tell(stack: OwnStack, { count, twins, seed }: Births, meanwhile: Meanwhile = {}): Promise<Told> {
  const town = createTown(stack.addresses);
  const witness = await openWitness(stack);
  const office = await operator(stack.api);
  const { today } = await office.get<{ today: string }>('/calendar');
  const homes = await town.births(count, twins, seed);
  const births = homes.map((home, place) => ({ ...home, numbers: [] as string[], isAnnulled: isAnnulled(place) }));
  const knocked = new Set<string>();

  const give = async (birth: Birth & { numbers: string[] }): Promise<void> => {
    birth.numbers = await town.give(birth, today);
    await pause(meanwhile.pace ?? 0);
  };
  await Promise.all([meanwhile.births?.(), atOnce(4, births, give)]);
  await rest(witness, town, knocked, count);

  const parents = births.flatMap(adults);
  const act = async (): Promise<void> => {
    await again(() => leapTo(office, plus(today, { days: 8 })));
    await Promise.all([atOnce(2, births, town.consider), consentAll(stack, parents)]);
  };
  await Promise.all([meanwhile.acts?.(town), act()]);
  do await rest(witness, town, knocked, count);
  while ((await consentAll(stack, parents)) > 0);

  await Promise.all([
    meanwhile.annulments?.(),
    atOnce(
      1,
      births.filter((it) => it.isAnnulled),
      town.annul,
    ),
  ]);
  await rest(witness, town, knocked, count);
  return { stack, town, witness, births };
}

/** Some of the first births turn out to have been registered in error: of twins, and of one child. */
const isAnnulled = (place: number): boolean => place >= 3 && place < 9;

/** Asked for again it is the same day. */
async function leapTo(office: Api, to: string): Promise<void> {
  const { today } = await office.get<{ today: string }>('/calendar');
  if (today < to) await office.post('/calendar/leap', { to });
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

/** Everybody says yes to what they have been asked so far; gives how often. */
async function consentAll({ api }: OwnStack, parents: readonly string[]): Promise<number> {
  let given = 0;
  await atOnce(6, parents, async (number) => {
    given += await consent(await signIn(api, number));
  });
  return given;
}

/** Until nothing has moved for three looks, and nothing is on its way. */
async function rest(witness: Witness, town: Town, knocked: Set<string>, journeys: number): Promise<void> {
  let before = '';
  let still = 0;
  await until('everything is at rest', async () => {
    const knocks = await town.knockAgain(knocked);
    const { open, moved, what } = await witness.restlessness();
    const count = (await witness.count()) >= journeys;
    still = knocks === 0 && open === 0 && moved === before && count ? still + 1 : 0;
    before = moved;
    return (still >= 3 && (await witness.underWay()) === 0) || what;
  });
}
