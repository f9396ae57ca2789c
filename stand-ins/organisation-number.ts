const weights = [3, 2, 7, 6, 5, 4, 3, 2];

/** The ninth digit of an organisation number (mod 11), or nothing where the stem can have none. */
function controlDigit(stem: string): string | undefined {
  const sum = weights.reduce((total, weight, place) => total + weight * Number(stem[place]), 0);
  const digit = (11 - (sum % 11)) % 11;
  return digit === 10 ? undefined : String(digit);
}

/** The first valid organisation number at or after an eight-digit stem; synthetic ones begin with 2 or 3. */
export function organisationNumber(stem: number): string {
  const digit = controlDigit(String(stem));
  return digit === undefined ? organisationNumber(stem + 1) : `${stem}${digit}`;
}
