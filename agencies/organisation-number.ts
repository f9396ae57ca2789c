import { z } from 'zod';

const weights = [3, 2, 7, 6, 5, 4, 3, 2];

export const isOrganisationNumber = (number: string): boolean => {
  if (!/^[0-9]{9}$/.test(number)) return false;
  const sum = weights.reduce((total, weight, place) => total + weight * Number(number[place]), 0);
  return (11 - (sum % 11)) % 11 === Number(number[8]);
};

/** Nine ASCII digits whose last one fits the others, modulo eleven. */
export const organisationNumber = z
  .string({ error: 'Not an organisation number' })
  .refine(isOrganisationNumber, { error: 'Not an organisation number' });
