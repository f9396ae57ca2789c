import { municipalities } from '../municipalities.js';
import type { Household, HouseholdKind, Person } from '../person.js';
import type { Population } from '../population.js';

/** Somebody whom a visitor can be: `who` says what is special about them. */
export interface Visitor {
  number: string;
  name: string;
  who: string;
}

/** What a visitor should know of a home, for the first one of its kind. */
const homes: Partial<Record<HouseholdKind, string>> = {
  married: 'gift, venter barn sammen',
  cohabiting: 'samboere, venter barn sammen',
  apart: 'foreldrene bor hver for seg',
  'single-mother': 'alene, faren er ukjent',
  'two-mothers': 'to mødre',
  unemployed: 'moren er uten arbeid',
  'student-mother': 'moren studerer',
  'minor-mother': 'moren er under 18 år',
  'protected-mother': 'moren har strengt fortrolig adresse, og bor ikke med faren',
  'protected-father': 'faren har strengt fortrolig adresse, og bor ikke med moren',
  'd-number-mother': 'moren har D-nummer',
  'short-interval': 'har alt et barn født i sommer',
  'grown-up-children': 'gift, to voksne barn og ett under 18 år',
};

const parts = [
  ['mother', 'Mor'],
  ['coMother', 'Medmor'],
  ['father', 'Far'],
] as const;

/** The first family of each kind, one line a grown-up. */
export function visitors({ people, households }: Population): Visitor[] {
  const byNumber = new Map(people.map((it) => [it.number, it]));
  return (Object.keys(homes) as HouseholdKind[]).flatMap((kind) => {
    const home = households.find((it) => it.kind === kind);
    return home ? adults(home, byNumber, homes[kind]!) : [];
  });
}

const adults = (home: Household, byNumber: ReadonlyMap<string, Person>, said: string): Visitor[] =>
  parts.flatMap(([part, called]) => {
    const person = byNumber.get(home[part] ?? '');
    return person
      ? [
          {
            number: person.number,
            name: `${person.first} ${person.last}`,
            who: `${called} ${placeOf(person)}: ${said}`,
          },
        ]
      : [];
  });

const placeOf = ({ address, protection }: Person): string =>
  address && !protection ? `i ${municipalities[address.municipality].name}` : 'uten kjent bosted';
