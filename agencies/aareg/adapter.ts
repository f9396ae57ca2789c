import { bearer } from '../../channels/bearer.js';
import { Failure } from '../../channels/failure.js';
import { parse } from '../../channels/parse.js';
import { type Day, plus } from '../../journey/calendar.js';
import type { Adapter, ReadAnswer, Related } from '../adapter.js';
import type { Reach } from '../reach.js';
import { aareg as manifest } from './manifest.js';
import { type Employment, Employments, question, questionOfEmployers } from './wire.js';

const asks = (arbeidstakerId: string, query: string, ...arbeidsforholdstatus: readonly string[]) => ({
  query,
  variables: {
    variabler: {
      arbeidstakerId,
      arbeidsforholdtype: ['ordinaertArbeidsforhold', 'maritimtArbeidsforhold'],
      rapporteringsordning: ['A_ORDNINGEN'],
      arbeidsforholdstatus,
    },
  },
});

/** Whether it holds on some day from the first to the last. */
const holdsBetween =
  (first: Day, last: Day) =>
  ({ ansettelsesperiode: { startdato, sluttdato } }: Employment): boolean =>
    startdato <= last && (sluttdato ?? last) >= first;

/** What has begun, and what is still to begin. */
const isNotOver =
  (today: Day) =>
  ({ ansettelsesperiode: { sluttdato } }: Employment): boolean =>
    (sluttdato ?? today) >= today;

const firstDay = (all: readonly Employment[]): Day | undefined =>
  all.map(({ ansettelsesperiode }) => ansettelsesperiode.startdato).sort()[0];

/** Whoever has been an employer in the last year may owe wages, or a paper. */
const lately = { years: -1 } as const;

const isOrganisation = (number: string): boolean => number.length === 9;

const employersOf = (employments: readonly Employment[]): readonly Related[] =>
  [...new Set(employments.flatMap(({ opplysningspliktig }) => opplysningspliktig?.ident ?? []))]
    .filter(isOrganisation)
    .map((number) => ({ number, role: 'employer' }));

/** Aa-registeret: whether, where and from when somebody is employed; and who their employers have been in the last year. */
export function createAareg({ base, token }: Reach): Adapter {
  const ask = bearer(base, token);
  async function employments(json: ReturnType<typeof asks>, signal?: AbortSignal): Promise<Employment[]> {
    const answer = await ask({ path: '/graphql', method: 'POST', json, effect: 'read', signal });
    const { data, errors } = parse(answer, Employments);
    if (errors?.length || !data) throw new Failure('Refused', `${answer.origin} did not take the question`);
    return data.finnArbeidsforhold?.arbeidsforhold ?? [];
  }
  return {
    manifest,
    async read({ number, parts, today, signal }) {
      const answer: ReadAnswer = { facts: {}, findings: {} };
      if (parts.includes('arbeidsforhold')) {
        const all = await employments(asks(number, question, 'AKTIV', 'FREMTIDIG'), signal);
        const held = all.filter(holdsBetween(today, today));
        const first = firstDay(all.filter(isNotOver(today)));
        Object.assign(answer.facts, { arbeidsforhold: held });
        Object.assign(answer.findings, {
          employed: held.length > 0,
          ...(first !== undefined && { employedFrom: first }),
        });
      }
      if (!parts.includes('arbeidsgiver')) return answer;
      const recent = (await employments(asks(number, questionOfEmployers, 'AKTIV', 'AVSLUTTET'), signal)).filter(
        holdsBetween(plus(today, lately), today),
      );
      return {
        facts: { ...answer.facts, arbeidsgiver: recent },
        findings: { ...answer.findings, hadEmployer: recent.length > 0 },
        relations: employersOf(recent),
      };
    },
  };
}
