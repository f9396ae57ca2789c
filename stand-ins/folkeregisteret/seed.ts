import type { Household, Person } from '../person.js';
import type { Town } from '../stand-in.js';
import { streetAddress } from './address.js';
import { entry, type PersonDocument } from './person-document.js';
import type { Register } from './register.js';

/** Nobody answers any more for who was of age when the register began. */
const isGrownUp = (born: string): boolean => born < '2008-11-25';

const wedding = '2021-06-12';

/** What a person's document says of the person alone. */
function alone(person: Person): PersonDocument {
  const { number, born, dNumber, sex, first, last, citizenship, address, protection, guardian } = person;
  const reason = dNumber ? 'Tildele d-nummer' : 'Grunnbefolkning';
  const of = (content: Record<string, unknown>) => [entry(content, reason, born)];
  const type = dNumber ? 'dNummer' : 'foedselsnummer';
  return {
    identifikasjonsnummer: of({ status: 'iBruk', foedselsEllerDNummer: number, identifikatortype: type }),
    status: of({ status: dNumber ? 'midlertidig' : 'bosatt' }),
    foedsel: of({ foedselsdato: born, foedselsaar: born.slice(0, 4), foedeland: citizenship }),
    kjoenn: of({ kjoenn: sex }),
    navn: of({ fornavn: first.toUpperCase(), etternavn: last.toUpperCase() }),
    statsborgerskap: of({ statsborgerskap: citizenship, ervervsdato: born }),
    sivilstand: of({ sivilstand: 'ugift' }),
    ...(address ? { bostedsadresse: of(streetAddress(address, protection ?? 'ugradert', '2020-08-01')) } : {}),
    ...(protection ? { adressebeskyttelse: of({ graderingsnivaa: protection }) } : {}),
    ...(guardian ? { vergemaalEllerFremtidsfullmakt: of(guardianship(guardian)) } : {}),
  };
}

const guardianship = (guardian: string) => ({
  vergemaaltype: 'voksen',
  embete: 'statsforvalterenISolvik',
  verge: {
    foedselsEllerDNummer: guardian,
    omfang: 'personligeOgOekonomiskeInteresser',
    omfangetErInnenPersonligOmraade: true,
    tjenesteomraade: [{ vergeTjenestevirksomhet: 'nav', vergeTjenesteoppgave: 'familie' }],
  },
});

function marry(people: Register['people'], pair: readonly [string, string]): void {
  for (const [me, other] of [pair, [pair[1], pair[0]] as const]) {
    const spouse = { relatertPersonsRolle: 'ektefelleEllerPartner', minRolleForPerson: 'ektefelleEllerPartner' };
    const married = { sivilstand: 'gift', sivilstandsdato: wedding, relatertVedSivilstand: other };
    people[me]!.sivilstand = [entry(married, 'Vigsel', wedding)];
    people[me]!.familierelasjon = [entry({ relatertPerson: other, ...spouse }, 'Vigsel', wedding)];
  }
}

function relate(
  people: Register['people'],
  { children, ...parents }: Household,
  born: (number: string) => string,
): void {
  const roles = { mor: parents.mother, far: parents.father, medmor: parents.coMother };
  const add = (person: string, part: 'familierelasjon' | 'foreldreansvar', content: object, from: string) => {
    people[person]![part] = [...(people[person]![part] ?? []), entry({ ...content }, 'Fødsel', from)];
  };
  for (const child of children) {
    for (const [role, parent] of Object.entries(roles)) {
      if (!parent) continue;
      const from = born(child);
      add(
        parent,
        'familierelasjon',
        { relatertPerson: child, relatertPersonsRolle: 'barn', minRolleForPerson: role },
        from,
      );
      add(
        child,
        'familierelasjon',
        { relatertPerson: parent, relatertPersonsRolle: role, minRolleForPerson: 'barn' },
        from,
      );
      if (isGrownUp(from)) continue;
      add(parent, 'foreldreansvar', { ansvar: 'felles', ansvarssubjekt: child, ansvarlig: parent }, from);
      add(child, 'foreldreansvar', { ansvar: 'felles', ansvarlig: parent }, from);
    }
  }
}

/** The register as it is before anything happens: everybody in it, nothing in the feed. */
export function seed({ population }: Town): Register {
  const people = Object.fromEntries(population.people.map((person) => [person.number, alone(person)]));
  const born = (number: string) => population.people.find((person) => person.number === number)!.born;
  for (const household of population.households) {
    const { mother, father, coMother, married } = household;
    const other = father ?? coMother;
    if (married && mother && other) marry(people, [mother, other]);
    relate(people, household, born);
  }
  return {
    people,
    replaced: {},
    copiedAt: {},
    households: structuredClone([...population.households]),
    feed: [],
    documents: {},
    last: 1000,
    manners: { oldest: 1 },
  };
}
