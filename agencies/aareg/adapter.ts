import { bearer } from '../../channels/bearer.js';
import { Failure } from '../../channels/failure.js';
import { parse } from '../../channels/parse.js';
import type { Day } from '../../journey/calendar.js';
import type { Adapter } from '../adapter.js';
import type { Reach } from '../reach.js';
import { aareg as manifest } from './manifest.js';
import { type Employment, Employments, question } from './wire.js';

const asks = (arbeidstakerId: string) => ({
  query: question,
  variables: {
    variabler: {
      arbeidstakerId,
      arbeidsforholdtype: ['ordinaertArbeidsforhold', 'maritimtArbeidsforhold'],
      rapporteringsordning: ['A_ORDNINGEN'],
      arbeidsforholdstatus: ['AKTIV'],
    },
  },
});

const holdsOn =
  (today: Day) =>
  ({ ansettelsesperiode: { startdato, sluttdato } }: Employment): boolean =>
    startdato <= today && (sluttdato ?? today) >= today;

/** Aa-registeret: whether, and where, somebody is employed. */
export function createAareg({ base, token }: Reach): Adapter {
  const ask = bearer(base, token);
  return {
    manifest,
    async read({ number, parts, today, signal }) {
      if (!parts.includes('arbeidsforhold')) return { facts: {}, findings: {} };
      const answer = await ask({ path: '/graphql', method: 'POST', json: asks(number), effect: 'read', signal });
      const { data, errors } = parse(answer, Employments);
      if (errors?.length || !data) throw new Failure('Refused', `${answer.origin} did not take the question`);
      const employments = (data.finnArbeidsforhold?.arbeidsforhold ?? []).filter(holdsOn(today));
      return { facts: { arbeidsforhold: employments }, findings: { employed: employments.length > 0 } };
    },
  };
}
