const first = [3, 7, 6, 1, 8, 9, 4, 5, 2];
const second = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];

function controlDigit(stem: string, weights: readonly number[]): string | undefined {
  const sum = weights.reduce((total, weight, place) => total + weight * Number(stem[place]), 0);
  const digit = (11 - (sum % 11)) % 11;
  return digit === 10 ? undefined : String(digit);
}

function withControlDigits(stem: string): string | undefined {
  const k1 = controlDigit(stem, first);
  const k2 = k1 === undefined ? undefined : controlDigit(stem + k1, second);
  return k2 === undefined ? undefined : stem + k1 + k2;
}

/** Tells whether both control digits fit. */
export const hasControlDigits = (number: string) =>
  /^\d{11}$/.test(number) && withControlDigits(number.slice(0, 9)) === number;

const padded = (number: number, digits: number) => String(number).padStart(digits, '0');

/** Day, month + 80 and year; a D-number adds 40 to the day too. */
function dateStem(born: string, dNumber: boolean): string {
  const [year = '', month = '', day = ''] = born.split('-');
  return padded(Number(day) + (dNumber ? 40 : 0), 2) + padded(Number(month) + 80, 2) + year.slice(2);
}

export type Sex = 'kvinne' | 'mann';

/** The lowest synthetic number that is not taken, for a date of birth from 1900 to 2039. */
export function nationalNumber(
  born: string,
  sex: Sex,
  taken: (number: string) => boolean,
  { dNumber = false }: { dNumber?: boolean } = {},
): string {
  const from = Number(born.slice(0, 4)) < 2000 ? 0 : 500;
  for (let individual = from + (sex === 'mann' ? 1 : 0); individual < from + 500; individual += 2) {
    const number = withControlDigits(dateStem(born, dNumber) + padded(individual, 3));
    if (number && !taken(number)) return number;
  }
  throw new Error('No national number is left for that date');
}
