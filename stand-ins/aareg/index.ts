import { z } from 'zod';
import { standIn } from '../open-door.js';
import { organisations } from '../organisations.js';
import type { Job } from '../person.js';
import { Refusal } from '../stand-in.js';
import { employment, employmentInRest } from './employment.js';
import { parseSelection, select } from './select-fields.js';

const Number11 = z.string().regex(/^\d{11}$/);
const Party = z.string().regex(/^(\d{9}|\d{11})$/);
const Wanted = z.strictObject({
  arbeidstakerId: Number11,
  arbeidsstedId: Party.nullish(),
  opplysningspliktigId: Party.nullish(),
  arbeidsforholdtype: z
    .array(
      z.enum([
        'ordinaertArbeidsforhold',
        'maritimtArbeidsforhold',
        'frilanserOppdragstakerHonorarPersonerMm',
        'forenkletOppgjoersordning',
      ]),
    )
    .min(1),
  rapporteringsordning: z.array(z.enum(['A_ORDNINGEN', 'FOER_A_ORDNINGEN'])).min(1),
  arbeidsforholdstatus: z.array(z.enum(['AKTIV', 'AVSLUTTET', 'FREMTIDIG'])).min(1),
  ansettelsesdetaljerhistorikk: z.boolean().nullish(),
});
const Question = z.object({
  query: z.string().includes('finnArbeidsforhold'),
  variables: z.record(z.string(), Wanted),
});
const Employment = z.object({
  person: Number11,
  /** Null takes the work away. */
  job: z
    .object({ unit: z.string(), workplace: z.string(), since: z.iso.date(), monthly: z.number(), percent: z.number() })
    .nullable(),
});

/** Aa-registeret: where a person works, as GraphQL and as REST. */
export const aareg = standIn<{ jobs: Record<string, Job>; manners: object }>({
  id: 'aareg',
  org: organisations.aareg,
  scope: 'nav:aareg/v1/arbeidsforhold',
  seed: ({ population }) => ({
    jobs: Object.fromEntries(population.people.flatMap(({ number, job }) => (job ? [[number, job]] : []))),
    manners: {},
  }),
  manners: z.object({}),
  routes: [
    {
      verb: 'POST',
      path: '/graphql',
      answer: ({ content }, { state }) => {
        const { query, variables } = Question.parse(content);
        const [wanted] = Object.values(variables);
        if (!wanted) throw new Refusal(400, 'The question names nobody');
        const { arbeidstakerId: person } = wanted;
        const job = state.jobs[person];
        const data = { finnArbeidsforhold: { arbeidsforhold: job ? [employment(person, job)] : [] } };
        return { status: 200, body: { data: select(data, parseSelection(query)) } };
      },
    },
    {
      verb: 'GET',
      path: '/api/v2/arbeidstaker/arbeidsforhold',
      answer: ({ headers }, { state }) => {
        const person = headers['nav-personident'];
        if (typeof person !== 'string') throw new Refusal(400, 'Header Nav-Personident mangler');
        const job = state.jobs[person];
        return { status: 200, body: job ? [employmentInRest(person, job)] : [] };
      },
    },
    {
      verb: 'GET',
      path: '/_control/employments',
      answer: (_, { state: { jobs } }) => ({ status: 200, body: jobs }),
    },
    {
      verb: 'PUT',
      path: '/_control/employments',
      answer: ({ content }, { state }) => {
        const { person, job } = Employment.parse(content);
        if (job) state.jobs[person] = job;
        else delete state.jobs[person];
        return { status: 204 };
      },
    },
  ],
  refuse: ({ status, message }) => ({ status, body: { meldinger: [message] } }),
});
