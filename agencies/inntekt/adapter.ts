import { bearer } from '../../channels/bearer.js';
import { parse } from '../../channels/parse.js';
import type { Day } from '../../journey/calendar.js';
import type { Adapter, ReadAnswer } from '../adapter.js';
import type { Reach } from '../reach.js';
import { earnedFindings, incomeFindings, type Month } from './income-findings.js';
import { inntekt as manifest } from './manifest.js';
import { Incomes, Refusal } from './wire.js';

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

/** How far back each part looks, and what rules need of it. */
const looks = {
  inntekt: { months: 10, findings: (months: readonly Month[]) => incomeFindings(months) },
  inntekt36: { months: 36, findings: earnedFindings },
} as const;

const isPart = (part: string): part is keyof typeof looks => Object.hasOwn(looks, part);

/** Skatteetaten's income API: the calendar months before this one, as many as a part looks back. */
export function createInntekt({ base, token }: Reach, rightsPackage: string): Adapter {
  const ask = bearer(base, token);
  async function monthsBefore(number: string, today: Day, months: number, signal?: AbortSignal): Promise<Month[]> {
    const answer = await ask({
      path: `/v1/${encodeURIComponent(rightsPackage)}/inntekt/${encodeURIComponent(number)}`,
      query: { fraOgMed: monthBefore(today, months), tilOgMed: monthBefore(today, 1) },
      effect: 'read',
      accept: [404],
      signal,
    });
    const nothing = answer.status === 404 && parse(answer, Refusal);
    return nothing ? [] : monthsOf(parse(answer, Incomes));
  }
  return {
    manifest,
    async read({ number, parts, today, signal }) {
      const answer: ReadAnswer = { facts: {}, findings: {} };
      for (const part of parts.filter(isPart)) {
        const months = await monthsBefore(number, today, looks[part].months, signal);
        answer.facts[part] = months;
        Object.assign(answer.findings, looks[part].findings(months, monthBefore(today, 12)));
      }
      return answer;
    },
  };
}
