import { bearer } from '../../channels/bearer.js';
import { parse } from '../../channels/parse.js';
import type { Day } from '../../journey/calendar.js';
import type { Adapter } from '../adapter.js';
import type { Reach } from '../reach.js';
import { incomeFindings, type Month } from './income-findings.js';
import { inntekt as manifest } from './manifest.js';
import { Incomes, Refusal } from './wire.js';

const looksBack = 10;

/** `YYYY-MM`, so many months before the one that a day lies in. */
function monthBefore(today: Day, months: number): string {
  const count = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1 - months;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
}

/** Kroner by month, of the months that had any; a pension is no income to earn a right by. */
function monthsOf({ oppgaveInntektsmottaker }: Incomes): Month[] {
  const amounts = new Map<string, number>();
  for (const { kalendermaaned: month, inntekt } of oppgaveInntektsmottaker) {
    const earned = inntekt.filter(({ pensjonEllerTrygd }) => !pensjonEllerTrygd);
    amounts.set(
      month,
      earned.reduce((sum, { beloep }) => sum + beloep, amounts.get(month) ?? 0),
    );
  }
  return [...amounts].filter(([, amount]) => amount > 0).map(([month, amount]) => ({ month, amount }));
}

/** Skatteetaten's income API: the ten calendar months before this one. */
export function createInntekt({ base, token }: Reach, rightsPackage: string): Adapter {
  const ask = bearer(base, token);
  return {
    manifest,
    async read({ number, parts, today, signal }) {
      if (!parts.includes('inntekt')) return { facts: {}, findings: {} };
      const answer = await ask({
        path: `/v1/${encodeURIComponent(rightsPackage)}/inntekt/${encodeURIComponent(number)}`,
        query: { fraOgMed: monthBefore(today, looksBack), tilOgMed: monthBefore(today, 1) },
        effect: 'read',
        accept: [404],
        signal,
      });
      const nothing = answer.status === 404 && parse(answer, Refusal);
      const months = nothing ? [] : monthsOf(parse(answer, Incomes));
      return {
        facts: { inntekt: months },
        findings: incomeFindings(months),
      };
    },
  };
}
