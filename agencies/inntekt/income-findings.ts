/** Kroner in one calendar month, `YYYY-MM`. */
export interface Month {
  month: string;
  amount: number;
}

/** How many months had income, and what it comes to in a year: the mean of those months, times twelve. */
export const incomeFindings = (months: readonly Month[]): { incomeMonths: number; annualIncome: number } => ({
  incomeMonths: months.length,
  annualIncome: annualised(months),
});

function annualised(months: readonly Month[]): number {
  if (months.length === 0) return 0;
  return Math.round((months.reduce((sum, { amount }) => sum + amount, 0) / months.length) * 12);
}

/** What came in the twelve calendar months from the first one named, and in all of the thirty-six. */
export function earnedFindings(
  months: readonly Month[],
  first: string,
): { earnedTwelveMonths: number; earnedThirtySixMonths: number } {
  const sum = (all: readonly Month[]): number => Math.round(all.reduce((total, { amount }) => total + amount, 0));
  return {
    earnedTwelveMonths: sum(months.filter(({ month }) => month >= first)),
    earnedThirtySixMonths: sum(months),
  };
}
