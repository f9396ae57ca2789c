import { organisationNumber } from './organisation-number.js';
import type { StandInId } from './stand-in-id.js';

/** In the order in which they got their numbers: a new one comes last. */
const inOrder = [
  ...(['folkeregisteret', 'kontaktregisteret', 'maskinporten', 'dialogporten', 'svarut', 'nav', 'aareg'] as const),
  ...(['inntekt', 'skatteetaten', 'solvik', 'lanekassen', 'helfo', 'politiet', 'granlia'] as const),
  ...(['idporten', 'ansattporten', 'statsforvalter', 'municipality', 'hospital', 'employer'] as const),
  ...(['brreg', 'innovasjon-norge', 'arbeidstilsynet', 'mattilsynet', 'bank', 'domstol', 'owners'] as const),
  ...(['lottstift', 'norsk-tipping', 'dfo', 'umbrella', 'association', 'altinn'] as const),
  ...(['udi', 'imdi', 'hkdir', 'helsedirektoratet'] as const),
  ...(['husbanken'] as const),
  ...(['forsikring', 'gravplassmyndighet', 'kartverket', 'vegvesen'] as const),
  ...(['pasientreiser'] as const),
  ...(['fylkeskommune'] as const),
];

/** Bodies that cannot be run, but have people who work there. */
export type Unrun = Exclude<(typeof inOrder)[number], StandInId>;

/** The organisation number of every body; Granlia is a municipality that only takes letters. */
export const organisations = Object.fromEntries(
  inOrder.map((id, place) => [id, organisationNumber(31_274_010 + place * 1_013)]),
) as Readonly<Record<StandInId | Unrun, string>>;

/** Livsferd's own. */
export const livsferd = '312730012';

/** Employers of the synthetic population: the reporting unit and the place of work under it. */
export const employers = [0, 1, 2, 3, 4, 5].map((place) => ({
  unit: organisationNumber(21_530_040 + place * 2_011),
  workplace: organisationNumber(31_530_040 + place * 2_011),
}));
