import { idnr } from '@navikt/fnrvalidator';

/** What is added to the month of numbers that are not of the register: a hospital's 40, synthetic ones' 65 and 80. */
const added = [0, 40, 65, 80];

/** Whether eleven digits may be somebody's national number or D-number, in any profile. In doubt they are. */
export function isIdentityNumber(digits: string): boolean {
  const day = Number(digits.slice(0, 2)) % 40;
  const month = Number(digits.slice(2, 4));
  if (day < 1 || day > 31 || !added.some((more) => month > more && month <= more + 12)) return false;
  const result = idnr(digits);
  return result.status === 'valid' || !result.reasons.includes("checksums don't match");
}
