import { type MunicipalityId, municipalities } from '../municipalities.js';
import type { Address, Protection } from '../person.js';

/** A street address as `bostedsadresse` has it; the municipality number lies inside `vegadresse`. */
export function streetAddress({ municipality, street, house }: Address, grade: Protection, moved: string) {
  const { number, post } = municipalities[municipality];
  return {
    vegadresse: {
      kommunenummer: number,
      bruksenhetsnummer: 'H0101',
      bruksenhetstype: 'bolig',
      adressenavn: street,
      adressenummer: { husnummer: String(house) },
      poststed: post,
    },
    adressegradering: grade,
    flyttedato: moved,
  };
}

/** An address in a municipality that nobody in the seeded population lives at. */
export const newAddress = (municipality: MunicipalityId, house: number): Address => ({
  municipality,
  street: municipalities[municipality].streets[house % municipalities[municipality].streets.length] as string,
  house: 100 + (house % 800),
});
