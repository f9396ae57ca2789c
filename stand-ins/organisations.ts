import { organisationNumber } from './organisation-number.js';
import { type StandInId, standInIds } from './stand-in-id.js';

/** The organisation number of every body; Granlia is a municipality that only takes letters. */
export const organisations: Readonly<Record<StandInId | 'granlia', string>> = Object.fromEntries(
  [...standInIds, 'granlia'].map((id, place) => [id, organisationNumber(31_274_010 + place * 1_013)]),
) as Record<StandInId | 'granlia', string>;

/** Employers of the synthetic population: the reporting unit and the place of work under it. */
export const employers = [0, 1, 2, 3, 4, 5].map((place) => ({
  unit: organisationNumber(21_530_040 + place * 2_011),
  workplace: organisationNumber(31_530_040 + place * 2_011),
}));
