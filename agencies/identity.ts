import { idnr } from '@navikt/fnrvalidator';
import { z } from 'zod';
import type { Profile } from './profile.js';

/** What makers of synthetic numbers add to the month: Tenor 80, NAV's older tools 65. Forty is a hospital's H-number or a synthetic one, and is taken nowhere. */
const synthetic = [80, 65];

const two = (number: number) => String(number).padStart(2, '0');

const isDate = (number: string, month: number): boolean => {
  const plain = idnr(number.slice(0, 2) + two(month) + number.slice(4));
  return plain.status === 'valid' || !plain.reasons.includes('invalid date');
};

const fitsControlDigits = (number: string): boolean => {
  const result = idnr(number);
  return result.status === 'valid' || !result.reasons.includes("checksums don't match");
};

/** Whether eleven ASCII digits are a national number or D-number of somebody who may exist in this profile. */
export function isNumberFor(profile: Profile, number: string): boolean {
  if (!/^[0-9]{11}$/.test(number) || !fitsControlDigits(number)) return false;
  const month = Number(number.slice(2, 4));
  const added = profile === 'live' ? [0] : synthetic;
  return added.some((more) => month > more && month <= more + 12 && isDate(number, month - more));
}

/** A national number at a door; what is wrong with one is said without repeating it. */
export function numberFor(profile: Profile) {
  const error = profile === 'live' ? 'Not a national identity number' : 'Not a synthetic national identity number';
  return z.string({ error }).refine((number) => isNumberFor(profile, number), { error });
}
