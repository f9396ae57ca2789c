import { z } from 'zod';
import type { Issuer, IssuerState } from '../issuer/issuer.js';
import { openIssuer } from '../issuer/open-issuer.js';
import { usualClients } from '../issuer/usual-clients.js';
import { municipalities } from '../municipalities.js';
import { organisations } from '../organisations.js';
import { type Bench, Refusal } from '../stand-in.js';
import { claimsOf, type Employee, subjectOf, Typed } from './employee.js';
import { employees, who } from './employees.js';

interface Ansattporten extends IssuerState {
  /** Those who were typed in, by subject. */
  others: Record<string, Employee>;
}

const ansattPorten: Issuer<Ansattporten> = {
  id: 'ansattporten',
  org: organisations.ansattporten,
  title: 'Ansattporten (etterligning)',
  what: 'Velg hvem du vil være på jobb.',
  scope: 'livsferd:desk',
  levels: { substantial: 'Betydelig', high: 'Høyt' },
  amr: 'TestID',
  pairwise: false,
  claims: ['name', 'locale', 'authorization_details', 'kommunenummer'],
  fields: [
    { name: 'name', label: 'Navn' },
    { name: 'organisation', label: 'Organisasjonsnummer', hint: 'Ni siffer.', type: 'number' },
    {
      name: 'role',
      label: 'Rolle',
      options: [
        ['caseworker', 'Saksbehandler'],
        ['clerk', 'Veileder i skranken'],
        ['shielded', 'Saksbehandler med særskilt tilgang'],
        ['operator', 'Drift'],
      ],
    },
  ],
  button: 'Logg inn som denne',
  seed: () => ({ clients: usualClients(), manners: { lifetime: 3_600 }, others: {} }),
  manners: z.object({ lifetime: z.number().int().min(1) }).partial(),
  routes: [
    {
      verb: 'GET',
      path: '/_control/people',
      answer: (_, { town }) => ({
        status: 200,
        body: employees(town.population).map((it) => ({ ...it, who: who(it) })),
      }),
    },
  ],
  choices: ({ town }) => employees(town.population).map((it) => ({ value: it.sub, name: it.name, who: who(it) })),
  recognise(form, bench) {
    const employee = form.as === 'typed' ? typedIn(form, bench) : found(form.as ?? '', bench);
    if (!employee) throw new Refusal(422, 'Velg en i lista, eller skriv inn navn og organisasjonsnummer.');
    return { id: employee.sub, claims: claimsOf(employee) };
  },
  find(id, bench) {
    const employee = found(id, bench);
    return employee && { id, claims: claimsOf(employee) };
  },
};

const found = (sub: string, { town, state }: Bench<Ansattporten>): Employee | undefined =>
  employees(town.population).find((it) => it.sub === sub) ?? state.others[sub];

function typedIn(form: Readonly<Record<string, string>>, { state }: Bench<Ansattporten>): Employee | undefined {
  const typed = Typed.safeParse(form);
  if (!typed.success) return undefined;
  const { name, organisation, role } = typed.data;
  const known = Object.entries(organisations).find(([, number]) => number === organisation)?.[0];
  const place = Object.values(municipalities).find((it) => it.org === organisation);
  const sub = subjectOf(`${name}/${role}`, organisation);
  const organisationName = place?.name ?? known ?? organisation;
  state.others[sub] = {
    sub,
    name,
    organisation,
    organisationName,
    roles: role === 'clerk' || role === 'shielded' ? ['caseworker', role] : [role],
    ...(place && { municipality: place.number }),
  };
  return state.others[sub];
}

/** Ansattporten: who somebody is at work, and for which organisation. */
export const ansattporten = openIssuer(ansattPorten);
