import type { Job } from '../person.js';

const code = (kode: string, beskrivelse: string) => ({ kode, beskrivelse });

/** One employment, with the element names of the published GraphQL schema. */
export const employment = (person: string, { unit, workplace, since, percent }: Job) => ({
  __typename: 'Arbeidsforhold',
  id: `A-${unit}-${since}`,
  type: code('ordinaertArbeidsforhold', 'Ordinært arbeidsforhold'),
  arbeidstaker: { ident: person },
  arbeidssted: { type: 'Underenhet', ident: workplace },
  opplysningspliktig: { type: 'Hovedenhet', ident: unit },
  ansettelsesperiode: { startdato: since, sluttdato: null, sluttaarsak: null, varsling: null },
  ansettelsesdetaljer: [
    {
      __typename: 'OrdinaerAnsettelsesdetaljer',
      type: 'Ordinaer',
      arbeidstidsordning: code('ikkeSkift', 'Ikke skift'),
      ansettelsesform: code('fast', 'Fast ansettelse'),
      yrke: code('2411104', 'RÅDGIVER'),
      antallTimerPrUke: 37.5,
      avtaltStillingsprosent: percent,
      sisteStillingsprosentendring: null,
      sisteLoennsendring: since,
      rapporteringsmaaneder: { fra: since.slice(0, 7), til: null },
    },
  ],
  permisjoner: [],
  permitteringer: [],
  timerMedTimeloenn: [],
  utenlandsopphold: [],
  idHistorikk: [],
  varsler: [],
  rapporteringsordning: code('A_ORDNINGEN', 'Rapportert via a-ordningen (2015-d.d.)'),
  uuid: `${person.slice(0, 8)}-0000-4000-8000-0${person}`,
  opprettet: `${since}T09:00:00`,
  sistBekreftet: `${since}T09:00:00`,
  sistEndret: null,
});

const organisation = (ident: string) => [{ type: 'ORGANISASJONSNUMMER', ident }];

/** The same employment as version 2 of the REST distribution gives it, known from prose and clients only. */
export function employmentInRest(person: string, job: Job) {
  const { id, __typename: _, arbeidssted, opplysningspliktig, uuid, ...rest } = employment(person, job);
  return {
    ...rest,
    id,
    navArbeidsforholdId: Number(person.slice(5)),
    navUuid: uuid,
    arbeidstaker: { identer: [{ type: 'FOLKEREGISTERIDENT', ident: person, gjeldende: true }] },
    arbeidssted: { type: arbeidssted.type, identer: organisation(arbeidssted.ident) },
    opplysningspliktig: { type: opplysningspliktig.type, identer: organisation(opplysningspliktig.ident) },
  };
}
