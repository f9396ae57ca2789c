import type { Stack } from './stack.js';

interface Household {
  mother?: string;
  children: readonly string[];
}

/** Grown-up mothers to whom nothing has happened yet. */
export async function mothersOf({ addresses }: Stack): Promise<string[]> {
  const kinds = ['married', 'cohabiting', 'employed-couple', 'unemployed', 'apart', 'two-mothers', 'student-mother'];
  const all = await Promise.all(
    kinds.map(async (kind) => {
      const answer = await fetch(`${addresses.folkeregisteret}/_control/people?kind=${kind}`);
      return (await answer.json()) as Household[];
    }),
  );
  return all.flat().flatMap(({ mother, children }) => (mother !== undefined && children.length === 0 ? [mother] : []));
}
