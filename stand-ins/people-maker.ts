import { type MunicipalityId, municipalities } from './municipalities.js';
import { nationalNumber, type Sex } from './national-number.js';
import { employers } from './organisations.js';
import type { Address, Job, Person } from './person.js';
import { firstName, type Language, lastName } from './person-names.js';
import type { Random } from './random.js';

/** What is fixed about a person; the rest is left to chance. */
export interface Wish extends Partial<Omit<Person, 'number' | 'sex'>> {
  years?: readonly [number, number];
  works?: boolean;
  /** A plain person: bokmål, in the contact register, not reserved. */
  plain?: boolean;
}

const languages: readonly Language[] = ['nb', 'nb', 'nb', 'nb', 'nb', 'nn', 'nn', 'en', 'se', 'nb'];
const contacts: readonly Person['contact'][] = [...Array(8).fill('reachable'), 'reserved', 'unregistered'];
const two = (number: number) => String(number).padStart(2, '0');

/** Makes people one by one, and never the same number twice. */
export function peopleMaker(random: Random) {
  const people = new Map<string, Person>();

  const birthday = ([from, to]: readonly [number, number]) =>
    `${random.between(from, to)}-${two(random.between(1, 12))}-${two(random.between(1, 28))}`;

  const job = (): Job => ({
    ...random.pick(employers),
    since: `${random.between(2018, 2024)}-${two(random.between(1, 12))}-01`,
    monthly: random.between(34, 68) * 1000,
    percent: random.pick([100, 100, 100, 80]),
  });

  function person(sex: Sex, wish: Wish = {}): Person {
    const { years = [1986, 1999], works = true, plain = false, ...fixed } = wish;
    const language = fixed.language ?? (plain ? 'nb' : random.pick(languages));
    const born = fixed.born ?? birthday(years);
    const dNumber = fixed.dNumber ?? false;
    const made: Person = {
      number: nationalNumber(born, sex, (number) => people.has(number), { dNumber }),
      sex,
      first: firstName(random, sex, language),
      last: lastName(random, language),
      contact: plain ? 'reachable' : random.pick(contacts),
      citizenship: 'NOR',
      ...(works ? { job: job() } : {}),
      ...fixed,
      born,
      dNumber,
      language,
    };
    people.set(made.number, made);
    return made;
  }

  const home = (municipality: MunicipalityId): Address => ({
    municipality,
    street: random.pick(municipalities[municipality].streets),
    house: random.between(1, 98),
  });

  return { person, home, all: () => [...people.values()] };
}

export type PeopleMaker = ReturnType<typeof peopleMaker>;
