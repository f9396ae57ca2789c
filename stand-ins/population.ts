import { makeHouseholds, makeLaterHouseholds } from './households.js';
import { peopleMaker } from './people-maker.js';
import type { Household, Person } from './person.js';
import { randomFrom } from './random.js';

/** Everybody who exists: the families, and grown-ups who belong to none. */
export interface Population {
  people: readonly Person[];
  households: readonly Household[];
  spare: readonly string[];
}

const defaultSeed = 2026;

/** The same seed gives the same people, to the digit. */
export function population(seed = defaultSeed): Population {
  const random = randomFrom(seed);
  const make = peopleMaker(random);
  const families = makeHouseholds(make);
  const spare = Array.from({ length: 40 }, (_, place) =>
    make.person(place % 2 ? 'mann' : 'kvinne', {
      years: [1950, 2004],
      address: make.home(place % 4 === 3 ? 'granlia' : 'solvik'),
    }),
  ).map(({ number }) => number);
  const households = [...families, ...makeLaterHouseholds(make)];
  return { people: make.all(), households, spare };
}
