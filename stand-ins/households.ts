import { type MunicipalityId, municipalities } from './municipalities.js';
import type { PeopleMaker } from './people-maker.js';
import type { Household, HouseholdKind, Person } from './person.js';

interface Place {
  make: PeopleMaker;
  municipality: MunicipalityId;
  elsewhere: MunicipalityId;
  plain: boolean;
}

type Family = { mother?: Person; father?: Person; coMother?: Person; children?: Person[]; married?: boolean };

/** Two grown-ups in one home. */
function together(
  { make, municipality, plain }: Place,
  married: boolean,
  works = { mother: true, father: true },
): Family {
  const address = make.home(municipality);
  return {
    mother: make.person('kvinne', { address, plain, works: works.mother }),
    father: make.person('mann', { address, plain, works: works.father }),
    married,
  };
}

/** Two grown-ups, each in a home of their own. */
const apart = ({ make, municipality, elsewhere, plain }: Place): Required<Pick<Family, 'mother' | 'father'>> => ({
  mother: make.person('kvinne', { address: make.home(municipality), plain }),
  father: make.person('mann', { address: make.home(elsewhere), plain }),
});

const protectedFrom = (person: Person) => Object.assign(person, { protection: 'strengtFortrolig' as const });

const families: Record<HouseholdKind, (place: Place) => Family> = {
  married: (place) => together(place, true),
  cohabiting: (place) => together(place, false),
  'employed-couple': (place) => together(place, true),
  unemployed: (place) => together(place, false, { mother: false, father: true }),
  apart,
  'two-mothers': ({ make, municipality, plain }) => {
    const address = make.home(municipality);
    const [mother, coMother] = [make.person('kvinne', { address, plain }), make.person('kvinne', { address, plain })];
    return { mother, coMother, married: true };
  },
  'single-mother': ({ make, municipality, plain }) => ({
    mother: make.person('kvinne', { address: make.home(municipality), plain }),
  }),
  'minor-mother': ({ make, municipality, elsewhere, plain }) => ({
    mother: make.person('kvinne', {
      address: make.home(municipality),
      born: `2009-0${3 + (plain ? 0 : 2)}-14`,
      works: false,
      plain,
    }),
    father: make.person('mann', { address: make.home(elsewhere), years: [2006, 2007], works: false, plain }),
  }),
  'd-number-mother': ({ make, municipality, plain }) => ({
    mother: make.person('kvinne', { dNumber: true, works: false, citizenship: 'PHL', language: 'en', plain }),
    father: make.person('mann', { address: make.home(municipality), plain }),
  }),
  'protected-mother': (place) => {
    const { mother, father } = apart(place);
    return { mother: protectedFrom(mother), father };
  },
  'protected-father': (place) => {
    const { mother, father } = apart(place);
    return { mother, father: protectedFrom(father) };
  },
  'guardianship-mother': (place) => {
    const family = together(place, false, { mother: false, father: true });
    const guardian = place.make.person('kvinne', { years: [1965, 1980], address: place.make.home(place.municipality) });
    return { ...family, mother: Object.assign(family.mother!, { guardian: guardian.number }) };
  },
  'student-mother': (place) => {
    const family = together(place, false, { mother: false, father: true });
    return { ...family, mother: Object.assign(family.mother!, { student: true }) };
  },
  'short-interval': (place) => {
    const family = together(place, true);
    const { address, last } = family.mother!;
    const sibling = place.make.person('kvinne', { born: '2026-07-25', address: address!, last, works: false });
    return { ...family, children: [sibling] };
  },
  surrogacy: ({ make, municipality, plain }) => ({
    father: make.person('mann', { address: make.home(municipality), plain }),
  }),
  'foreign-father': ({ make, municipality, plain }) => ({
    mother: make.person('kvinne', { address: make.home(municipality), plain }),
    father: make.person('mann', { dNumber: true, works: false, citizenship: 'GHA', language: 'en', plain }),
  }),
  'grown-up-children': ({ make, municipality, elsewhere }) => {
    const [home, away] = [make.home(municipality), make.home(elsewhere)];
    const [mother, father] = [
      make.person('kvinne', { address: home, years: [1966, 1970], plain: true }),
      make.person('mann', { address: home, years: [1950, 1956], works: false, plain: true }),
    ];
    const { last } = father;
    const children = [
      make.person('kvinne', { address: away, last, years: [1990, 1992], plain: true }),
      make.person('mann', { address: away, last, years: [1993, 1996], plain: true }),
      make.person('kvinne', { address: home, last, years: [2011, 2013], works: false, plain: true }),
    ];
    return { mother, father, children, married: true };
  },
};

const counts: Partial<Record<HouseholdKind, number>> = { married: 14, cohabiting: 8, 'grown-up-children': 9 };

function household(kind: HouseholdKind, place: Place): Household {
  const { mother, father, coMother, children = [], married = false } = families[kind](place);
  const resident = [mother, father].find((parent) => parent?.address && !parent.protection);
  return {
    kind,
    married,
    municipality: municipalities[resident?.address?.municipality ?? place.municipality].number,
    ...(mother ? { mother: mother.number } : {}),
    ...(father ? { father: father.number } : {}),
    ...(coMother ? { coMother: coMother.number } : {}),
    children: children.map(({ number }) => number),
  };
}

/** Kinds that came when others had been made already: nobody who was there before is another for it. */
const later: readonly HouseholdKind[] = ['grown-up-children'];
const first = (Object.keys(families) as HouseholdKind[]).filter((kind) => !later.includes(kind));

export const makeHouseholds = (make: PeopleMaker): Household[] => ofKinds(first, make);
export const makeLaterHouseholds = (make: PeopleMaker): Household[] => ofKinds(later, make);

/** Families of each kind: two of three live in Solvik, the others in Granlia; the first of each kind is a plain one. */
const ofKinds = (kinds: readonly HouseholdKind[], make: PeopleMaker): Household[] =>
  kinds.flatMap((kind) =>
    Array.from({ length: counts[kind] ?? 3 }, (_, place) => {
      const solvik = place % 3 !== 2;
      const [municipality, elsewhere] = solvik ? (['solvik', 'granlia'] as const) : (['granlia', 'solvik'] as const);
      return household(kind, { make, municipality, elsewhere, plain: place === 0 });
    }),
  );
