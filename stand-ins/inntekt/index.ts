import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { standIn } from '../open-door.js';
import { organisations } from '../organisations.js';
import { type Call, Refusal } from '../stand-in.js';

interface Pay {
  unit: string;
  workplace: string;
  since: string;
  monthly: number;
}

const Month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);
const Period = z.object({ fraOgMed: Month, tilOgMed: Month.optional() });
const Wish = z.object({
  person: z.string().regex(/^\d{11}$/),
  /** Kroner a month; null takes the income away. */
  monthly: z.number().min(0).nullable(),
  since: Month.default('2020-01'),
});
const longest = 36;

function months(from: string, to: string): string[] {
  const [year = 0, month = 0] = from.split('-').map(Number);
  const all = Array.from({ length: longest }, (_, place) => {
    const count = month - 1 + place;
    return `${year + Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
  });
  return all.filter((candidate) => candidate <= to);
}

const reported = (person: string, { unit, workplace, monthly }: Pay, kalendermaaned: string) => ({
  opplysningspliktigId: unit,
  virksomhetId: workplace,
  kalendermaaned,
  inntektsmottaker: { personidentifikator: person },
  inntekt: [
    {
      fordel: 'kontantytelse',
      utloeserArbeidsgiveravgift: true,
      inngaarIGrunnlagForTrekk: true,
      beloep: monthly,
      loennsinntekt: { beskrivelse: 'fastloenn' },
    },
  ],
});

const correlation = ({ headers }: Call) => String(headers.korrelasjonsid ?? randomUUID());

const codes: Record<number, string> = { 400: 'IM-006', 401: 'IM-004', 403: 'IM-005', 404: 'IM-008' };

/** Skatteetaten's income API: what employers reported, month by month. */
export const inntekt = standIn<{ pay: Record<string, Pay>; manners: object }>({
  id: 'inntekt',
  org: organisations.inntekt,
  scope: 'skatteetaten:inntekt',
  seed: ({ population }) => ({
    pay: Object.fromEntries(population.people.flatMap(({ number, job }) => (job ? [[number, job]] : []))),
    manners: {},
  }),
  manners: z.object({}),
  routes: [
    {
      verb: 'GET',
      path: '/v1/:package/inntekt/:person',
      answer: (call, { state }) => {
        const { fraOgMed, tilOgMed = fraOgMed } = Period.parse(Object.fromEntries(call.query));
        const person = call.params.person!;
        const pay = state.pay[person];
        const found = pay ? months(fraOgMed, tilOgMed).filter((month) => month >= pay.since.slice(0, 7)) : [];
        if (!pay || found.length === 0) throw new Refusal(404, 'Det finnes ingen inntektsopplysninger for perioden');
        return {
          status: 200,
          headers: { korrelasjonsid: correlation(call) },
          body: { oppgaveInntektsmottaker: found.map((month) => reported(person, pay, month)) },
        };
      },
    },
    {
      verb: 'PUT',
      path: '/_control/pay',
      answer: ({ content }, { state }) => {
        const { person, monthly, since } = Wish.parse(content);
        const from = state.pay[person] ?? { unit: organisations.inntekt, workplace: organisations.inntekt, since };
        if (monthly === null) delete state.pay[person];
        else state.pay[person] = { ...from, since, monthly };
        return { status: 204 };
      },
    },
  ],
  refuse: ({ status, message }, call) => {
    const korrelasjonsid = correlation(call);
    return {
      status,
      headers: { korrelasjonsid },
      body: { kode: codes[status] ?? 'IM-001', melding: message, korrelasjonsid },
    };
  },
});
