import { municipalities } from '../municipalities.js';
import { livsferd, organisations } from '../organisations.js';
import type { Population } from '../population.js';
import { type Employee, type Role, subjectOf } from './employee.js';

interface Workplace {
  at: string;
  name: string;
  /** One employee a line: what each may do. */
  staff: readonly (readonly Role[])[];
  organisation?: string;
}

/** Where people work: at every body somebody, at some of them two who can agree. */
const workplaces: readonly Workplace[] = [
  {
    at: 'nav',
    name: 'NAV',
    staff: [['caseworker'], ['caseworker'], ['caseworker', 'clerk'], ['caseworker', 'shielded']],
  },
  {
    at: 'solvik',
    name: 'Solvik kommune',
    staff: [['caseworker'], ['caseworker'], ['caseworker', 'clerk'], ['caseworker', 'shielded']],
  },
  { at: 'granlia', name: 'Granlia kommune', staff: [['caseworker'], ['caseworker']] },
  { at: 'skatteetaten', name: 'Skatteetaten', staff: [['caseworker'], ['caseworker']] },
  { at: 'folkeregisteret', name: 'Folkeregisteret', staff: [['caseworker']] },
  { at: 'helfo', name: 'Helfo', staff: [['caseworker']] },
  { at: 'lanekassen', name: 'Lånekassen', staff: [['caseworker']] },
  { at: 'politiet', name: 'Politiet', staff: [['caseworker']] },
  { at: 'statsforvalter', name: 'Statsforvalteren', staff: [['caseworker']] },
  { at: 'municipality', name: 'En kommune som ikke er med', staff: [['caseworker']] },
  { at: 'hospital', name: 'Sykehuset', staff: [['caseworker']] },
  { at: 'employer', name: 'En arbeidsgiver', staff: [['caseworker']] },
  { at: 'brreg', name: 'Brønnøysundregistrene', staff: [['caseworker'], ['caseworker']] },
  { at: 'innovasjon-norge', name: 'Innovasjon Norge', staff: [['caseworker']] },
  { at: 'arbeidstilsynet', name: 'Arbeidstilsynet', staff: [['caseworker']] },
  { at: 'mattilsynet', name: 'Mattilsynet', staff: [['caseworker']] },
  { at: 'udi', name: 'Utlendingsdirektoratet', staff: [['caseworker']] },
  { at: 'imdi', name: 'IMDi', staff: [['caseworker']] },
  { at: 'hkdir', name: 'HK-dir', staff: [['caseworker']] },
  { at: 'helsedirektoratet', name: 'Helsedirektoratet', staff: [['caseworker']] },
  { at: 'bank', name: 'En bank', staff: [['caseworker']] },
  { at: 'domstol', name: 'Tingretten', staff: [['caseworker']] },
  { at: 'owners', name: 'Eierne av et foretak', staff: [['caseworker']] },
  { at: 'livsferd', name: 'Livsferd', staff: [['operator']], organisation: livsferd },
  { at: 'lottstift', name: 'Lotteri- og stiftelsestilsynet', staff: [['caseworker']] },
  { at: 'norsk-tipping', name: 'Norsk Tipping', staff: [['caseworker']] },
  { at: 'dfo', name: 'En tilskuddsgiver', staff: [['caseworker']] },
  { at: 'umbrella', name: 'En paraplyorganisasjon', staff: [['caseworker']] },
  { at: 'association', name: 'En forening', staff: [['caseworker']] },
  { at: 'pasientreiser', name: 'Pasientreiser', staff: [['caseworker']] },
  { at: 'altinn', name: 'Altinn', staff: [['caseworker']] },
  { at: 'husbanken', name: 'Husbanken', staff: [['caseworker']] },
  { at: 'forsikring', name: 'Et forsikringsselskap', staff: [['caseworker']] },
  { at: 'gravplassmyndighet', name: 'En gravplassmyndighet', staff: [['caseworker']] },
  { at: 'kartverket', name: 'Kartverket', staff: [['caseworker']] },
  { at: 'vegvesen', name: 'Statens vegvesen', staff: [['caseworker']] },
  { at: 'kontaktregisteret', name: 'Kontakt- og reservasjonsregisteret', staff: [['caseworker']] },
  { at: 'fylkeskommune', name: 'En fylkeskommune', staff: [['caseworker']] },
  { at: 'idporten', name: 'ID-porten', staff: [['caseworker']] },
];

const words: Readonly<Record<Role, string>> = {
  caseworker: 'saksbehandler',
  clerk: 'veileder i skranken',
  shielded: 'særskilt tilgang',
  operator: 'drift',
};

/** Grown-ups who belong to no family, each at work. */
export function employees({ people, spare }: Population): Employee[] {
  const free = spare.map((number) => people.find((it) => it.number === number)!);
  return workplaces
    .flatMap((place) => place.staff.map((roles) => ({ place, roles })))
    .map(({ place: { at, name: organisationName, organisation = organisationOf(at) }, roles }, turn) => {
      const { first, last } = free[turn % free.length]!;
      const name = `${first} ${last}`;
      const municipality = Object.entries(municipalities).find(([id]) => id === at)?.[1].number;
      return {
        sub: subjectOf(name, organisation),
        name,
        organisation,
        organisationName,
        at,
        roles,
        ...(municipality && { municipality }),
      };
    });
}

const organisationOf = (at: string): string => organisations[at as keyof typeof organisations];

export const who = ({ roles, organisationName }: Employee): string =>
  `${roles.map((it) => words[it]).join(' og ')}, ${organisationName}`;
